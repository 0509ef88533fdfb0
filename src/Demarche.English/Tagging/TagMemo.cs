using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Demarche.English.Lexicon;
using Demarche.English.Models;

namespace Demarche.English.Tagging;

/// <summary>
/// What words alone speak for, whatever stands beside them, kept from one occurrence to the next: most words of a text are among the
/// last thousand. A later word takes an earlier one's place where two fall on one.
/// </summary>
internal sealed class TagMemo
{
    /// <summary>Room for the scores of one word.</summary>
    public const int Width = 128;

    private const int Bits = 10;

    private readonly ulong[] _keys = new ulong[1 << Bits];
    private readonly short[] _scores = new short[Width << Bits];

    /// <summary>All that the features of a word alone depend on, hashed.</summary>
    public static ulong Question(Lexemes lexemes, TokenRange sentence, int i)
    {
        ulong whole = ((ulong)lexemes.Form[i] << 32) | lexemes.Lower[i], parts = ((ulong)lexemes.Suffix4[i] << 32) | lexemes.Prefix3[i];
        var place = (i == sentence.First ? 1u : 0) | (i == sentence.End - 1 ? 2u : 0) | ((uint)lexemes.Traits[i] << 2);
        return Feature.Join(Feature.Join(place, whole, parts), lexemes.Shape[i], lexemes.Cluster[i]);
    }

    /// <summary>Writes the scores that a word was given before; false where it is not known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Find(ulong question, Span<int> scores)
    {
        var place = (int)(question >> (64 - Bits));
        if (_keys[place] != question)
            return false;
        var kept = _scores.AsSpan(place * Width, Width);
        for (var k = 0; k < Width; k += Vector256<short>.Count)
        {
            var (lower, upper) = Vector256.Widen(Vector256.Create<short>(kept[k..]));
            lower.CopyTo(scores[k..]);
            upper.CopyTo(scores[(k + Vector256<int>.Count)..]);
        }

        return true;
    }

    /// <summary>Keeps a word's scores; a sum of a few bytes fits 16 bits.</summary>
    public void Keep(ulong question, ReadOnlySpan<int> scores)
    {
        var place = (int)(question >> (64 - Bits));
        _keys[place] = question;
        for (var k = 0; k < Width; k++)
            _scores[(place * Width) + k] = (short)scores[k];
    }
}
