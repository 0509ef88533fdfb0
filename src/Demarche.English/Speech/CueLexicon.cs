using System.Collections.Frozen;

namespace Demarche.English.Speech;

/// <summary>
/// The words that bring in what somebody says, thinks or does by saying: <c>verbs.txt</c> and <c>nouns.txt</c> of this folder,
/// lists of English that anyone can lengthen. A verb with its particle is one entry: <c>point out</c>.
/// </summary>
internal sealed class CueLexicon
{
    // Longer than any verb with its particle.
    private const int Longest = 64;

    private readonly FrozenDictionary<string, CueEntry> _verbs;
    private readonly FrozenDictionary<string, CueEntry> _nouns;
    private readonly FrozenDictionary<string, CueEntry>.AlternateLookup<ReadOnlySpan<char>> _byLetters;
    private readonly FrozenSet<string> _joined;

    private CueLexicon(FrozenDictionary<string, CueEntry> verbs, FrozenDictionary<string, CueEntry> nouns)
    {
        _verbs = verbs;
        _nouns = nouns;
        _byLetters = verbs.GetAlternateLookup<ReadOnlySpan<char>>();
        _joined = verbs.Keys.Where(v => v.Contains(' ', StringComparison.Ordinal)).Select(v => v[..v.IndexOf(' ', StringComparison.Ordinal)]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The lists that ship inside the program.</summary>
    public static CueLexicon BuiltIn { get; } = Parse(Read("verbs.txt"), Read("nouns.txt"));

    /// <summary>Reads lists in the form their own headings describe.</summary>
    /// <exception cref="FormatException">A line has another form.</exception>
    public static CueLexicon Parse(string verbs, string nouns) => new(Entries(verbs), Entries(nouns));

    /// <summary>The verb's entry, or null.</summary>
    public CueEntry? Verb(string lemma) => _verbs.GetValueOrDefault(lemma);

    /// <summary>The entry of a verb with its particle, or null.</summary>
    /// <param name="lemma">The verb's lemma.</param>
    /// <param name="particle">The particle as written.</param>
    public CueEntry? Verb(string lemma, ReadOnlySpan<char> particle)
    {
        if (!_joined.Contains(lemma) || lemma.Length + particle.Length >= Longest)
            return null;
        Span<char> both = stackalloc char[Longest];
        lemma.CopyTo(both);
        both[lemma.Length] = ' ';
        particle.ToLowerInvariant(both[(lemma.Length + 1)..]);
        return _byLetters.TryGetValue(both[..(lemma.Length + 1 + particle.Length)], out var entry) ? entry : null;
    }

    /// <summary>The noun's entry, or null.</summary>
    public CueEntry? Noun(string lemma) => _nouns.GetValueOrDefault(lemma);

    private static FrozenDictionary<string, CueEntry> Entries(string list)
    {
        var entries = new Dictionary<string, CueEntry>(StringComparer.Ordinal);
        foreach (var line in list.Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (cells.Length != 3 || !Enum.TryParse<AttributionCue>(cells[1], ignoreCase: true, out var kind))
                throw new FormatException($"A cue's line is lemma, kind, frames: \"{line}\".");
            var frames = CueFrames.None;
            var prepositions = new List<string>();
            foreach (var word in cells[2].Split(' '))
            {
                if (word[0] == '+')
                    prepositions.Add(word[1..]);
                else
                    frames |= Enum.Parse<CueFrames>(word, ignoreCase: true);
            }

            entries[cells[0]] = new CueEntry(kind, frames, [.. prepositions]);
        }

        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(CueLexicon).Assembly.GetManifestResourceStream("speech/" + name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
