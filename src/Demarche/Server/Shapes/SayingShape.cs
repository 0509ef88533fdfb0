using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Sayings;
using Demarche.Server.Views;

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
        [.. saying.Wordings.Select(w => new SaidShape(
            w.StatementId, w.Form.Word(), w.Form is WordingForm.Sentence or WordingForm.Fragment, w.HasWords, w.At, w.To, w.Via, SpanShape.Of(desk, w.Words), SpanShape.Of(desk, w.Also)))]);

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
    string? Statement, string Form, bool InMarks, bool HasWords, string? At, IReadOnlyList<string> To, string? Via, SpanShape Words, IReadOnlyList<SpanShape> Again);

/// <summary>The answer to who said what.</summary>
internal sealed record QuotesShape(IReadOnlyList<SayingShape> Items, IReadOnlyList<SayingShape> Without, int Total, string? Next)
{
    public static QuotesShape Of(Desk desk, QuotesModel model)
    {
        var list = ListShape<SayingShape>.Of(desk, model.Sayings.Select(s => SayingShape.Of(desk, s)), model.Slice);
        return new QuotesShape(list.Items, [.. model.Page.Without.Select(s => SayingShape.Of(desk, s))], list.Total, list.Next);
    }
}
