using System.Text;
using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Briefs;

namespace Demarche.Rendering.Text;

/// <summary>The brief as a page of 80 columns, ready to paste.</summary>
internal static class BriefText
{
    /// <summary>The page, ended by a line feed.</summary>
    /// <param name="brief">What to print.</param>
    /// <param name="version">The program's version, for the last line.</param>
    public static string Of(Brief brief, string version)
    {
        var page = new StringBuilder();
        var notes = new Footnotes(brief.Header.Coverage);
        Columns.Wrap(page, brief.Title.ToUpperInvariant());
        Columns.Wrap(page, Clocks(brief.Header));
        foreach (var section in brief.Sections)
        {
            if (section.Heading is null || section == brief.Sections[0])
                page.Append('\n');
            if (section.Heading is { } heading)
                Columns.Wrap(page, heading.ToUpperInvariant());
            foreach (var line in section.Lines)
                Write(page, line, notes);
            if (section.Heading is null)
                page.Append('\n');
        }

        notes.Write(page);
        page.Append('\n');
        Columns.Wrap(page, $"Made by demarche {version}; {Corrected(brief.Header.Corrections)}.");
        return page.ToString();
    }

    /// <summary>"State on D, as known on K, from N reports (first, last; days without ...)."</summary>
    public static string Clocks(BriefHeader header)
    {
        var coverage = header.Coverage;
        var ground = coverage.Count switch
        {
            0 => "from 0 reports",
            1 => $"from 1 report ({BriefDays.Day(coverage.First!.Value)}; {Outlets(coverage)})",
            _ => $"from {coverage.Count} reports{RecordWords.Independent(coverage.Count, coverage.Count - coverage.Independent)} ({BriefDays.Day(coverage.First!.Value)} to {BriefDays.Day(coverage.Last!.Value)}; {Gap(coverage.DaysWithout)}; {Outlets(coverage)})",
        };
        return $"State on {BriefDays.Day(header.AsOf)}, as known on {BriefDays.Day(header.KnownBy)}, {ground}.";
    }

    private static string Gap(int days) => days == 1 ? "1 day between without a report" : $"{days} days between without a report";

    private static string Outlets(Coverage coverage) => Named(coverage) + Tiers(coverage);

    // Said only where tiers are known: of a text without one nobody can tell that it is not official.
    private static string Tiers(Coverage coverage)
    {
        var official = coverage.Reports.Count(r => r.Tier == Tier.Official);
        return official > 0 ? $"; {official} official"
            : coverage.Reports.Any(r => r.Tier == Tier.Unknown) ? ""
            : "; no official text held";
    }

    private static string Named(Coverage coverage)
    {
        var named = coverage.Reports.Select(r => r.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var unnamed = coverage.Reports.Count(r => r.Outlet is null);
        if (named.Count == 0)
            return "outlet not given";
        var list = named.Count <= 3 ? string.Join(", ", named) : $"{named.Count} outlets";
        return unnamed == 0 ? list : $"{list}; outlet of {unnamed} not given";
    }

    private static void Write(StringBuilder page, BriefLine line, Footnotes notes)
    {
        var words = string.Join(' ', line.Sentences.Select(s => s.Text.TrimEnd('.') + "\u00a0" + notes.Marks(s.Evidence) + "."));
        var label = line.Label is null ? "" : line.Label.PadRight(9);
        var depth = new string(' ', line.Depth * 2);
        Columns.Wrap(page, words, depth + label, line.Label is null ? depth + (line.Depth == 0 ? "" : "  ") : new string(' ', 9));
        page.Replace('\u00a0', ' ');
    }

    private static string Corrected(int corrections) => corrections == 0 ? "nothing corrected by hand" : $"{corrections} facts corrected by hand";
}
