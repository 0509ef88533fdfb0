using System.Collections.Immutable;

namespace Demarche.Facts.Knowledge;

/// <summary>
/// The patterns of <c>knowledge/acts/ACT.txt</c>, by trigger word, and the words that carry an act named by a noun or
/// change how it stands (<c>acts/carriers.txt</c>).
/// </summary>
public sealed class ActLexicon
{
    private readonly Dictionary<(TriggerKind Kind, string Trigger), ImmutableArray<ActPattern>> _patterns;
    private readonly Dictionary<string, Modality> _carriers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words;
    private readonly Inflections _inflections;

    /// <summary>Reads the files.</summary>
    /// <exception cref="FormatException">A line is no pattern; the message holds file and line.</exception>
    public ActLexicon(IReadOnlyList<KnowledgeFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        Classes = new WordClasses(files);
        Modality = new WordClasses(files, "modality.txt");
        var syntax = new ActPatternSyntax(Classes);
        _patterns = files.Where(f => f.Name.StartsWith("acts/", StringComparison.Ordinal))
            .SelectMany(f => PatternsOf(f, syntax))
            .GroupBy(p => (p.Kind, p.Trigger))
            .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Weight).ToImmutableArray());
        foreach (var line in files.Where(f => f.Name == "acts/carriers.txt").SelectMany(f => f.Lines()))
            ReadCarrier(line);
        _words = [.. _patterns.Keys.Select(k => k.Trigger), .. _carriers.Keys, .. Classes.All];
        _inflections = new Inflections(_words, files);
    }

    /// <summary>The classes of words.</summary>
    public WordClasses Classes { get; }

    /// <summary><c>knowledge/modality.txt</c>: words that tell how an act stands towards reality.</summary>
    public WordClasses Modality { get; }

    /// <summary>Every pattern.</summary>
    public IEnumerable<ActPattern> Patterns => _patterns.Values.SelectMany(p => p);

    /// <summary>Patterns that hang on a word, those that ask for more first.</summary>
    public ImmutableArray<ActPattern> For(TriggerKind kind, string lemma) => _patterns.GetValueOrDefault((kind, lemma), []);

    /// <summary>A word's lemma, where the given one is no word of the lexicon but the form is a form of one, in upper or lower case; else the given one.</summary>
    public string LemmaOf(string lemma, ReadOnlySpan<char> form) => _words.Contains(lemma) ? lemma : _inflections.LemmaOf(form) ?? lemma;

    /// <summary>The same of a verb: "shot" is a word of the lexicon too, but no verb of it, and "shoot" is one.</summary>
    public string LemmaOfVerb(string lemma, ReadOnlySpan<char> form) =>
        _patterns.ContainsKey((TriggerKind.Verb, lemma)) || _carriers.ContainsKey(lemma) || _inflections.LemmaOf(form) is not { } told || !_patterns.ContainsKey((TriggerKind.Verb, told)) ? LemmaOf(lemma, form) : told;

    /// <summary>
    /// The modality that a verb gives to the act which is its complement or which its object names: "plan to meet" is
    /// planned, "hold talks" occurred; null when the verb carries no act.
    /// </summary>
    public Modality? Carries(string verb) => _carriers.TryGetValue(verb, out var modality) ? modality : null;

    private static IEnumerable<ActPattern> PatternsOf(KnowledgeFile file, ActPatternSyntax syntax)
    {
        if (Wording.Parse<Act>(file.Name["acts/".Length..].Replace(".txt", "", StringComparison.Ordinal)) is not { } act)
            yield break;
        var kind = TriggerKind.Verb;
        foreach (var line in file.Lines())
        {
            if (line.StartsWith('['))
                kind = Wording.Parse<TriggerKind>(line.Trim('[', ']', ' ').TrimEnd('s')) ?? throw new FormatException($"{file.Name}: no section is called {line}.");
            else
                yield return Read(line, kind);
        }

        ActPattern Read(string line, TriggerKind of)
        {
            try
            {
                return syntax.Read(act, of, line);
            }
            catch (FormatException flaw)
            {
                throw new FormatException($"{file.Name}, \"{line}\": {flaw.Message}", flaw);
            }
        }
    }

    private void ReadCarrier(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var modality = colon < 0 ? null : Wording.Parse<Modality>(line[..colon].Trim());
        if (modality is null)
            throw new FormatException($"acts/carriers.txt: \"{line}\" does not begin with a modality and a colon.");
        foreach (var verb in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            _carriers[verb] = modality.Value;
    }
}
