using Demarche.Facts;
using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>Somebody said something.</summary>
internal sealed record StatementShape(
    string Id, PersonShape? Speaker, IReadOnlyList<PersonShape> Also, string? Party, SpanShape? Mention, SpanShape? Cue, string CueKind, string Speech,
    IReadOnlyList<SpanShape> Content, IReadOnlyList<SpanShape> Quotes, IReadOnlyList<string> To, string? Via, DayShape Day, string? At, double Confidence, WhyShape Why)
{
    public static StatementShape Of(Desk desk, Report report, Statement statement)
    {
        return new(
            statement.Id,
            statement.Speaker is { } speaker ? ActorOf(speaker) : null,
            [.. statement.Also.Select(ActorOf)],
            statement.Party,
            statement.Mention is { } mention ? Words(mention) : null,
            statement.Cue is { } cue ? Words(cue) : null,
            statement.CueKind.Word(),
            statement.Speech.Word(),
            [.. statement.Content.Select(Words)],
            [.. statement.Quotes.Select(Words)],
            statement.To,
            statement.Via,
            DayShape.Of(statement.Day),
            statement.At,
            Math.Round(statement.Confidence, 3),
            WhyShape.Of(desk, report, statement.Why));

        SpanShape Words(Extract words) => SpanShape.Of(desk, report, words, statement.Id);
    }

    public static PersonShape ActorOf(Actor actor) => new(actor.Id, actor.Name, actor.Party);
}

/// <summary>Why a fact was read so.</summary>
internal sealed record WhyShape(string Rule, IReadOnlyList<SpanShape> Words)
{
    public static WhyShape Of(Desk desk, Report report, Why why) => new(why.Rule, [.. why.Words.Select(w => SpanShape.Of(desk, report, w))]);
}
