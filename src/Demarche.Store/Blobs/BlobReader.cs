using System.Buffers.Binary;
using Demarche.Facts;

namespace Demarche.Store.Blobs;

/// <summary>
/// Reads what <see cref="BlobWriter"/> wrote. Each thread has one reader, whose tables serve one blob after the other: a brief reads ten thousand.
/// </summary>
/// <exception cref="StoreException">Thrown by every method when the bytes are no such thing.</exception>
internal sealed class BlobReader
{
    [ThreadStatic]
    private static BlobReader? _ofThread;

    private readonly SharedStrings _shared = new();
    private readonly List<string> _strings = [];
    private readonly List<Extract> _extracts = [];
    private readonly List<Actor> _actors = [];
    private ReadOnlyMemory<byte> _bytes;

    private BlobReader()
    {
    }

    /// <summary>How many bytes are read.</summary>
    public int At { get; private set; }

    public bool AtEnd => At == _bytes.Length;

    /// <summary>Reads a blob, or the rest of one that was written by a writer of its own.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="read">Reads with the reader, and doesn't keep it.</param>
    public static T Read<T>(ReadOnlyMemory<byte> bytes, Func<BlobReader, T> read)
    {
        // While it is in use the thread has none: whoever reads within `read` gets another.
        var reader = _ofThread ?? new BlobReader();
        _ofThread = null;
        (reader._bytes, reader.At) = (bytes, 0);
        try
        {
            return read(reader);
        }
        finally
        {
            reader._bytes = default;
            reader._strings.Clear();
            reader._extracts.Clear();
            reader._actors.Clear();
            _ofThread = reader;
        }
    }

    public int Number()
    {
        var span = _bytes.Span;
        uint value = 0;
        for (var shift = 0; shift < 35 && At < span.Length; shift += 7)
        {
            var next = span[At++];
            value |= (next & 0x7Fu) << shift;
            if (next < 0x80 && value <= int.MaxValue)
                return (int)value;
        }

        throw Damaged();
    }

    public double Fraction() => BinaryPrimitives.ReadDoubleLittleEndian(Bytes(sizeof(double)));

    public string? Text()
    {
        if (!IsNew(_strings, out var known))
            return known;
        var text = _shared.Of(Bytes(Number()));
        _strings.Add(text);
        return text;
    }

    /// <summary>A text that is never null.</summary>
    public string Word() => Text() ?? throw Damaged();

    public Extract? MaybeWords()
    {
        if (!IsNew(_extracts, out var known))
            return known;
        var start = Number();
        var extract = Extract.Recorded(new Span(start, start + Number()), Word());
        _extracts.Add(extract);
        return extract;
    }

    /// <summary>An extract that is never null.</summary>
    public Extract Words() => MaybeWords() ?? throw Damaged();

    public Actor? MaybeActor()
    {
        if (!IsNew(_actors, out var known))
            return known;
        var actor = new Actor(Word(), Word(), Text());
        _actors.Add(actor);
        return actor;
    }

    /// <summary>An actor that is never null.</summary>
    public Actor Actor() => MaybeActor() ?? throw Damaged();

    public DayInterval Day()
    {
        var basis = (DayBasis)Number();
        var earliest = DayOrNone();
        return DayInterval.Between(earliest, DayOrNone(), basis);
    }

    public Why Why() => new(Word(), List(static blob => blob.Words()));

    /// <summary>A list, with a function that holds nothing: one that does is made anew for each of a million lists.</summary>
    public IReadOnlyList<T> List<T>(Func<BlobReader, T> read)
    {
        var count = Number();
        if (count == 0)
            return [];
        if (count > _bytes.Length)
            throw Damaged();
        var items = new T[count];
        for (var i = 0; i < count; i++)
            items[i] = read(this);
        return items;
    }

    public static StoreException Damaged() => new("The facts' bytes are damaged.");

    private DateOnly? DayOrNone() => Number() is var number and > 0 ? DateOnly.FromDayNumber(number - 1) : null;

    private ReadOnlySpan<byte> Bytes(int count)
    {
        if (count > _bytes.Length - At)
            throw Damaged();
        At += count;
        return _bytes.Span.Slice(At - count, count);
    }

    private bool IsNew<T>(List<T> table, out T? known)
        where T : class
    {
        var number = Number();
        if (number > table.Count + 1)
            throw Damaged();
        known = number == 0 || number > table.Count ? null : table[number - 1];
        return number > table.Count;
    }
}
