using System.Text.Json;
using Demarche.Facts;
using Demarche.Record.Contacts;

namespace Demarche.Rendering.Json;

/// <summary>Contacts as a bare array.</summary>
internal static class ContactsJson
{
    /// <summary>Writes the array.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Contact> contacts)
    {
        json.WriteStartArray();
        foreach (var contact in contacts)
        {
            json.WriteStartObject();
            Write(json, contact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The members of a contact, inside an object that is open.</summary>
    public static void Write(Utf8JsonWriter json, Contact contact)
    {
        json.WriteString("id", contact.Id);
        json.WriteString("kind", contact.Kind.Word());
        json.WriteStartArray("people");
        foreach (var person in contact.People)
        {
            json.WriteStartObject();
            json.WriteString("id", person.Id);
            json.WriteString("name", person.Name);
            json.WriteString("party", person.Party);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStrings("parties", contact.Parties);
        json.WriteString("state", contact.State.Word());
        json.WriteDay("known", contact.Known);
        json.WriteInterval(contact.Day);
        json.WriteString("at", contact.At);
        json.WriteString("told_by", contact.ToldBy);
        json.WriteDay("announced", contact.Announced);
        json.WriteEvidence("evidence", contact.Evidence);
        json.WriteNumber("confidence", Math.Round(contact.Confidence, 3));
    }
}
