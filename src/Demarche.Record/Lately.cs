using System.Collections.Concurrent;

namespace Demarche.Record;

/// <summary>
/// What was made lately, by what it was made of: each once, however many ask at the same time. When there are too many, the one asked for
/// longest ago is forgotten, and made again if it is asked for.
/// </summary>
/// <param name="most">How many are kept.</param>
internal sealed class Lately<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Made> _made = new();
    private long _asked;

    /// <summary>The value of a key.</summary>
    /// <param name="key">What it is made of.</param>
    /// <param name="make">Makes it; what it throws is thrown to all who ask, and not kept.</param>
    public TValue Of(TKey key, Func<TValue> make)
    {
        var made = _made.GetOrAdd(key, static (_, m) => new Made(m), make);
        made.Asked = Interlocked.Increment(ref _asked);
        while (_made.Count > most)
            _made.TryRemove(_made.MinBy(m => m.Value.Asked));
        try
        {
            return made.Value.Value;
        }
        catch
        {
            _made.TryRemove(new KeyValuePair<TKey, Made>(key, made));
            throw;
        }
    }

    private sealed class Made(Func<TValue> make)
    {
        public Lazy<TValue> Value { get; } = new(make);

        public long Asked { get; set; }
    }
}
