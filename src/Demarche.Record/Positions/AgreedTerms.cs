using Demarche.Facts;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>
/// "Under the accord Norland will open its port": what a deal between two obliges the one to, the other has accepted by making the deal. A deal told again
/// is the same deal: it neither renews what it grants nor takes back that it was broken since.
/// </summary>
internal static class AgreedTerms
{
    // The deal and what is given in return stand within a paragraph or two.
    private const int Reach = 800;

    // "In return, Norland will pay": said of a bargain that need not be made yet.
    private static readonly HashSet<string> Exchanges = new(StringComparer.OrdinalIgnoreCase) { "return", "exchange" };

    /// <summary>Whether a telling tells what a deal that is made obliges a side to.</summary>
    public static bool Tells(Telling telling) =>
        EventRule.IsTermOfDeal(telling.Event.Why.Rule) && telling.Event.Why.Words is [var by, ..] && (!Exchanges.Contains(by.Text) || telling.Report.Events.Any(e => Makes(e, telling)));

    /// <summary>The acceptance that the deal told first tells, with every later telling of it; none where no deal is told, or an answer tells it by then.</summary>
    /// <param name="strand">The position.</param>
    /// <param name="told">Its tellings that hold on the day asked about, in reading order.</param>
    /// <param name="answers">The other responses.</param>
    public static IEnumerable<Response> Of(PositionStrand strand, IEnumerable<Telling> told, IReadOnlyList<Response> answers)
    {
        List<Telling> terms = [.. told.Where(Tells)];
        if (terms is not [var first, ..] || answers.Any(a => a is { Kind: ResponseKind.Accepted, Possibly: false, ByMeeting: false } && a.Known <= first.Known))
            yield break;
        yield return new Response
        {
            Kind = ResponseKind.Accepted,
            Possibly = false,
            By = strand.Key.To,
            Known = first.Known,
            Day = DayInterval.By(first.Known),
            DayFrom = first.Evidence,
            Channel = null,
            ToldBy = first.ToldBy,
            About = null,
            ByDeal = true,
            Evidence = [.. terms.Select(t => t.Evidence)],
            Confidence = terms.Max(t => t.Event.Confidence),
        };
    }

    // "They agreed on a truce. In return, Norland will pay."
    private static bool Makes(Event told, Telling term) =>
        told.Evidence.Span.Start < term.Event.Evidence.Span.Start && term.Event.Evidence.Span.Start - told.Evidence.Span.End <= Reach
        && (told is { Act: Act.Agree, Modality: Modality.Occurred or Modality.Ongoing } || (EventRule.IsTermOfDeal(told.Why.Rule) && told.Why.Words is [var by, ..] && !Exchanges.Contains(by.Text)))
        && told.Actors.Concat(told.Targets).Select(a => a.Party).Intersect(term.From.Concat(term.To), StringComparer.Ordinal).Skip(1).Any();
}
