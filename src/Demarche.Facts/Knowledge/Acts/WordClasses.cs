namespace Demarche.Facts.Knowledge;

/// <summary>
/// <c>knowledge/acts/classes.txt</c>: named sets of lemmas (<c>sanctions: sanction embargo boycott ...</c>) that patterns refer to as <c>&lt;sanctions&gt;</c>.
/// A class may take in another by its name in angle brackets. Other files have the same form.
/// </summary>
public sealed class WordClasses
{
    private readonly Dictionary<string, HashSet<string>> _classes = new(StringComparer.Ordinal);

    /// <summary>Reads the classes; a later file adds to a class of an earlier one.</summary>
    /// <param name="files">All files of knowledge.</param>
    /// <param name="name">The file that tells the classes.</param>
    /// <exception cref="FormatException">A line has no colon, or takes in a class not yet told.</exception>
    public WordClasses(IEnumerable<KnowledgeFile> files, string name = "acts/classes.txt")
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var line in files.Where(f => f.Name == name).SelectMany(f => f.Lines()))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                throw new FormatException($"{name}: no colon in \"{line}\".");
            var words = Named(line[..colon].Trim());
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words.UnionWith(word.StartsWith('<') ? Words(word) : [word]);
        }
    }

    /// <summary>The words of every class.</summary>
    public IEnumerable<string> All => _classes.Values.SelectMany(words => words).Distinct(StringComparer.Ordinal);

    /// <summary>The words of <c>&lt;talks&gt;</c> or <c>&lt;talk|meeting&gt;</c>: classes and plain lemmas, in lower case.</summary>
    /// <exception cref="FormatException">It is not in angle brackets.</exception>
    public IReadOnlySet<string> Words(string bracketed)
    {
        ArgumentNullException.ThrowIfNull(bracketed);
        if (bracketed is not ['<', .., '>'])
            throw new FormatException($"\"{bracketed}\" should be a class in angle brackets.");
        var names = bracketed[1..^1].Split('|');
        if (names is [var one] && _classes.TryGetValue(one, out var whole))
            return whole;
        return names.SelectMany(n => _classes.TryGetValue(n, out var words) ? words : (IEnumerable<string>)[n]).ToHashSet(StringComparer.Ordinal);
    }

    private HashSet<string> Named(string name)
    {
        if (!_classes.TryGetValue(name, out var words))
            _classes[name] = words = new HashSet<string>(StringComparer.Ordinal);
        return words;
    }
}
