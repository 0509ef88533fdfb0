using System.Security.Cryptography;
using System.Text;

namespace Demarche.Exports.Samples;

/// <summary>
/// Draws from strata in turn, one from each, until there are enough: rare kinds are judged as often as common ones. Who is drawn
/// follows from the seed and the item's name alone, so that the same seed draws the same items again, on every machine.
/// </summary>
internal static class StratifiedDraw
{
    /// <summary>The drawn items, by stratum and then in the order drawn.</summary>
    /// <param name="items">All there are.</param>
    /// <param name="stratum">Which stratum an item belongs to.</param>
    /// <param name="name">What names an item for good.</param>
    /// <param name="size">How many are wanted.</param>
    /// <param name="seed">Any number; another one draws others.</param>
    public static IReadOnlyList<(string Stratum, int OfStratum, IReadOnlyList<T> Drawn)> Of<T>(
        IEnumerable<T> items, Func<T, string> stratum, Func<T, string> name, int size, int seed)
    {
        var strata = items.GroupBy(stratum, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Name: g.Key, Items: g.OrderBy(i => Lot(seed, name(i)), StringComparer.Ordinal).ToList()))
            .ToList();
        var drawn = new int[strata.Count];
        for (var left = size; left > 0;)
        {
            var before = left;
            for (var i = 0; i < strata.Count && left > 0; i++)
            {
                if (drawn[i] >= strata[i].Items.Count)
                    continue;
                drawn[i]++;
                left--;
            }

            if (left == before)
                break;
        }

        return [.. strata.Select((s, i) => (s.Name, s.Items.Count, (IReadOnlyList<T>)[.. s.Items.Take(drawn[i])])).Where(s => s.Item3.Count > 0)];
    }

    private static string Lot(int seed, string name) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}|{name}")));
}
