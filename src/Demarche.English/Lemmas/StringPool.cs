namespace Demarche.English.Lemmas;

/// <summary>
/// Strings for characters without making the same one twice in a row: a cache with one place for each hash, so its size is fixed
/// and what it returns depends on the characters alone.
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
        ref var place = ref _strings[(h ^ (h >> 15)) & (Size - 1)];
        if (place is null || !characters.SequenceEqual(place))
            place = new string(characters);
        return place;
    }
}
