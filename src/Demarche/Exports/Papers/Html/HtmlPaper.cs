using System.Text;

namespace Demarche.Exports.Papers.Html;

/// <summary>
/// A document as one HTML file that needs nothing else: its styles stand in it, it has no script, and its own policy lets it
/// fetch nothing. Days carry their ISO form, quoted words are schema.org Quotations.
/// </summary>
internal static class HtmlPaper
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>The document, ended by a line feed.</summary>
    public static string Of(Paper paper)
    {
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append($"<title>{Escape(paper.Title)}</title>\n<style>\n{PaperResources.Text("paper.css")}</style>\n</head>\n<body>\n");
        page.Append($"<header>\n<h1>{Escape(paper.Title)}</h1>\n<p class=\"clocks\">{Escape(paper.Clocks)}</p>\n</header>\n<main>\n");
        foreach (var block in paper.Blocks)
            page.Append(Block(block)).Append('\n');
        page.Append("</main>\n");
        Notes(page, paper.Notes);
        page.Append($"<footer>{Escape(paper.MadeBy)}</footer>\n</body>\n</html>\n");
        return page.ToString();
    }

    private static string Block(PaperBlock block) => block switch
    {
        PaperHeading heading => $"<h{heading.Level}>{Escape(heading.Words)}</h{heading.Level}>",
        PaperParagraph { Label: { } label } entry => $"<p class=\"entry\"><b>{Escape(label)}</b>{Runs(entry.Runs)}</p>",
        PaperParagraph { IsBottomLine: true } bottom => $"<p class=\"bottom\">{Runs(bottom.Runs)}</p>",
        PaperParagraph { Depth: > 0 } under => $"<p class=\"under\">{Runs(under.Runs)}</p>",
        PaperParagraph plain => $"<p>{Runs(plain.Runs)}</p>",
        PaperTable table => Table(table),
        _ => throw new InvalidOperationException($"No HTML for {block.GetType().Name}."),
    };

    private static string Table(PaperTable table)
    {
        var page = new StringBuilder("<div class=\"scroll\"><table>\n<thead><tr>");
        foreach (var head in table.Heads)
            page.Append($"<th scope=\"col\">{Escape(head)}</th>");
        page.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
            page.Append($"<tr>{string.Concat(row.Select(cell => $"<td>{Runs(cell)}</td>"))}</tr>\n");
        return page.Append("</tbody>\n</table></div>").ToString();
    }

    private static string Runs(IReadOnlyList<PaperRun> runs) => string.Concat(runs.Select(run => run switch
    {
        PlainRun plain => Escape(plain.Words),
        QuotedRun quoted => $"“<span itemscope itemtype=\"https://schema.org/Quotation\"><span itemprop=\"text\">{Escape(quoted.Words)}</span></span>”",
        DayRun day => $"<time datetime=\"{day.Iso}\">{Escape(day.Words)}</time>",
        NoteRun note => $"<sup><a href=\"#n{note.Number}\">[{note.Number}]</a></sup>",
        _ => throw new InvalidOperationException($"No HTML for {run.GetType().Name}."),
    }));

    private static void Notes(StringBuilder page, IReadOnlyList<PaperNote> notes)
    {
        if (notes.Count == 0)
            return;
        page.Append("<section>\n<h2>Sources</h2>\n<ol class=\"notes\">\n");
        foreach (var note in notes)
        {
            var report = note.Address is { } address ? $"<a href=\"{Escape(address.AbsoluteUri)}\">{Escape(note.Report)}</a>" : Escape(note.Report);
            var outlet = note.Outlet is { } name ? $", {Escape(name)}" : "";
            var words = note.Words is { } printed ? $": {Escape(printed)}" : "";
            page.Append($"<li id=\"n{note.Number}\">{report}{outlet}, {Runs([PaperRuns.Day(note.Day)])}, characters {note.Place}{words}</li>\n");
        }

        page.Append("</ol>\n</section>\n");
    }

    private static string Escape(string words) => XmlText.Of(words)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);
}
