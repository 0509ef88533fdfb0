using Demarche.Exports.Events;
using Demarche.Record;

namespace Demarche.Exports.Sheets;

/// <summary>Which position an event makes, words anew or answers.</summary>
internal sealed class PositionLinks
{
    private readonly Dictionary<string, string> _byFact = new(StringComparer.Ordinal);

    /// <summary>Takes the positions of a state of play; a fact's own position goes before one it answers.</summary>
    public PositionLinks(StateOfPlay state)
    {
        foreach (var position in state.Positions)
        {
            foreach (var evidence in position.Versions.SelectMany(v => v.Evidence))
                _byFact.TryAdd(evidence.FactId, position.Id);
        }

        foreach (var position in state.Positions)
        {
            foreach (var evidence in position.Responses.SelectMany(r => r.Evidence))
                _byFact.TryAdd(evidence.FactId, position.Id);
        }
    }

    /// <summary>The position's id; null when it has none.</summary>
    public string? Of(ToldEvent told) => told.Tellings.Select(t => _byFact.GetValueOrDefault(t.Event.Id)).FirstOrDefault(id => id is not null);

    /// <summary>The position's id of a fact; null when it has none.</summary>
    public string? Of(string factId) => _byFact.GetValueOrDefault(factId);
}
