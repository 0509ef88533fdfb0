using System.Text.Json;
using Demarche.Facts;
using Demarche.Record.Sayings;

namespace Demarche.Rendering.Json;

/// <summary>Sayings as a bare array; <c>found</c> is false for tellings of the same position that lack the words asked for.</summary>
internal static class SayingsJson
{
    /// <summary>Writes the array.</summary>
    public static void Write(Utf8JsonWriter json, SayingsPage page)
    {
        json.WriteStartArray();
        foreach (var (saying, found) in page.Sayings.Select(s => (s, true)).Concat(page.Without.Select(s => (s, false))))
        {
            json.WriteStartObject();
            Write(json, saying);
            json.WriteBoolean("found", found);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The members of a saying, inside an object that is open.</summary>
    public static void Write(Utf8JsonWriter json, Saying saying)
    {
        json.WriteString("speaker", saying.Speaker?.Id);
        json.WriteString("speaker_name", saying.Speaker?.Name);
        json.WriteSide("also", saying.Also);
        json.WriteString("source", saying.Source);
        json.WriteString("party", saying.Party);
        json.WriteString("on", saying.Day.On);
        json.WriteInterval(saying.Day);
        json.WriteDay("known", saying.Known);
        json.WriteString("report", saying.Report);
        json.WriteStartArray("wordings");
        foreach (var wording in saying.Wordings)
            Write(json, wording);
        json.WriteEndArray();
        json.WriteNumber("confidence", Math.Round(saying.Confidence, 3));
    }

    private static void Write(Utf8JsonWriter json, SaidWording wording)
    {
        json.WriteStartObject();
        json.WriteString("statement", wording.StatementId);
        json.WriteString("form", wording.Form.Word());
        json.WriteString("cue_kind", wording.CueKind.Word());
        json.WriteSpan(wording.Words);
        json.WriteString("at", wording.At);
        json.WriteStrings("to", wording.To);
        json.WriteString("via", wording.Via);
        json.WriteBoolean("has_words", wording.HasWords);
        json.WriteEvidence("also", wording.Also);
        json.WriteEndObject();
    }
}
