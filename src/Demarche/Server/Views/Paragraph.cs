using Demarche.Facts;
using Demarche.Server.Marks;

namespace Demarche.Server.Views;

/// <summary>A line of a report's text with what was read in it.</summary>
/// <param name="Place">Which code points of the text it is.</param>
/// <param name="Runs">Its pieces; joined they are the line.</param>
/// <param name="Statements">Statements that begin in it, but for those by which an event was done.</param>
/// <param name="Events">Events whose evidence begins in it.</param>
public sealed record Paragraph(Span Place, IReadOnlyList<FlatRun> Runs, IReadOnlyList<Statement> Statements, IReadOnlyList<Event> Events)
{
    /// <summary>The lines of a report's prose.</summary>
    internal static IEnumerable<Paragraph> Of(ReportFacts facts, IReadOnlyList<Mark> marks)
    {
        var text = facts.Report.Text;
        var done = facts.Events.Select(e => e.StatementId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var line in Lines(facts.Report))
        {
            yield return new Paragraph(
                line,
                FlatRuns.Of(text, line, marks),
                [.. facts.Statements.Where(s => (s.CueKind != CueKind.Act || !done.Contains(s.Id)) && Begins(line, s.Cue?.Span ?? s.Content[0].Span))],
                [.. facts.Events.Where(e => Begins(line, e.Evidence.Span))]);
        }
    }

    private static bool Begins(Span line, Span words) => line.Start <= words.Start && words.Start < line.End;

    // From the first letter of the prose; the space after a line belongs to it, so that the lines join to the text.
    private static IEnumerable<Span> Lines(Report report)
    {
        var text = report.Text;
        var value = text.Value;
        var start = text.ToUtf16(report.BodyStart);
        while (start < value.Length)
        {
            var end = value.IndexOf('\n', start);
            end = end < 0 ? value.Length : end;
            while (end < value.Length && char.IsWhiteSpace(value[end]))
                end++;
            yield return new Span(text.ToCodePoint(start), text.ToCodePoint(end));
            start = end;
        }
    }
}
