using System.Globalization;
using System.Text.Json;
using Demarche.English;
using Demarche.English.Dates;

namespace Demarche.Workshop.Dates;

/// <summary>
/// Test cases of a date recognizer: a sentence, a reference day, the expression and the days it may mean. Counted are cases with
/// one expression that is a date, a date range or a duration of full units, and no comparison ("before May").
/// </summary>
internal static class RecognizerCases
{
    /// <summary>Prints the share of cases, by type, whose expression was found and means one of the days or lengths given.</summary>
    public static void Evaluate(string path, TextWriter to, bool showErrors)
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(path));
        var counts = new SortedDictionary<string, (int Right, int All)>(StringComparer.Ordinal);
        foreach (var test in cases.RootElement.EnumerateArray())
        {
            if (Expected(test) is not { } expected)
                continue;
            var input = test.GetProperty("Input").GetString()!;
            var found = DateFinder.Find(input, 0, expected.Reference).Where(f => f.Range.Overlaps(expected.Range)).ToList();
            var right = expected.Means(found);
            var (rights, all) = counts.GetValueOrDefault(expected.Type);
            counts[expected.Type] = (rights + (right ? 1 : 0), all + 1);
            if (showErrors && !right)
                to.WriteLine($"{expected.Type}\t{expected}\t{string.Join(' ', found.Select(f => $"{f.Value}[{f.Earliest:yyyy-MM-dd}..{f.Latest:yyyy-MM-dd}]"))}\t{expected.Reference:yyyy-MM-dd}\t{input}");
        }

        foreach (var (type, (right, all)) in counts)
            to.WriteLine($"{Path.GetFileName(path)}: {type} {right} of {all} ({(double)right / all:P0})");
    }

    private static RecognizerCase? Expected(JsonElement test)
    {
        var results = test.GetProperty("Results");
        if (results.GetArrayLength() != 1 || !test.TryGetProperty("Context", out var context) || !results[0].TryGetProperty("TypeName", out var typeName)
            || !results[0].TryGetProperty("Resolution", out var resolution) || !resolution.TryGetProperty("values", out var values)
            || !context.TryGetProperty("ReferenceDateTime", out var reference))
            return null;
        var type = typeName.GetString()!["datetimeV2.".Length..];
        if (type is not ("date" or "daterange" or "duration") || values.EnumerateArray().Any(v => v.TryGetProperty("Mod", out _)))
            return null;
        var range = new TextRange(results[0].GetProperty("Start").GetInt32(), results[0].GetProperty("End").GetInt32() + 1);
        return new RecognizerCase(
            type,
            range,
            DateOnly.FromDateTime(DateTime.Parse(reference.GetString()!, CultureInfo.InvariantCulture)),
            [.. values.EnumerateArray().Select(v => v.GetProperty("timex").GetString()!)],
            [.. values.EnumerateArray().Select(Days).OfType<(DateOnly, DateOnly)>()]);
    }

    private static (DateOnly First, DateOnly Last)? Days(JsonElement value)
    {
        if (Day("value") is { } day)
            return (day, day);
        return Day("start") is { } start && Day("end") is { } end ? (start, end.AddDays(-1)) : null;

        DateOnly? Day(string name) => value.TryGetProperty(name, out var text)
            && DateOnly.TryParseExact(text.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
    }
}

/// <summary>What a case expects.</summary>
internal sealed record RecognizerCase(string Type, TextRange Range, DateOnly Reference, IReadOnlyList<string> Values, IReadOnlyList<(DateOnly First, DateOnly Last)> Days)
{
    /// <summary>Whether what was found in the range means one of the days; the expressions of a range are taken together.</summary>
    public bool Means(List<DateExpression> found)
    {
        if (found.Count == 0)
            return false;
        if (Type == "duration")
            return found.Any(f => Values.Contains(f.Value));
        var first = found.Min(f => f.Earliest) ?? default;
        // "2014 to 2018": the cases end it where 2018 begins, readers of news where it ends.
        return Days.Contains((first, found.Max(f => f.Latest) ?? default))
            || (found.Count > 1 && Days.Contains((first, found.Max(f => f.Earliest) is { } last ? last.AddDays(-1) : default)));
    }

    /// <inheritdoc/>
    public override string ToString() => Type == "duration" ? string.Join('|', Values) : string.Join('|', Days.Select(d => $"{d.First:yyyy-MM-dd}..{d.Last:yyyy-MM-dd}"));
}
