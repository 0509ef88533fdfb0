using System.Text.Json;
using Demarche.Facts;
using Demarche.Record.Briefs;

namespace Demarche.Rendering.Json;

/// <summary>The brief with every sentence's pieces and evidence.</summary>
internal static class BriefJson
{
    /// <summary>Writes one object.</summary>
    public static void Write(Utf8JsonWriter json, Brief brief, string version)
    {
        json.WriteStartObject();
        json.WriteString("title", brief.Title);
        json.WriteDay("as_of", brief.Header.AsOf);
        json.WriteDay("known_by", brief.Header.KnownBy);
        json.WriteDay("since", brief.Header.Since);
        json.WriteNumber("reports", brief.Header.Coverage.Count);
        json.WriteNumber("independent", brief.Header.Coverage.Independent);
        json.WriteDay("first", brief.Header.Coverage.First);
        json.WriteDay("last", brief.Header.Coverage.Last);
        json.WriteNumber("days_without", brief.Header.Coverage.DaysWithout);
        json.WriteStartArray("sections");
        foreach (var section in brief.Sections)
            Write(json, section);
        json.WriteEndArray();
        json.WriteString("made_by", "demarche " + version);
        json.WriteNumber("corrected", brief.Header.Corrections);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BriefSection section)
    {
        json.WriteStartObject();
        json.WriteString("heading", section.Heading);
        json.WriteStartArray("lines");
        foreach (var line in section.Lines)
        {
            json.WriteStartObject();
            json.WriteString("label", line.Label);
            json.WriteStartArray("sentences");
            foreach (var sentence in line.Sentences)
                Write(json, sentence);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BriefSentence sentence)
    {
        json.WriteStartObject();
        json.WriteString("text", sentence.Text);
        json.WriteString("kind", sentence.Kind.Word());
        json.WriteEvidence("evidence", sentence.Evidence);
        json.WriteEndObject();
    }
}
