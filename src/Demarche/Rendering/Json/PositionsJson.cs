using System.Text.Json;
using Demarche.Facts;
using Demarche.Record.Positions;

namespace Demarche.Rendering.Json;

/// <summary>Positions as a bare array.</summary>
internal static class PositionsJson
{
    /// <summary>Writes the array.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Position> positions)
    {
        json.WriteStartArray();
        foreach (var position in positions)
            Write(json, position);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Position position)
    {
        json.WriteStartObject();
        json.WriteString("id", position.Id);
        json.WriteString("kind", position.Kind.Word());
        json.WriteStrings("from", position.From);
        json.WriteStrings("to", position.To);
        json.WriteString("matter", position.Matter);
        json.WriteString("name", position.Name);
        json.WriteNumber("confidence", Math.Round(position.Confidence, 3));
        json.WriteString("state", position.State);
        json.WriteStartArray("versions");
        foreach (var version in position.Versions)
        {
            json.WriteStartObject();
            Write(json, version);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("responses");
        foreach (var response in position.Responses)
        {
            json.WriteStartObject();
            Write(json, response);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (position.WaitingDays is { } days)
            json.WriteNumber("waiting_days", days);
        else
            json.WriteNull("waiting_days");
        json.WriteNumber("reports_read", position.ReportsRead);
        json.WriteNumber("independent_read", position.ReportsRead - position.CopiesRead);
        json.WriteEndObject();
    }

    /// <summary>The members of a version, inside an object that is open.</summary>
    public static void Write(Utf8JsonWriter json, PositionVersion version)
    {
        json.WriteDay("known", version.Known);
        json.WriteInterval(version.Day);
        json.WriteString("change", version.Change.Word());
        json.WriteStartArray("terms");
        foreach (var term in version.Terms)
        {
            json.WriteStartObject();
            json.WriteString("kind", term.Kind);
            json.WriteSpan(term.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStrings("by", version.By);
        json.WriteString("told_by", version.ToldBy);
        json.WriteString("channel", version.Channel?.Word());
        json.WriteNumber("wordings", version.Wordings);
        json.WriteEvidence("evidence", version.Evidence);
        json.WriteNumber("confidence", Math.Round(version.Confidence, 3));
    }

    /// <summary>The members of a response, inside an object that is open.</summary>
    public static void Write(Utf8JsonWriter json, Response response)
    {
        json.WriteString("kind", response.State);
        json.WriteString("by", response.By);
        json.WriteDay("known", response.Known);
        json.WriteInterval(response.Day);
        json.WriteString("told_by", response.ToldBy);
        json.WriteString("channel", response.Channel?.Word());
        json.WriteEvidence("evidence", response.Evidence);
        json.WriteNumber("confidence", Math.Round(response.Confidence, 3));
    }
}
