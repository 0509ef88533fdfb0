using System.Text.Json;
using Demarche.Sources.Encodings;

namespace Demarche.Sources.Json;

/// <summary>The keys of a document's first object, as far as its first bytes show them.</summary>
internal static class TopKeys
{
    /// <summary>The keys.</summary>
    /// <param name="head">The document's first bytes.</param>
    /// <param name="depth">How deep the keys stand: 1 in an object, 2 in an array of objects.</param>
    public static IReadOnlySet<string> Of(ReadOnlySpan<byte> head, int depth)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var json = new Utf8JsonReader(TextDecoding.WithoutMark(head), isFinalBlock: false, default);
        try
        {
            while (json.Read())
            {
                if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == depth)
                    keys.Add(json.GetString()!);
                if (json.TokenType == JsonTokenType.EndObject && json.CurrentDepth == depth - 1)
                    break;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Broken further on: what was seen decides, and reading tells the break.
        }

        return keys;
    }
}
