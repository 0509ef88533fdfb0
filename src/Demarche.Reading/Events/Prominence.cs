namespace Demarche.Reading.Events;

/// <summary>How often a report mentions each party: whom it is about.</summary>
internal sealed class Prominence
{
    private readonly Dictionary<string, int> _times;
    private readonly List<string> _ranked;

    public Prominence(Syntax syntax, Cast cast)
    {
        _times = cast.Mentions.Where(m => !Imprint.Holds(syntax, m.Head)).SelectMany(m => m.Actors.Select(a => a.Party).Append(m.Side?.Party)).OfType<string>()
            .GroupBy(p => p, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        _ranked = [.. _times.OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Key)];
    }

    /// <summary>Every party with the number of its mentions.</summary>
    public IEnumerable<KeyValuePair<string, int>> All => _times;

    /// <summary>Parties, the one mentioned most first.</summary>
    public IReadOnlyList<string> Ranked => _ranked;

    /// <summary>Mentions of a party; 0 for none.</summary>
    public int Times(string? party) => party is null ? 0 : _times.GetValueOrDefault(party);

    /// <summary>Place of a party among all, from 0; their number when it is not mentioned.</summary>
    public int RankOf(string? party) => party is not null && _ranked.IndexOf(party) is >= 0 and var rank ? rank : _ranked.Count;
}
