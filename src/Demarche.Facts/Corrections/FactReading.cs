using System.Collections.Immutable;

namespace Demarche.Facts.Corrections;

/// <summary>
/// What was read into a fact, as named values in canonical words: what a correction keeps as the old value, and compares with
/// what other rules read later. <c>act offer, from SWE, to NOR, modality occurred, day 2019-03-04</c>.
/// </summary>
public static class FactReading
{
    /// <summary>The values that make a fact what it is; its day and its matter may be known better later.</summary>
    public static IReadOnlyList<string> Core { get; } = ["act", "from", "modality", "party", "speaker", "speech", "to"];

    /// <summary>Of an event: <c>act</c>, <c>day</c>, <c>from</c>, <c>modality</c>, <c>to</c>.</summary>
    public static ImmutableSortedDictionary<string, string> Of(Event what)
    {
        ArgumentNullException.ThrowIfNull(what);
        return Values(
            ("act", what.Act.Word()),
            ("day", DayNotation.Write(what.Day)),
            ("from", Sides(what.Actors)),
            ("modality", what.Modality.Word()),
            ("to", Sides(what.Targets)));
    }

    /// <summary>Of a statement: <c>day</c>, <c>party</c>, <c>speaker</c>, <c>speech</c>.</summary>
    public static ImmutableSortedDictionary<string, string> Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Values(
            ("day", DayNotation.Write(statement.Day)),
            ("party", statement.Speaker?.Party ?? statement.Party ?? ""),
            ("speaker", statement.Speaker?.Name ?? statement.Mention?.Text ?? ""),
            ("speech", statement.Speech.Word()));
    }

    /// <summary>How much two readings agree: 1 when every value of the first is that of the second, 0 when none is.</summary>
    public static double Agreement(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.Count == 0 ? 0 : one.Count(value => other.GetValueOrDefault(value.Key) == value.Value) / (double)one.Count;
    }

    // An actor whose party is not known counts by name.
    private static string Sides(IReadOnlyList<Actor> actors) =>
        string.Join(',', actors.Select(a => a.Party ?? a.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static ImmutableSortedDictionary<string, string> Values(params ReadOnlySpan<(string Name, string Value)> values)
    {
        var all = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
            all.Add(name, value);
        return all.ToImmutable();
    }
}
