using Demarche.Facts.Corrections;

namespace Demarche.Record.Corrections;

/// <summary>Rulings that concern the record across reports: who is one person, and what is never tied.</summary>
public sealed class RecordRulings
{
    private readonly HashSet<(string, string)> _apart = [];

    /// <summary>Takes rulings on persons, and pairs of facts that are never to be linked.</summary>
    /// <param name="people">Merges, splits and never-merges, in order.</param>
    /// <param name="apart">Ids of facts, two by two.</param>
    public RecordRulings(IReadOnlyList<Correction> people, IEnumerable<(string One, string Other)> apart)
    {
        ArgumentNullException.ThrowIfNull(apart);
        People = people;
        foreach (var (one, other) in apart)
        {
            _apart.Add((one, other));
            _apart.Add((other, one));
        }
    }

    /// <summary>No rulings.</summary>
    public static RecordRulings None { get; } = new([], []);

    /// <summary>Merges, splits and never-merges, in order.</summary>
    public IReadOnlyList<Correction> People { get; }

    /// <summary>Whether anything is never to be linked.</summary>
    public bool HasLinks => _apart.Count > 0;

    /// <summary>Whether others rule the same.</summary>
    internal bool SameAs(RecordRulings other) => ReferenceEquals(this, other) || (People.Select(c => c.Id).SequenceEqual(other.People.Select(c => c.Id), StringComparer.Ordinal) && _apart.SetEquals(other._apart));

    /// <summary>Whether two facts may be tied: told as one, or one as the answer to the other.</summary>
    public bool MayLink(string one, string other) => _apart.Count == 0 || !_apart.Contains((one, other));
}
