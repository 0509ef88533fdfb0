using System.Runtime.CompilerServices;

namespace Demarche.English.Parsing;

/// <summary>
/// Answers that were given for a sentence already: the trees of a beam differ in few places, so that most questions come several
/// times. A later answer takes an earlier one's place where two fall on one.
/// </summary>
/// <typeparam name="T">What is answered.</typeparam>
/// <param name="bits">Logarithm of the number of places.</param>
internal sealed class ParseMemo<T>(int bits)
    where T : struct
{
    private readonly (ulong Key, T Answer)[] _places = new (ulong, T)[1 << bits];
    private readonly int _shift = 64 - bits;
    private ulong _sentence = 1;

    /// <summary>Forgets all answers: another sentence begins.</summary>
    public void Forget() => _sentence += 0x9E3779B97F4A7C15;

    /// <summary>Where the answer to a question stands.</summary>
    /// <param name="question">All that the answer depends on, hashed; 64 bits, so that two questions of one sentence never meet.</param>
    /// <param name="known">Whether it stands there; otherwise it is to be written there.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T Find(ulong question, out bool known)
    {
        var key = question + _sentence;
        ref var place = ref _places[question >> _shift];
        known = place.Key == key;
        place.Key = key;
        return ref place.Answer;
    }
}
