using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Demarche.Facts;
using Demarche.Facts.Corrections;

namespace Demarche.Store.Corrections;

/// <summary>A correction as JSON: what a store keeps, and what <c>correct log --format json</c> prints.</summary>
public static class CorrectionJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a correction. The same correction gives the same text.</summary>
    public static string Text(Correction correction)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            Write(json, correction);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Writes a correction's members into the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, Correction correction)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(correction);
        json.WriteString("id", correction.Id);
        json.WriteString("ruling", correction.Ruling.Word());
        json.WriteString("by", correction.By);
        json.WriteString("at", correction.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ"));
        Array(json, "facts", correction.Facts, quote => Write(json, quote));
        Array(json, "people", correction.People, person => Write(json, person));
        Array(json, "reports", correction.Reports, key => json.WriteStringValue(key.ToString()));
        Values(json, "new", correction.New);
        json.WriteString("undoes", correction.Undoes);
        json.WriteString("because", correction.Because);
    }

    /// <summary>Reads what <see cref="Text"/> wrote.</summary>
    /// <exception cref="StoreException">It is no correction.</exception>
    public static Correction Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new StoreException($"A correction can't be read: {e.Message}", e);
        }
    }

    private static Correction Read(JsonElement json) => new()
    {
        Ruling = Wording.Parse<Ruling>(json.GetProperty("ruling").GetString()) ?? throw new FormatException("its ruling is unknown."),
        By = json.GetProperty("by").GetString()!,
        At = DateTimeOffset.Parse(json.GetProperty("at").GetString()!, CultureInfo.InvariantCulture),
        Facts = [.. json.GetProperty("facts").EnumerateArray().Select(ReadQuote)],
        People = [.. json.GetProperty("people").EnumerateArray().Select(ReadPerson)],
        Reports = [.. json.GetProperty("reports").EnumerateArray().Select(ReadKey)],
        New = ReadValues(json.GetProperty("new")),
        Undoes = json.GetProperty("undoes").GetString(),
        Because = json.GetProperty("because").GetString(),
    };

    private static void Write(Utf8JsonWriter json, FactQuote quote)
    {
        json.WriteStartObject();
        json.WriteString("report", quote.Report.ToString());
        json.WriteString("label", quote.Label);
        if (quote.Url is { } url)
            json.WriteString("url", url);
        json.WriteString("kind", quote.Kind.Word());
        json.WriteString("fact", quote.FactId);
        json.WriteNumber("start", quote.Start);
        json.WriteString("exact", quote.Exact);
        json.WriteString("prefix", quote.Prefix);
        json.WriteString("suffix", quote.Suffix);
        Values(json, "old", quote.Reading);
        json.WriteEndObject();
    }

    private static FactQuote ReadQuote(JsonElement json) => new()
    {
        Report = ReadKey(json.GetProperty("report")),
        Label = json.GetProperty("label").GetString()!,
        Url = json.TryGetProperty("url", out var url) ? url.GetString() : null,
        Kind = Wording.Parse<FactKind>(json.GetProperty("kind").GetString()) ?? throw new FormatException("its kind of fact is unknown."),
        FactId = json.GetProperty("fact").GetString()!,
        Start = json.GetProperty("start").GetInt32(),
        Exact = json.GetProperty("exact").GetString()!,
        Prefix = json.GetProperty("prefix").GetString()!,
        Suffix = json.GetProperty("suffix").GetString()!,
        Reading = ReadValues(json.GetProperty("old")),
    };

    private static void Write(Utf8JsonWriter json, PersonQuote person)
    {
        json.WriteStartObject();
        json.WriteString("id", person.Id);
        json.WriteString("name", person.Name);
        Array(json, "parties", person.Parties, json.WriteStringValue);
        json.WriteEndObject();
    }

    private static PersonQuote ReadPerson(JsonElement json) => new(
        json.GetProperty("id").GetString()!, json.GetProperty("name").GetString()!, [.. json.GetProperty("parties").EnumerateArray().Select(p => p.GetString()!)]);

    private static ReportKey ReadKey(JsonElement json) => ReportKey.Parse(json.GetString()!) ?? throw new FormatException("its report's key is none.");

    private static ImmutableSortedDictionary<string, string> ReadValues(JsonElement json) =>
        json.EnumerateObject().ToImmutableSortedDictionary(v => v.Name, v => v.Value.GetString()!, StringComparer.Ordinal);

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    private static void Values(Utf8JsonWriter json, string name, ImmutableSortedDictionary<string, string> values)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in values)
            json.WriteString(key, value);
        json.WriteEndObject();
    }
}
