using System.Text.Json;
using Demarche.Facts;
using Demarche.Record.Searching;

namespace Demarche.Rendering.Json;

/// <summary>What a search found, as a bare array.</summary>
internal static class SearchJson
{
    /// <summary>Writes the array.</summary>
    public static void Write(Utf8JsonWriter json, SearchPage page)
    {
        json.WriteStartArray();
        foreach (var hit in page.Hits)
        {
            json.WriteStartObject();
            json.WriteString("type", hit.Kind.Word());
            json.WriteString("id", hit.Id);
            json.WriteDay("known", hit.Known);
            json.WriteStrings("who", hit.Who);
            json.WriteString("act", hit.Act);
            json.WriteSpan(hit.Snippet);
            json.WriteStartArray("marks");
            foreach (var mark in hit.Marks)
            {
                json.WriteStartObject();
                json.WriteNumber("start", mark.Start);
                json.WriteNumber("end", mark.End);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
