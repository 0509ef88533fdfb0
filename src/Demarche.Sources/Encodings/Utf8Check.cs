using System.Buffers;
using System.Text;

namespace Demarche.Sources.Encodings;

/// <summary>Whether bytes are UTF-8, and if not, how far from it.</summary>
/// <param name="At">The first byte that is wrong; -1 when none is.</param>
/// <param name="Letters">How many characters beyond ASCII are right.</param>
/// <param name="Broken">How many bytes begin none.</param>
internal readonly record struct Utf8Check(int At, int Letters, int Broken)
{
    public static Utf8Check Of(ReadOnlySpan<byte> bytes)
    {
        var (first, letters, broken) = (-1, 0, 0);
        for (var i = 0; i < bytes.Length;)
        {
            var plain = bytes[i..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (plain < 0)
                break;
            i += plain;
            if (Rune.DecodeFromUtf8(bytes[i..], out _, out var used) == OperationStatus.Done)
            {
                letters++;
            }
            else
            {
                broken++;
                first = first < 0 ? i : first;
            }

            i += used;
        }

        return new Utf8Check(first, letters, broken);
    }
}
