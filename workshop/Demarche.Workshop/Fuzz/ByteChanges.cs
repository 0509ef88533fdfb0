namespace Demarche.Workshop.Fuzz;

/// <summary>Breaks content without a look at what it is: bits turned, bytes set, stretches taken out, doubled or moved, words of formats put in.</summary>
internal sealed class ByteChanges(Random random, byte[][] words)
{
    private const int LongestStretch = 200;
    private const int MostRepeats = 60;
    private const int LongestRepeated = 40;

    /// <summary>A copy with some changes.</summary>
    public byte[] Of(byte[] good, int changes)
    {
        List<byte> bytes = [.. good];
        for (; changes > 0 && bytes.Count > 0; changes--)
            Change(bytes);
        return [.. bytes];
    }

    private void Change(List<byte> bytes)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(bytes.Count - at, random.Next(1, LongestStretch));
        switch (random.Next(8))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5:
                Repeat(bytes, at, Math.Min(length, LongestRepeated));
                break;
            case 6 when bytes.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9') is >= 0 and var digit:
                bytes[digit] = (byte)random.Next('0', '9' + 1);
                break;
            default:
                bytes.InsertRange(at, words[random.Next(words.Length)]);
                break;
        }
    }

    private void Repeat(List<byte> bytes, int at, int length)
    {
        var stretch = bytes.GetRange(at, length);
        for (var times = random.Next(1, MostRepeats); times > 0; times--)
            bytes.InsertRange(at, stretch);
    }
}
