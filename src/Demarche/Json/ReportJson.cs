using System.Text.Json;
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
        if (report.Tier != Tier.Unknown)
            json.WriteString("tier", report.Tier.Word());
        if (report.IsSummary)
            json.WriteBoolean("summary", true);
        WriteDays(json, report);
        json.WriteString("text", report.Text.Value);

        void Given(string name, string? value)
        {
            if (value is not null)
                json.WriteString(name, value);
        }
    });

    // Where the day comes from, and what says another: {"date_from":"markup","also_dated":[{"from":"dateline","date":"..."}]}.
    private static void WriteDays(Utf8JsonWriter json, Report report)
    {
        if (report.DayEvidence is not [var ruling, ..])
            return;
        json.WriteString("date_from", ruling.Source.Word());
        var others = report.DayEvidence.Where(e => e.Day != report.Date).ToList();
        if (others.Count == 0)
            return;
        json.WriteStartArray("also_dated");
        foreach (var other in others)
        {
            json.WriteStartObject();
            json.WriteString("from", other.Source.Word());
            json.WriteString("date", other.Day.ToString("yyyy-MM-dd"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
