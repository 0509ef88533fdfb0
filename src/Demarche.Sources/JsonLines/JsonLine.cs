using System.Globalization;
using System.Text.Json;
using Demarche.Facts;
using Demarche.Sources.Content;

namespace Demarche.Sources.JsonLines;

/// <summary>
/// One line of JSON Lines: a report, or the fault that an earlier step wrote in its place. The text is taken as given: it was
/// decoded before it became JSON. Keys that are not asked for are ignored.
/// </summary>
internal static class JsonLine
{
    /// <summary>Whether the object holds a report's text.</summary>
    public static bool IsReport(JsonElement line) => line.ValueKind == JsonValueKind.Object && line.TryGetProperty("text", out _);

    /// <summary>Whether the object is a fault line, as <c>demarche reports</c> prints it.</summary>
    public static bool IsFault(JsonElement line) =>
        line.ValueKind == JsonValueKind.Object && Text(line, "type") == "fault" && !line.TryGetProperty("text", out _);

    /// <summary>Reads one line.</summary>
    public static Sourced Read(ReadOnlyMemory<byte> line, int number, SourceFile file, DateOnly? dateIfNone)
    {
        if (TextDecoding.Decode(line.Span, out var flaw) is null)
            return Wrong("not UTF-8", $"Line {number}: {flaw}");
        try
        {
            using var json = System.Text.Json.JsonDocument.Parse(line);
            return ReadObject(json.RootElement);
        }
        catch (JsonException e)
        {
            return Wrong("bad JSON", $"Line {number}: {e.Message}");
        }
        catch (InvalidOperationException e)
        {
            // Half a surrogate pair, written as an escape: no text has such a character.
            return Wrong("bad JSON", $"Line {number}: {e.Message}");
        }

        Sourced Wrong(string kind, string detail, string? label = null) => Sourced.Of(file.Fault(kind, detail, label));

        Sourced ReadObject(JsonElement json)
        {
            if (IsFault(json))
            {
                return Sourced.Of(new Fault(
                    Text(json, "report"), Text(json, "path"), Text(json, "fault") ?? "fault", Text(json, "detail") ?? $"Line {number}."));
            }

            if (json.ValueKind != JsonValueKind.Object)
                return Wrong("bad JSON", $"Line {number}: not an object.");
            if (Text(json, "id") is not { Length: > 0 } id)
                return Wrong("no id", $"Line {number}: \"id\" is missing.");
            if (Text(json, "text") is not { } text)
                return Wrong("no text", $"Line {number}: \"text\" is missing.", id);
            var written = Text(json, "date");
            var date = Day(written);
            if (written is not null && date is null)
                return Wrong("no date", $"Line {number}: \"{written}\" is no day (2021-06-21).", id);
            return new GivenReport(id, text)
            {
                Date = date,
                Path = Text(json, "path"),
                Title = Text(json, "title"),
                Outlet = Text(json, "outlet") ?? Text(json, "source"),
                Url = Text(json, "url"),
            }.Source(file, dateIfNone);
        }
    }

    // "2021-06-21", or a moment whose day, as printed, is taken: "2021-06-21T18:05:00+09:00".
    private static DateOnly? Day(string? written) =>
        written is { Length: 10 } or { Length: > 10 } && written[10..] is [] or ['T' or ' ', ..]
        && DateOnly.TryParseExact(written[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Text(JsonElement json, string key) =>
        json.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
