using System.Collections.Concurrent;

namespace Demarche.Record.Actors;

/// <summary>Reads each printed name once, and numbers keys and words: equal strings, equal numbers. Several threads may ask at once.</summary>
internal sealed class NameNumbers
{
    private readonly ConcurrentDictionary<string, NumberedName> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private int _last = -1;

    /// <summary>A number above all that were given so far.</summary>
    public int Count => Volatile.Read(ref _last) + 1;

    /// <summary>A printed name.</summary>
    public NumberedName Of(string name) => _names.GetOrAdd(name, static (printed, numbers) =>
    {
        var form = NameForm.Of(printed);
        return new NumberedName(form, numbers.NumberOf(form.Key), [.. form.Calls.Select(numbers.NumberOf)]);
    }, this);

    // Of two threads that number one string at once the first is right; the other's number stays unused.
    private int NumberOf(string text) => _numbers.GetOrAdd(text, static (_, numbers) => Interlocked.Increment(ref numbers._last), this);
}
