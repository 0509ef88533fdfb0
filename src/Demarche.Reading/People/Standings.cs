using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>How much a report is about each state, by how often it names it.</summary>
internal sealed class Standings
{
    private const double Adjective = 0.7;

    // The one state that a report is about: named so often.
    private const double MainFrom = 3;

    private readonly Dictionary<string, double> _named;
    private readonly double _most;

    /// <summary>Counts the names of a report.</summary>
    public Standings(CastText text)
    {
        _named = text.Parties.Where(p => p.Code is not null && p.Word.Party!.Kind is PartyKind.State).GroupBy(p => p.Code!)
            .ToDictionary(g => g.Key, g => g.Sum(p => p.Word.Kind == PartyWordKind.Adjective ? Adjective : 1), StringComparer.Ordinal);
        _most = _named.Values.DefaultIfEmpty().Max();
    }

    /// <summary>The one state that the report is about; null when it names none so often, or another more than a share of that.</summary>
    /// <param name="lead">How many times as often as any other it must be named.</param>
    public string? MainBy(double lead)
    {
        var ranked = _named.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Take(2).ToList();
        return ranked.Count > 0 && ranked[0].Value >= MainFrom && (ranked.Count == 1 || ranked[0].Value >= lead * ranked[1].Value) ? ranked[0].Key : null;
    }

    /// <summary>How often the report names a state, by the one that it names most; 0 to 1.</summary>
    public double Of(string state) => _named.TryGetValue(state, out var named) ? named / _most : 0;

    /// <summary>The states of at least a standing, see <see cref="Of"/>.</summary>
    public IEnumerable<string> From(double standing) => _named.Keys.Where(s => Of(s) >= standing);

    /// <summary>Whether a code is that of a state which the report names.</summary>
    public bool IsState(string code) => _named.ContainsKey(code);
}
