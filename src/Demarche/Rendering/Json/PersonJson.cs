using System.Text.Json;
using Demarche.Facts;
using Demarche.Record.Actors;
using Demarche.Record.Contacts;
using Demarche.Record.Happenings;
using Demarche.Record.Persons;
using Demarche.Record.Sayings;

namespace Demarche.Rendering.Json;

/// <summary>Persons as a bare array.</summary>
internal static class PersonJson
{
    /// <summary>Writes the array.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<PersonPage> pages)
    {
        json.WriteStartArray();
        foreach (var page in pages)
        {
            json.WriteStartObject();
            Write(json, page);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PersonPage page)
    {
        Write(json, page.Actor);
        json.WriteStartArray("parties");
        foreach (var party in page.Parties)
        {
            json.WriteStartObject();
            json.WriteString("party", party.Code);
            json.WriteDay("first", party.First);
            json.WriteDay("last", party.Last);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("roles");
        foreach (var role in page.Roles)
        {
            json.WriteStartObject();
            json.WriteString("title", role.Title);
            json.WriteString("time", role.Time.Word());
            json.WriteDay("first", role.First);
            json.WriteDay("last", role.Last);
            json.WriteEvidence("evidence", role.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Each<Contact>(json, "contacts", page.Contacts, ContactsJson.Write);
        Each<Happening>(json, "events", page.Acts, HappeningJson.Write);
        Each<Saying>(json, "statements", page.Sayings, SayingsJson.Write);
        Each<RecordActor>(json, "namesakes", page.Namesakes, Write);
    }

    private static void Write(Utf8JsonWriter json, RecordActor actor)
    {
        json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name);
        json.WriteStrings("aliases", actor.Spellings.Where(s => s != actor.Name));
        json.WriteStrings("party", actor.Parties);
        json.WriteNumber("reports", actor.Reports);
    }

    private static void Each<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
