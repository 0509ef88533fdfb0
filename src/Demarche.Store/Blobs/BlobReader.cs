using System.Buffers.Binary;
using System.Text;
using Demarche.Facts;

namespace Demarche.Store.Blobs;

/// <summary>Reads what <see cref="BlobWriter"/> wrote.</summary>
/// <exception cref="StoreException">Thrown by every method when the bytes are no such thing.</exception>
internal sealed class BlobReader(ReadOnlyMemory<byte> bytes)
{
    private readonly List<string> _strings = [];
    private readonly List<Extract> _extracts = [];
    private readonly List<Actor> _actors = [];
    private int _at;

    public bool AtEnd => _at == bytes.Length;

    public int Number()
    {
        var span = bytes.Span;
        uint value = 0;
        for (var shift = 0; shift < 35 && _at < span.Length; shift += 7)
        {
            var next = span[_at++];
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
        var text = Encoding.UTF8.GetString(Bytes(Number()));
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

    public Why Why() => new(Word(), List(Words));

    public IReadOnlyList<T> List<T>(Func<T> read)
    {
        var count = Number();
        if (count == 0)
            return [];
        if (count > bytes.Length)
            throw Damaged();
        var items = new T[count];
        for (var i = 0; i < count; i++)
            items[i] = read();
        return items;
    }

    public static StoreException Damaged() => new("The facts' bytes are damaged.");

    private DateOnly? DayOrNone() => Number() is var number and > 0 ? DateOnly.FromDayNumber(number - 1) : null;

    private ReadOnlySpan<byte> Bytes(int count)
    {
        if (count > bytes.Length - _at)
            throw Damaged();
        _at += count;
        return bytes.Span.Slice(_at - count, count);
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
