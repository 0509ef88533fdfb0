using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Sayings;
using Demarche.Server.Views;
using Demarche.Server.Wordings;

namespace Demarche.Server.Shapes;

/// <summary>What somebody said on one day, as one report gives it.</summary>
internal sealed record SayingShape(
    PersonShape? Speaker, IReadOnlyList<PersonShape> Also, string? Source, string? Party, DayShape Day, DateOnly Known, string Report, IReadOnlyList<SaidShape> Wordings)
{
    public static SayingShape Of(Desk desk, Saying saying) => new(
        saying.Speaker is { } speaker ? Of(speaker) : null,
        [.. saying.Also.Select(Of)],
        saying.Source,
        saying.Party,
        DayShape.Of(saying.Day),
        saying.Known,
        saying.Report,
        [.. saying.Wordings.Select(w => SaidShape.Of(desk, w))]);

    private static PersonShape Of(Participant who) => new(who.Id, who.Name, who.Party);
}

/// <summary>One stretch of words.</summary>
/// <param name="Statement">Its statement; null for the report's own words.</param>
/// <param name="Form">sentence, fragment, reported or narrated.</param>
/// <param name="InMarks">Whether the report prints it between quotation marks.</param>
/// <param name="HasWords">Whether the words asked for stand in it.</param>
/// <param name="At">Where it was said.</param>
/// <param name="To">Audience as printed.</param>
/// <param name="Via">Medium between speaker and report.</param>
/// <param name="Words">The words.</param>
/// <param name="Again">Where the report prints them once more.</param>
internal sealed record SaidShape(
    string? Statement, string Form, bool InMarks, bool HasWords, string? At, IReadOnlyList<string> To, string? Via, SpanShape Words, IReadOnlyList<SpanShape> Again)
{
    public static SaidShape Of(Desk desk, SaidWording said) => new(
        said.StatementId, said.Form.Word(), said.Form is WordingForm.Sentence or WordingForm.Fragment, said.HasWords, said.At, said.To, said.Via, SpanShape.Of(desk, said.Words), SpanShape.Of(desk, said.Also));
}

/// <summary>Two wordings side by side, the one known first before the other.</summary>
/// <param name="One">The one known first.</param>
/// <param name="Other">The other.</param>
/// <param name="Pieces">The comparison: without the pieces that came in it reads as the one, without those that went out as the other.</param>
/// <param name="WordsOut">How many words went out.</param>
/// <param name="WordsIn">How many came in.</param>
internal sealed record ComparedShape(SaidShape One, SaidShape Other, IReadOnlyList<PieceShape> Pieces, int WordsOut, int WordsIn)
{
    public static ComparedShape Of(Desk desk, SaidWording one, SaidWording other)
    {
        var diff = WordDiff.Of(one.Words.Words.Text, other.Words.Words.Text);
        return new ComparedShape(SaidShape.Of(desk, one), SaidShape.Of(desk, other), [.. diff.Pieces.Select(p => new PieceShape(p.Kind.ToString().ToLowerInvariant(), p.Text))], diff.WordsOut, diff.WordsIn);
    }
}

/// <summary>A stretch of a comparison.</summary>
/// <param name="Kind">same, out or in.</param>
/// <param name="Text">Its words, spaces included.</param>
internal sealed record PieceShape(string Kind, string Text);

/// <summary>The answer to who said what.</summary>
internal sealed record QuotesShape(IReadOnlyList<SayingShape> Items, IReadOnlyList<SayingShape> Without, ComparedShape? Compared, int Total, string? Next)
{
    public static QuotesShape Of(Desk desk, QuotesModel model)
    {
        var list = ListShape<SayingShape>.Of(desk, model.Sayings.Select(s => SayingShape.Of(desk, s)), model.Slice);
        return new QuotesShape(list.Items, [.. model.Page.Without.Select(s => SayingShape.Of(desk, s))], model.Compared is { } two ? ComparedShape.Of(desk, two.One, two.Other) : null, list.Total, list.Next);
    }
}
