using System.Text;

namespace Demarche.Exports.Papers;

/// <summary>A document as Markdown, with the footnotes and tables that GitHub, Obsidian and Pandoc read.</summary>
internal static class MarkdownPaper
{
    private const string Special = "\\`*_[]<|~$#&";

    /// <summary>The document, ended by a line feed.</summary>
    public static string Of(Paper paper)
    {
        var page = new StringBuilder();
        page.Append($"# {Escape(paper.Title)}\n\n{Escape(paper.Clocks)}\n");
        PaperBlock? before = null;
        foreach (var block in paper.Blocks)
        {
            page.Append(IsEntry(before) && IsEntry(block) ? "" : "\n").Append(Block(block)).Append('\n');
            before = block;
        }

        page.Append('\n');
        foreach (var note in paper.Notes)
            page.Append($"[^{note.Number}]: {Note(note)}\n");
        page.Append($"\n---\n\n{Escape(paper.MadeBy)}\n");
        return page.ToString();
    }

    private static bool IsEntry(PaperBlock? block) => block is PaperParagraph { Label: not null } or PaperParagraph { Depth: > 0 };

    private static string Block(PaperBlock block) => block switch
    {
        PaperHeading heading => $"{new string('#', heading.Level)} {Escape(heading.Words)}",
        PaperParagraph paragraph => Paragraph(paragraph),
        PaperTable table => string.Join('\n', Table(table)),
        _ => throw new InvalidOperationException($"No Markdown for {block.GetType().Name}."),
    };

    private static string Paragraph(PaperParagraph paragraph)
    {
        var words = LineStart(Runs(paragraph.Runs));
        if (paragraph.Label is { } label)
            return $"- **{Escape(label)}**: {words}";
        return paragraph switch
        {
            { Depth: > 0 } => $"  - {words}",
            { IsBottomLine: true } => $"**{words}**",
            _ => words,
        };
    }

    private static IEnumerable<string> Table(PaperTable table)
    {
        yield return $"| {string.Join(" | ", table.Heads.Select(Escape))} |";
        yield return $"|{string.Concat(table.Heads.Select(_ => "---|"))}";
        foreach (var row in table.Rows)
            yield return $"| {string.Join(" | ", row.Select(Runs))} |";
    }

    private static string Runs(IReadOnlyList<PaperRun> runs) => string.Concat(runs.Select(run => run switch
    {
        PlainRun plain => Escape(plain.Words),
        QuotedRun quoted => $"“{Escape(quoted.Words)}”",
        DayRun day => Escape(day.Words),
        NoteRun note => $"[^{note.Number}]",
        _ => throw new InvalidOperationException($"No Markdown for {run.GetType().Name}."),
    }));

    private static string Note(PaperNote note)
    {
        var outlet = note.Outlet is { } name ? $", {Escape(name)}" : "";
        var report = note.Address is { } address
            ? $"[{Escape(note.Report)}](<{address.AbsoluteUri}>)"
            : Escape(note.Report);
        var words = note.Words is { } printed ? $": {Escape(printed)}" : "";
        return $"{report}{outlet}, {note.Day}, characters {note.Place}{words}";
    }

    // A year at a line's start is no list, nor a dash a bullet.
    private static string LineStart(string words)
    {
        var digits = words.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0 && digits < words.Length && words[digits] is '.' or ')')
            return words.Insert(digits, "\\");
        return words is ['-' or '+' or '=' or '>', ..] ? "\\" + words : words;
    }

    private static string Escape(string words)
    {
        if (words.AsSpan().IndexOfAny(Special) < 0)
            return words;
        var page = new StringBuilder(words.Length + 8);
        foreach (var c in words)
        {
            if (Special.Contains(c, StringComparison.Ordinal))
                page.Append('\\');
            page.Append(c);
        }

        return page.ToString();
    }
}
