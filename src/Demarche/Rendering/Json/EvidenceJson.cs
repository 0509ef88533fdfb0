using System.Text.Json;
using Demarche.Facts;
using Demarche.Record;

namespace Demarche.Rendering.Json;

/// <summary>Spans, days and lists as the contract lays them down.</summary>
internal static class EvidenceJson
{
    /// <summary><c>{"report":"...","start":12,"end":20,"text":"..."}</c></summary>
    public static void WriteEvidence(this Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteSpan(evidence);
        json.WriteEndObject();
    }

    /// <summary>The members of a span, inside an object that is open.</summary>
    public static void WriteSpan(this Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("report", evidence.Label);
        json.WriteNumber("start", evidence.Words.Span.Start);
        json.WriteNumber("end", evidence.Words.Span.End);
        json.WriteString("text", evidence.Words.Text);
    }

    /// <summary>A list of spans under a name.</summary>
    public static void WriteEvidence(this Utf8JsonWriter json, string name, IEnumerable<Evidence> evidence)
    {
        json.WriteStartArray(name);
        foreach (var one in evidence)
            json.WriteEvidence(one);
        json.WriteEndArray();
    }

    /// <summary>A list of strings under a name.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary><c>earliest</c>, <c>latest</c> and <c>basis</c>.</summary>
    public static void WriteInterval(this Utf8JsonWriter json, DayInterval day)
    {
        json.WriteDay("earliest", day.Earliest);
        json.WriteDay("latest", day.Latest);
        json.WriteString("basis", day.Basis.Word());
    }

    /// <summary>A day in ISO form, or null.</summary>
    public static void WriteDay(this Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known)
            json.WriteString(name, known.ToString("yyyy-MM-dd"));
        else
            json.WriteNull(name);
    }
}
