namespace Demarche.English.Lemmas;

/// <summary>
/// Strings for characters without making the same one twice in a row: a cache with two places for each hash, so its size is fixed
/// and what it returns depends on the characters alone. Two, as of the words of a text some fall on one place and come in turn.
/// </summary>
internal sealed class StringPool
{
    private const int Size = 1 << 15;

    private readonly string?[] _strings = new string?[Size];

    public string Get(ReadOnlySpan<char> characters)
    {
        var h = 0x811C9DC5u;
        foreach (var c in characters)
            h = (h ^ c) * 0x01000193;
        var at = (int)(h ^ (h >> 15)) & (Size - 2);
        ref var last = ref _strings[at];
        if (last is not null && characters.SequenceEqual(last))
            return last;
        ref var before = ref _strings[at + 1];
        var found = before is not null && characters.SequenceEqual(before) ? before : new string(characters);
        (last, before) = (found, last);
        return found;
    }
}
