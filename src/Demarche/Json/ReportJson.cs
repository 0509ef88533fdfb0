using System.Text.Json;
using Demarche.Facts;
using Demarche.Views;

namespace Demarche.Json;

/// <summary>A report as JSON Lines input: what <c>demarche reports</c> prints and <c>demarche read -</c> takes.</summary>
internal static class ReportJson
{
    /// <summary>Writes one report; keys without a value are left out.</summary>
    /// <param name="lines">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="story">The story that it carries with others, if that was asked for.</param>
    public static void Write(JsonLinesWriter lines, Report report, CarriedStory? story = null) => lines.Line(json =>
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
        if (story is not null)
            WriteStory(json, story);
        json.WriteString("text", report.Text.Value);

        void Given(string name, string? value)
        {
            if (value is not null)
                json.WriteString(name, value);
        }
    });

    // {"same_story":{"first":"agency-17","reports":4,"outlets":[...],"words_out":12,"words_in":40}}; the first one changes nothing of itself.
    private static void WriteStory(Utf8JsonWriter json, CarriedStory story)
    {
        json.WriteStartObject("same_story");
        json.WriteString("first", story.First.Label);
        json.WriteNumber("reports", story.Reports);
        json.WriteStartArray("outlets");
        foreach (var outlet in story.Outlets)
            json.WriteStringValue(outlet);
        json.WriteEndArray();
        if (story.Changes is { } changes)
        {
            json.WriteNumber("words_out", changes.WordsOut);
            json.WriteNumber("words_in", changes.WordsIn);
        }

        json.WriteEndObject();
    }

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
