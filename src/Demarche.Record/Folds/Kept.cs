using System.Collections.Concurrent;

namespace Demarche.Record.Folds;

/// <summary>
/// What was folded under each key, with what it was folded of. Asked again with the very same things it is not folded again; with others it is,
/// and what was kept gives way. So what comes out is what a fold of everything would give, whatever was asked before.
/// </summary>
internal sealed class Kept<TKey, TMade>
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Entry> _entries = new();

    /// <summary>What a fold makes.</summary>
    /// <param name="key">Where it is kept.</param>
    /// <param name="of">All that the fold looks at and that may be other things the next time, in order; compared by reference.</param>
    /// <param name="make">Folds.</param>
    public TMade Of(TKey key, IReadOnlyList<object> of, Func<TMade> make) => Of(key, of, static _ => true, make);

    /// <summary>The same of a fold that also looks at a day.</summary>
    /// <param name="key">Where it is kept.</param>
    /// <param name="of">What the fold looks at.</param>
    /// <param name="holds">Whether what was made holds on the day asked about too.</param>
    /// <param name="make">Folds.</param>
    public TMade Of(TKey key, IReadOnlyList<object> of, Predicate<TMade> holds, Func<TMade> make)
    {
        if (_entries.TryGetValue(key, out var entry) && Same(entry.Of, of) && holds(entry.Made))
            return entry.Made;
        var made = make();
        _entries[key] = new Entry([.. of], made);
        return made;
    }

    private static bool Same(object[] one, IReadOnlyList<object> other)
    {
        if (one.Length != other.Count)
            return false;
        for (var i = 0; i < one.Length; i++)
        {
            if (!ReferenceEquals(one[i], other[i]))
                return false;
        }

        return true;
    }

    private sealed record Entry(object[] Of, TMade Made);
}
