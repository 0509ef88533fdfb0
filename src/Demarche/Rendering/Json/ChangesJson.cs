using System.Text.Json;
using Demarche.Facts;
using Demarche.Record.Changes;
using Demarche.Record.Contacts;
using Demarche.Record.Positions;

namespace Demarche.Rendering.Json;

/// <summary>Changes as a bare array; what changed stands under its own noun.</summary>
internal static class ChangesJson
{
    /// <summary>Writes the array.</summary>
    public static void Write(Utf8JsonWriter json, ChangesPage page)
    {
        json.WriteStartArray();
        foreach (var change in page.Changes)
        {
            json.WriteStartObject();
            Write(json, change);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteString("change", change.Kind.Word());
        json.WriteDay("known", change.Known);
        if (change.Position is { } position)
        {
            json.WriteStartObject("position");
            json.WriteString("id", position.Id);
            json.WriteString("kind", position.Kind.Word());
            json.WriteStrings("from", position.From);
            json.WriteStrings("to", position.To);
            json.WriteString("matter", position.Matter);
            json.WriteString("state", position.State);
            json.WriteEndObject();
        }

        One<PositionVersion>(json, "before", change.Before, PositionsJson.Write);
        One<PositionVersion>(json, "after", change.After, PositionsJson.Write);
        One<Response>(json, "response", change.Response, PositionsJson.Write);
        One<Contact>(json, "contact", change.Contact, ContactsJson.Write);
        if (change.ContactBefore is { } was)
            json.WriteString("state_before", was.Word());
        if (change.Measure is { } measure)
        {
            json.WriteStartObject("measure");
            json.WriteString("act", measure.Act.Word());
            json.WriteStrings("from", measure.From);
            json.WriteStrings("to", measure.To);
            json.WriteString("told_by", measure.ToldBy);
            json.WriteEndObject();
        }

        json.WriteEvidence("evidence", change.Evidence);
    }

    private static void One<T>(Utf8JsonWriter json, string name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is null)
            return;
        json.WriteStartObject(name);
        write(json, value);
        json.WriteEndObject();
    }
}
