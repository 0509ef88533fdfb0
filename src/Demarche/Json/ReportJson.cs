using Demarche.Facts;

namespace Demarche.Json;

/// <summary>A report as JSON Lines input: what <c>demarche reports</c> prints and <c>demarche read -</c> takes.</summary>
internal static class ReportJson
{
    /// <summary>Writes one report; keys without a value are left out.</summary>
    public static void Write(JsonLinesWriter lines, Report report) => lines.Line(json =>
    {
        json.WriteString("id", report.Label);
        json.WriteString("date", report.Date.ToString("yyyy-MM-dd"));
        Given("title", report.Title);
        Given("outlet", report.Outlet);
        Given("url", report.Url);
        Given("path", report.Path);
        json.WriteString("text", report.Text.Value);

        void Given(string name, string? value)
        {
            if (value is not null)
                json.WriteString(name, value);
        }
    });
}
