using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>
/// Ties a refusal, an acceptance or a concession to the offer or demand that its own object names: "rejected the North's
/// demand for easing" answers that demand. An answer tied to what an earlier sentence told (<see cref="EarlierAsked"/>) stays so if that is
/// an event; the record joins the rest.
/// </summary>
internal static class Answers
{
    public static IReadOnlyList<Event> Tie(IReadOnlyList<Event> events) =>
        [.. events.Select(e => e.Act is Act.Reject or Act.Agree or Act.Concede && e.Object is { } about && Asked(events, e, about) is { } asked ? e with { AnswerTo = asked.Id }
            : e.AnswerTo is { } earlier && !events.Any(o => o.Id == earlier) ? e with { AnswerTo = null } : e)];

    private static Event? Asked(IReadOnlyList<Event> events, Event answer, Extract about) =>
        events.FirstOrDefault(e => e.Act is Act.Offer or Act.Demand or Act.Urge && e.Id != answer.Id && e.Why.Words.Count > 0 && about.Span.Contains(e.Why.Words[0].Span));
}
