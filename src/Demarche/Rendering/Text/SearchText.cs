using System.Text;
using Demarche.Facts;
using Demarche.Record.Searching;

namespace Demarche.Rendering.Text;

/// <summary>What a search found, as a page: the words around each place, those asked for between asterisks.</summary>
internal static class SearchText
{
    private const int Around = 90;

    /// <summary>The page, ended by a line feed.</summary>
    public static string Of(SearchPage found)
    {
        var page = new StringBuilder();
        var letters = new Letters(found.Coverage, found.Hits.Select(h => h.Snippet));
        var reports = found.Hits.Select(h => h.Snippet.Report).Distinct().Count();
        Columns.Wrap(page, $"{found.Words}: {RecordWords.Count(found.Hits.Count, "place")} in {reports} of {RecordWords.Count(found.Coverage.Count, "report")}");
        foreach (var hit in found.Hits)
        {
            var what = hit.Act ?? (hit.Kind == HitKind.Statement ? "said" : "report");
            var who = hit.Who.Count == 0 ? "" : string.Join(", ", hit.Who) + ": ";
            var id = hit.Kind == HitKind.Report ? "" : $" {hit.Id}";
            Columns.Wrap(page, $"{who}{Marked(hit)}{Columns.Gap}{letters.Place(hit.Snippet)}{id}", $"{hit.Known:yyyy-MM-dd}  {what,-9} ", "            ");
        }

        if (letters.Key.Length > 0)
        {
            page.Append('\n');
            Columns.Wrap(page, letters.Key);
        }

        return page.ToString();
    }

    private static string Marked(SearchHit hit)
    {
        var text = new ReportText(hit.Snippet.Words.Text);
        var words = new StringBuilder();
        var (from, to) = (text.ToUtf16(hit.Marks[0].Start - hit.Snippet.Words.Span.Start), text.ToUtf16(hit.Marks[^1].End - hit.Snippet.Words.Span.Start));
        var at = from > Around ? Math.Max(text.Value.IndexOf(' ', from - Around) + 1, 0) : 0;
        words.Append(at > 0 ? "... " : "");
        foreach (var mark in hit.Marks)
        {
            var (start, end) = (text.ToUtf16(mark.Start - hit.Snippet.Words.Span.Start), text.ToUtf16(mark.End - hit.Snippet.Words.Span.Start));
            if (start < at)
                continue;
            words.Append(text.Value, at, start - at).Append('*').Append(text.Value, start, end - start).Append('*');
            at = end;
        }

        var cut = to + Around < text.Value.Length ? text.Value.LastIndexOf(' ', to + Around) : text.Value.Length;
        return words.Append(text.Value, at, Math.Max(cut, at) - at).Append(cut < text.Value.Length ? " ..." : "").ToString();
    }
}
