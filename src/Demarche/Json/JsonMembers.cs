using System.Text.Json;
using Demarche.Facts;

namespace Demarche.Json;

/// <summary>Members that stand in several kinds of line.</summary>
internal static class JsonMembers
{
    public static void Write(this Utf8JsonWriter json, string name, Extract? words)
    {
        json.WritePropertyName(name);
        json.WriteSpan(words);
    }

    public static void Write(this Utf8JsonWriter json, string name, IReadOnlyList<Extract> words)
    {
        json.WriteStartArray(name);
        foreach (var piece in words)
            json.WriteSpan(piece);
        json.WriteEndArray();
    }

    public static void Write(this Utf8JsonWriter json, string name, IReadOnlyList<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    public static void Write(this Utf8JsonWriter json, string name, IReadOnlyList<Actor> actors)
    {
        json.WriteStartArray(name);
        foreach (var actor in actors)
        {
            json.WriteStartObject();
            json.WriteString("id", actor.Id);
            json.WriteString("name", actor.Name);
            json.WriteString("party", actor.Party);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary><c>on</c>, <c>earliest</c>, <c>latest</c>, <c>basis</c>.</summary>
    public static void Write(this Utf8JsonWriter json, DayInterval day)
    {
        json.WriteString("on", day.On);
        json.WriteString("earliest", day.Earliest?.ToString("yyyy-MM-dd"));
        json.WriteString("latest", day.Latest?.ToString("yyyy-MM-dd"));
        json.WriteString("basis", day.Basis.Word());
    }

    public static void Write(this Utf8JsonWriter json, Why why)
    {
        json.WriteStartObject("why");
        json.WriteString("rule", why.Rule);
        json.Write("words", why.Words);
        json.WriteEndObject();
    }

    /// <summary><c>ruled</c>: the rulings by hand behind a fact; left out where there is none.</summary>
    public static void WriteRuled(this Utf8JsonWriter json, IReadOnlyList<string> rulings)
    {
        if (rulings.Count > 0)
            json.Write("ruled", rulings);
    }

    /// <summary><c>start</c>, <c>end</c> and, unless left out, <c>text</c> of an extract, in the object that is open.</summary>
    public static void WritePlace(this Utf8JsonWriter json, Extract words, bool text = true)
    {
        json.WriteNumber("start", words.Span.Start);
        json.WriteNumber("end", words.Span.End);
        if (text)
            json.WriteString("text", words.Text);
    }

    private static void WriteSpan(this Utf8JsonWriter json, Extract? words)
    {
        if (words is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WritePlace(words);
        json.WriteEndObject();
    }
}
