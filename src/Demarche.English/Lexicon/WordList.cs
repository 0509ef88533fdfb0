namespace Demarche.English.Lexicon;

/// <summary>
/// Loader of the language's own word lists, <c>knowledge/english/*.txt</c>, which are embedded in this assembly: one entry a
/// line, cells parted by tabs, <c>#</c> for comments. Looked up without making strings.
/// </summary>
internal static class WordList
{
    /// <summary>The rows of a list, each split into its cells.</summary>
    /// <param name="name">Name below <c>knowledge/english</c>: <c>units.txt</c>.</param>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("english/" + name)
            ?? throw new ArgumentException($"There is no word list {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }

    /// <summary>The first cells of a list, as a set that ignores case and can be asked with spans.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string name) =>
        Rows(name).Select(r => r[0]).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
