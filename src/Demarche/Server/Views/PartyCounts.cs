namespace Demarche.Server.Views;

/// <summary>How often each party has a part in something: what a reader chooses from.</summary>
internal static class PartyCounts
{
    private const int Most = 14;

    /// <summary>The parties of most things, the most first, then by code.</summary>
    /// <param name="sides">The parties of each thing.</param>
    public static IReadOnlyList<(string Party, int Count)> Of(IEnumerable<IEnumerable<string>> sides) =>
        [.. sides.SelectMany(s => s.Distinct(StringComparer.Ordinal))
            .GroupBy(p => p, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Count()))
            .OrderByDescending(g => g.Item2).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(Most)];
}
