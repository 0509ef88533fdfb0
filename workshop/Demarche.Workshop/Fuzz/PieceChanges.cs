namespace Demarche.Workshop.Fuzz;

/// <summary>
/// Breaks content along its seams, so that it stays what it is for longer: words, numbers, tags and marks are taken out, doubled,
/// changed for each other, nested, or replaced by those of another file.
/// </summary>
internal sealed class PieceChanges(Random random, byte[][] words, byte[] donor)
{
    private const int LongestTag = 200;
    private const int MostNesting = 300;

    private static readonly byte[][] Numbers =
        [.. new[] { "0", "-1", "00000000000000000001", "65536", "2147483648", "4294967295", "9223372036854775808", "1e999", "0x7F", "NaN", "99" }.Select(System.Text.Encoding.ASCII.GetBytes)];

    private readonly List<byte[]> _others = Split(donor);

    /// <summary>A copy with some changes.</summary>
    public byte[] Of(byte[] good, int changes)
    {
        var pieces = Split(good);
        for (; changes > 0 && pieces.Count > 0; changes--)
            Change(pieces);
        return [.. pieces.SelectMany(p => p)];
    }

    private void Change(List<byte[]> pieces)
    {
        var at = random.Next(pieces.Count);
        var other = random.Next(pieces.Count);
        switch (random.Next(9))
        {
            case 0:
                pieces.RemoveAt(at);
                break;
            case 1:
                pieces.Insert(other, pieces[at]);
                break;
            case 2:
                (pieces[at], pieces[other]) = (pieces[other], pieces[at]);
                break;
            case 3:
                pieces[at] = words[random.Next(words.Length)];
                break;
            case 4:
                pieces.Insert(at, words[random.Next(words.Length)]);
                break;
            case 5 when pieces.FindIndex(at, IsNumber) is >= 0 and var number:
                pieces[number] = Numbers[random.Next(Numbers.Length)];
                break;
            case 6 when _others.Count > 0:
                var from = random.Next(_others.Count);
                pieces.InsertRange(at, _others.GetRange(from, Math.Min(_others.Count - from, random.Next(1, 30))));
                break;
            case 7:
                pieces.InsertRange(at, Enumerable.Repeat(pieces[at], random.Next(1, MostNesting)));
                break;
            default:
                var (first, count) = (Math.Min(at, other), Math.Min(Math.Abs(at - other) + 1, 40));
                pieces.Reverse(first, Math.Min(count, pieces.Count - first));
                break;
        }
    }

    private static bool IsNumber(byte[] piece) => piece.Length > 0 && piece.All(b => b is >= (byte)'0' and <= (byte)'9');

    private static List<byte[]> Split(byte[] content)
    {
        List<byte[]> pieces = [];
        for (var at = 0; at < content.Length;)
        {
            var end = End(content, at);
            pieces.Add(content[at..end]);
            at = end;
        }

        return pieces;
    }

    private static int End(byte[] content, int at)
    {
        if (content[at] == '<' && content.AsSpan(at, Math.Min(LongestTag, content.Length - at)).IndexOf((byte)'>') is > 0 and var length)
            return at + length + 1;
        var kind = Kind(content[at]);
        var end = at + 1;
        while (kind != ' ' && end < content.Length && Kind(content[end]) == kind)
            end++;
        return end;
    }

    // Letters and digits go together with their like; every other byte stands alone.
    private static char Kind(byte b) => char.IsAsciiLetter((char)b) ? 'a' : char.IsAsciiDigit((char)b) ? '0' : ' ';
}
