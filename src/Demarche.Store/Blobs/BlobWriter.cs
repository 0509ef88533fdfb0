using System.Text;
using Demarche.Facts;

namespace Demarche.Store.Blobs;

/// <summary>
/// Writes facts as bytes. Strings, extracts and actors repeat a great deal within a report: each is written once, where it
/// first comes, and afterwards only its number.
/// </summary>
internal sealed class BlobWriter
{
    private readonly MemoryStream _bytes = new();
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);
    private readonly Dictionary<Extract, int> _extracts = [];
    private readonly Dictionary<Actor, int> _actors = [];

    public byte[] ToArray() => _bytes.ToArray();

    /// <summary>A number from 0, in seven bits a byte, low bits first.</summary>
    public void Number(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
            _bytes.WriteByte((byte)(rest | 0x80));
        _bytes.WriteByte((byte)rest);
    }

    public void Fraction(double value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(double)];
        System.Buffers.Binary.BinaryPrimitives.WriteDoubleLittleEndian(bytes, value);
        _bytes.Write(bytes);
    }

    /// <summary>0 for null, else the string's number from 1, with its bytes when it is new.</summary>
    public void Text(string? value)
    {
        if (Known(_strings, value))
            return;
        var bytes = Encoding.UTF8.GetBytes(value!);
        Number(bytes.Length);
        _bytes.Write(bytes);
    }

    /// <summary>0 for null, else the extract's number from 1, with its place and words when it is new.</summary>
    public void Words(Extract? value)
    {
        if (Known(_extracts, value))
            return;
        Number(value!.Span.Start);
        Number(value.Span.Length);
        Text(value.Text);
    }

    /// <summary>0 for null, else the actor's number from 1, with its members when it is new.</summary>
    public void Actor(Actor? value)
    {
        if (Known(_actors, value))
            return;
        Text(value!.Id);
        Text(value.Name);
        Text(value.Party);
    }

    public void Day(DayInterval day)
    {
        Number((int)day.Basis);
        Number(day.Earliest is { } earliest ? earliest.DayNumber + 1 : 0);
        Number(day.Latest is { } latest ? latest.DayNumber + 1 : 0);
    }

    public void Why(Why why)
    {
        Text(why.Rule);
        List(why.Words, Words);
    }

    public void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
            write(item);
    }

    // Writes the value's number, and whether that says it all.
    private bool Known<T>(Dictionary<T, int> table, T? value)
        where T : class
    {
        if (value is null)
        {
            Number(0);
            return true;
        }

        if (table.TryGetValue(value, out var number))
        {
            Number(number);
            return true;
        }

        table.Add(value, table.Count + 1);
        Number(table.Count);
        return false;
    }
}
