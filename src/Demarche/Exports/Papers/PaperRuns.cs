using System.Globalization;
using Demarche.Exports.Sheets;
using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Briefs;

namespace Demarche.Exports.Papers;

/// <summary>Words of the record as runs of a document.</summary>
internal static class PaperRuns
{
    private static readonly (string Words, string Iso)[] Forms = [("d MMMM yyyy", "yyyy-MM-dd"), ("MMMM yyyy", "yyyy-MM"), ("yyyy", "yyyy")];

    /// <summary>A sentence of the brief, its notes before the full stop.</summary>
    public static IEnumerable<PaperRun> Of(BriefSentence sentence, PaperNotes notes)
    {
        var pieces = sentence.Pieces;
        for (var i = 0; i < pieces.Count; i++)
        {
            var run = Of(pieces[i]);
            yield return i == pieces.Count - 1 && run is PlainRun plain ? new PlainRun(plain.Words.TrimEnd('.')) : run;
        }

        yield return new PlainRun(" ");
        foreach (var mark in notes.Marks(sentence.Evidence))
            yield return mark;
        yield return new PlainRun(".");
    }

    /// <summary>A day as far as it is known: "on 12 May 2018", with the report's day where the two lie apart.</summary>
    public static IEnumerable<PaperRun> When(DayInterval day, DateOnly known)
    {
        var (preposition, value) = BriefDays.When(day, known);
        yield return new PlainRun(preposition);
        yield return Day(value);
        if (!BriefDays.IsApart(day, known))
            yield break;
        yield return new PlainRun(" (reported ");
        yield return Day(BriefDays.Day(known));
        yield return new PlainRun(")");
    }

    /// <summary>A day, month or year as the brief prints it; a longer time is words.</summary>
    public static PaperRun Day(string words)
    {
        foreach (var (form, iso) in Forms)
        {
            if (DateOnly.TryParseExact(words, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return new DayRun(words, day.ToString(iso, CultureInfo.InvariantCulture));
        }

        return new PlainRun(words);
    }

    /// <summary>Words of a report, in marks where they stand in marks.</summary>
    public static PaperRun Printed(Evidence words, bool inMarks)
    {
        var text = Cells.OneLine(words.Words.Text);
        return inMarks ? new QuotedRun(text) : new PlainRun(text);
    }

    private static PaperRun Of(BriefPiece piece) => piece switch
    {
        QuotedPiece quoted => new QuotedRun(Cells.OneLine(quoted.Text)),
        FieldPiece { Field: "day" } day => Day(day.Text),
        _ => new PlainRun(Cells.OneLineKeepingEnds(piece.Text)),
    };
}
