using System.Text.Json;
using Demarche.Facts;

namespace Demarche.Exports.Annotations;

/// <summary>Writes where words stand: the report, its day, and the two selectors.</summary>
internal sealed class AnnotationTarget(bool textFree)
{
    /// <summary>What a report is called: its address, or else its hash.</summary>
    public static string SourceOf(Report report) =>
        Uri.TryCreate(report.Url, UriKind.Absolute, out var address) ? address.AbsoluteUri : HashOf(report);

    /// <summary>A report's hash as a name: <c>urn:sha256:</c> and 64 characters.</summary>
    public static string HashOf(Report report) => "urn:sha256:" + report.Key.Hash;

    /// <summary>Writes <c>target</c>: one for each stretch of words.</summary>
    public void Write(Utf8JsonWriter json, IEnumerable<(Report Report, Extract Words)> places)
    {
        json.WriteStartArray("target");
        foreach (var (report, words) in places)
            Write(json, report, words);
        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, Report report, Extract words)
    {
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", SourceOf(report));
        json.WriteString("demarche:sha256", report.Key.Hash);
        json.WriteString("demarche:report", report.Label);
        json.WriteStartArray("selector");
        if (!textFree)
            Quote(json, TextQuote.Of(report.Text, words));
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", words.Span.Start);
        json.WriteNumber("end", words.Span.End);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("state");
        json.WriteString("type", "TimeState");
        json.WriteString("sourceDate", report.Date.ToString("yyyy-MM-dd") + "T00:00:00Z");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Quote(Utf8JsonWriter json, TextQuote quote)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", quote.Exact);
        json.WriteString("prefix", quote.Prefix);
        json.WriteString("suffix", quote.Suffix);
        json.WriteEndObject();
    }
}
