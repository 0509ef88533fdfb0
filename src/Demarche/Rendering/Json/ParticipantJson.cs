using System.Text.Json;
using Demarche.Record;

namespace Demarche.Rendering.Json;

/// <summary>Sides as the contract has them: <c>{"id","name","party"}</c>.</summary>
internal static class ParticipantJson
{
    /// <summary>A list of them under a name.</summary>
    public static void WriteSide(this Utf8JsonWriter json, string name, IEnumerable<Participant> side)
    {
        json.WriteStartArray(name);
        foreach (var one in side)
        {
            json.WriteStartObject();
            json.WriteString("id", one.Id);
            json.WriteString("name", one.Name);
            json.WriteString("party", one.Party);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
