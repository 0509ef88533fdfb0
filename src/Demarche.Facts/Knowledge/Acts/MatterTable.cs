namespace Demarche.Facts.Knowledge;

/// <summary>
/// <c>knowledge/matters.tsv</c>: what offers, demands and refusals are about, each matter with its words. Where words of
/// several matters stand in one phrase, the matter that the file tells first is meant: "talks on sanctions" are talks.
/// </summary>
public sealed class MatterTable
{
    private readonly Dictionary<string, (int Rank, string Matter, bool Vague)> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, bool IsGiven)> _names = new(StringComparer.Ordinal);

    /// <summary>Reads the table.</summary>
    public MatterTable(IEnumerable<KnowledgeFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var rank = 0;
        foreach (var row in files.Where(f => f.Name == "matters.tsv").SelectMany(f => f.Rows()))
        {
            foreach (var word in row["words"].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                _byWord.TryAdd(word.TrimEnd('?'), (rank, row["matter"], word.EndsWith('?')));
            _names.TryAdd(row["matter"], (row.GetValueOrDefault("name") is { Length: > 0 } name ? name : row["matter"], row.GetValueOrDefault("given") is { Length: > 0 }));
            rank++;
        }
    }

    /// <summary>The matters, in the file's order.</summary>
    public IEnumerable<string> Matters => _byWord.Values.OrderBy(v => v.Rank).Select(v => v.Matter).Distinct();

    /// <summary>How a matter is printed: "the nuclear program" for <c>nuclear</c>; what is no matter of the table, as it stands.</summary>
    public string NameOf(string matter) => _names.TryGetValue(matter, out var known) ? known.Name : matter;

    /// <summary>Whether a matter can be held out itself: one makes an offer of talks, but one on sanctions.</summary>
    public bool IsGiven(string matter) => _names.TryGetValue(matter, out var known) && known.IsGiven;

    /// <summary>The matter of a phrase by its lemmas; null when it has a word of none.</summary>
    public string? MatterOf(IEnumerable<string> lemmas) => MatterOf(lemmas, out _);

    /// <summary>The same, and whether only a word tells it that may hold any matter: "proposal".</summary>
    public string? MatterOf(IEnumerable<string> lemmas, out bool vague)
    {
        ArgumentNullException.ThrowIfNull(lemmas);
        var phrase = new Phrase(this);
        foreach (var lemma in lemmas)
            phrase.Add(lemma);
        vague = phrase.IsVague;
        return phrase.Matter;
    }

    /// <summary>A phrase whose words are told one by one, for whoever has them in no list.</summary>
    public struct Phrase
    {
        private readonly Dictionary<string, (int Rank, string Matter, bool Vague)>.AlternateLookup<ReadOnlySpan<char>> _byWord;
        private (int Rank, string Matter, bool Vague)? _best;

        /// <summary>A phrase without words.</summary>
        public Phrase(MatterTable table)
        {
            ArgumentNullException.ThrowIfNull(table);
            _byWord = table._byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        }

        /// <summary>The matter of the words so far; null when none of them tells one.</summary>
        public readonly string? Matter => _best?.Matter;

        /// <summary>Whether only a word tells it that may hold any matter.</summary>
        public readonly bool IsVague => _best is { Vague: true };

        /// <summary>Adds a word.</summary>
        public void Add(ReadOnlySpan<char> word)
        {
            if (_byWord.TryGetValue(word, out var found) && (_best is not { } sofar || (found.Vague, found.Rank).CompareTo((sofar.Vague, sofar.Rank)) < 0))
                _best = found;
        }
    }
}
