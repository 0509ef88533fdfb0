using Demarche.Facts;

namespace Demarche.Server.Views;

/// <summary>How a report is called on a page.</summary>
internal static class ReportTitles
{
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>
    /// Its title; without one its label, and that of a file named "2019-12-16-envoy-in-seoul" in words: "Envoy in seoul". The label itself
    /// stands on the report's page.
    /// </summary>
    public static string Title(this Report report)
    {
        if (report.Title is { } title)
            return title;
        var label = report.Label;
        var words = label.Length > DayForm.Length + 1 && DateOnly.TryParseExact(label.AsSpan(0, DayForm.Length), DayForm, out _) ? label[DayForm.Length..].Trim('-', '_', ' ') : label;
        return words.Contains(' ') || words.Count(c => c is '-' or '_') < 2 || !char.IsLetter(words[0]) || words.Any(char.IsUpper) ? label : char.ToUpperInvariant(words[0]) + words[1..].Replace('-', ' ').Replace('_', ' ');
    }
}
