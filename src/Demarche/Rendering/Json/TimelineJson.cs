using System.Text.Json;
using Demarche.Record.Timelines;

namespace Demarche.Rendering.Json;

/// <summary>The timeline as a bare array; <c>type</c> says of what kind an entry is, its members are those of that kind.</summary>
internal static class TimelineJson
{
    /// <summary>Writes the array.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<TimelineEntry> entries)
    {
        json.WriteStartArray();
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            Write(json, entry);
            json.WriteBoolean("possibly", entry.Possibly);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, TimelineEntry entry)
    {
        switch (entry)
        {
            case ActEntry act:
                json.WriteString("type", "event");
                HappeningJson.Write(json, act.Happening);
                break;
            case ContactEntry contact:
                json.WriteString("type", "contact");
                ContactsJson.Write(json, contact.Contact);
                break;
            case SayingEntry saying:
                json.WriteString("type", "statement");
                json.WriteString("id", saying.Id);
                SayingsJson.Write(json, saying.Saying);
                break;
        }
    }
}
