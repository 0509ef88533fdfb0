using System.Text.Json;
using Demarche.Facts;
using Demarche.Record.Happenings;

namespace Demarche.Rendering.Json;

/// <summary>An act with each telling of it.</summary>
internal static class HappeningJson
{
    /// <summary>The members, inside an object that is open.</summary>
    public static void Write(Utf8JsonWriter json, Happening done)
    {
        json.WriteString("id", done.Id);
        json.WriteString("act", done.Act.Word());
        json.WriteString("plover", done.Code.Plover);
        json.WriteString("mode", done.Code.Mode);
        json.WriteString("cameo", done.Code.Cameo);
        json.WriteSide("actors", done.Actors);
        json.WriteSide("targets", done.Targets);
        json.WriteString("modality", done.Modality.Word());
        json.WriteString("on", done.Day.On);
        json.WriteInterval(done.Day);
        json.WriteDay("known", done.Known);
        json.WriteString("at", done.At);
        json.WriteString("matter", done.Matter);
        json.WriteString("channel", done.Channel?.Word());
        json.WriteString("told_by", done.ToldBy);
        json.WriteStartArray("tellings");
        foreach (var telling in done.Tellings)
            Write(json, telling);
        json.WriteEndArray();
        json.WriteEvidence("evidence", done.Evidence);
        json.WriteNumber("confidence", Math.Round(done.Confidence, 3));
    }

    private static void Write(Utf8JsonWriter json, HappeningTelling telling)
    {
        json.WriteStartObject();
        json.WriteString("event", telling.Evidence.FactId);
        json.WriteSpan(telling.Evidence);
        json.WriteString("on", telling.Day.On);
        json.WriteInterval(telling.Day);
        json.WriteString("at", telling.At);
        json.WriteString("told_by", telling.ToldBy);
        json.WriteString("statement", telling.StatementId);
        json.WriteStartArray("terms");
        foreach (var term in telling.Terms)
        {
            json.WriteStartObject();
            json.WriteString("kind", term.Kind);
            json.WriteNumber("start", term.Words.Span.Start);
            json.WriteNumber("end", term.Words.Span.End);
            json.WriteString("text", term.Words.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
