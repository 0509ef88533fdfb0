using Demarche.Facts;
using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>One party did, does, will or may do an act towards another.</summary>
internal sealed record EventShape(
    string Id, string Act, string? Plover, string? Mode, string? Cameo, IReadOnlyList<PersonShape> Actors, IReadOnlyList<PersonShape> Targets, string Modality,
    DayShape Day, string? At, IReadOnlyList<TermShape> Terms, string? Channel, string? ToldBy, string? Statement, SpanShape Evidence, IReadOnlyList<SpanShape> Retold, SpanShape? Object,
    string? Matter, string? AnswerTo, double Confidence, WhyShape Why)
{
    public static EventShape Of(Desk desk, Report report, Event done)
    {
        return new(
            done.Id,
            done.Act.Word(),
            done.Code.Plover,
            done.Code.Mode,
            done.Code.Cameo,
            [.. done.Actors.Select(StatementShape.ActorOf)],
            [.. done.Targets.Select(StatementShape.ActorOf)],
            done.Modality.Word(),
            DayShape.Of(done.Day),
            done.At,
            [.. done.Terms.Select(t => new TermShape(t.Kind, Words(t.Words)))],
            done.Channel?.Word(),
            done.ToldBy,
            done.StatementId,
            Words(done.Evidence),
            [.. done.Retold.Select(r => Words(r.Evidence))],
            done.Object is { } about ? Words(about) : null,
            done.Matter,
            done.AnswerTo,
            Math.Round(done.Confidence, 3),
            WhyShape.Of(desk, report, done.Why));

        SpanShape Words(Extract words) => SpanShape.Of(desk, report, words, done.Id);
    }
}
