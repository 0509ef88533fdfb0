using System.Text.Json;
using Demarche.Facts;
using Demarche.Record.Disagreements;

namespace Demarche.Rendering.Json;

/// <summary>Disagreements as a bare array.</summary>
internal static class DisagreementsJson
{
    /// <summary>Writes the array.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Disagreement> disagreements)
    {
        json.WriteStartArray();
        foreach (var one in disagreements)
        {
            json.WriteStartObject();
            json.WriteString("id", one.Id);
            json.WriteString("kind", one.Kind.Word());
            json.WriteString("act", one.Act);
            json.WriteStrings("parties", one.Parties);
            json.WriteDay("known", one.Known);
            json.WriteBoolean("one_story", one.IsOfOneStory);
            json.WriteStartArray("accounts");
            foreach (var account in one.Accounts)
            {
                json.WriteStartObject();
                json.WriteString("value", account.Value);
                json.WriteString("told_by", account.ToldBy);
                json.WriteBoolean("in_marks", account.InMarks);
                json.WriteEvidence("evidence", account.Evidence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
