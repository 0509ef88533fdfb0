using Demarche.Facts;

namespace Demarche.Sources.Outlets;

/// <summary>Words at a report's ends that say whose text it is: <c>tier-signs.tsv</c>.</summary>
internal sealed class TierSigns
{
    private const int Start = 1200;
    private const int End = 400;

    private readonly List<(Tier Tier, bool AtEnd, string Words)> _signs = [];

    /// <summary>Reads the table's rows.</summary>
    /// <exception cref="FormatException">A tier or place does not exist.</exception>
    public static TierSigns Load(IEnumerable<IReadOnlyDictionary<string, string>> rows)
    {
        var signs = new TierSigns();
        foreach (var row in rows)
        {
            var tier = Tiers.Of(row["tier"]) ?? throw new FormatException($"tier-signs.tsv: there is no tier \"{row["tier"]}\".");
            var atEnd = row["place"] switch { "start" => false, "end" => true, var other => throw new FormatException($"tier-signs.tsv: there is no place \"{other}\".") };
            signs._signs.Add((tier, atEnd, row["words"]));
        }

        return signs;
    }

    /// <summary>The tier of a text: an official publisher's is official; else what the text says; else its outlet's.</summary>
    public Tier Of(ReadOnlySpan<char> text, Outlet? outlet)
    {
        if (outlet?.Tier == Tier.Official)
            return Tier.Official;
        var start = text[..Math.Min(Start, text.Length)];
        var end = text[^Math.Min(End, text.Length)..];
        foreach (var (tier, atEnd, words) in _signs)
        {
            if ((atEnd ? end : start).Contains(words, StringComparison.Ordinal))
                return tier;
        }

        return outlet?.Tier ?? Tier.Unknown;
    }
}
