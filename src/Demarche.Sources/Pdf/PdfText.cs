using System.Text;

namespace Demarche.Sources.Pdf;

/// <summary>
/// From printed lines to paragraphs: lines are joined, words broken at a line's end made whole, page numbers and the lines that
/// every page repeats at its head or foot left out.
/// </summary>
internal static class PdfText
{
    /// <summary>The version of these rules, kept with what was extracted by them.</summary>
    public const string Version = "paragraphs 1";

    /// <summary>The text, an empty line between paragraphs; empty when the pages have none (pictures of text).</summary>
    public static string Of(string printed)
    {
        var pages = printed.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\f')
            .Select(p => p.Split('\n').Select(l => l.Trim()).ToList()).Where(p => p.Exists(l => l.Length > 0)).ToList();
        var repeated = pages.Count < 3 ? [] : pages.SelectMany(Edges).GroupBy(l => l, StringComparer.Ordinal)
            .Where(g => g.Count() > pages.Count / 2).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var text = new StringBuilder();
        var open = new StringBuilder();
        foreach (var page in pages)
        {
            var edges = Edges(page).Where(l => repeated.Contains(l) || IsNumber(l)).ToHashSet(StringComparer.Ordinal);
            foreach (var line in page)
            {
                if (line.Length == 0)
                    Close(text, open);
                else if (!edges.Contains(line))
                    Join(open, line);
            }

            // A sentence may run over to the next page.
            if (open.Length > 0 && open[^1] is '.' or '”' or '"' or '?' or '!')
                Close(text, open);
        }

        Close(text, open);
        return text.ToString();
    }

    private static IEnumerable<string> Edges(List<string> page)
    {
        var printed = page.Where(l => l.Length > 0).ToList();
        return printed.Take(2).Concat(printed.TakeLast(2)).Distinct(StringComparer.Ordinal);
    }

    private static bool IsNumber(string line) =>
        line.Length <= 20 && line.Any(char.IsAsciiDigit) && line.Replace("Page", "", StringComparison.OrdinalIgnoreCase).Replace("of", "", StringComparison.OrdinalIgnoreCase)
            .All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '/' or '|' or '–');

    private static void Join(StringBuilder open, string line)
    {
        // "nego-" + "tiations"; but "US-" + "Japan" keeps its hyphen.
        if (open.Length > 1 && open[^1] == '-' && char.IsLower(open[^2]) && char.IsLower(line[0]))
            open.Length--;
        else if (open.Length > 0 && open[^1] != '-')
            open.Append(' ');
        open.Append(line);
    }

    private static void Close(StringBuilder text, StringBuilder open)
    {
        if (open.Length == 0)
            return;
        text.Append(text.Length > 0 ? "\n" : "").Append(open).Append('\n');
        open.Clear();
    }
}
