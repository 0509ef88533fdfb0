using System.Buffers;
using System.Collections.Concurrent;
using Demarche.Facts.Knowledge;
using Demarche.Record.Positions;

namespace Demarche.Record.Knowledge;

/// <summary>What the record knows of words and parties.</summary>
internal sealed class RecordKnowledge
{
    // A bloc that speaks for its members in a negotiation has few of them; a union of states or the UN is a side of its own.
    private const int MostMembers = 8;

    private static readonly string[] Endings = ["s", "es", "ing", "ed"];
    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" \n,.;:“”\"’'()-");

    private readonly MatterTable _matters;
    private readonly Dictionary<string, List<string>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _matterOfStem = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, HashSet<string>> _nameStems = new(StringComparer.Ordinal);

    /// <summary>Reads what it needs of the files given.</summary>
    public RecordKnowledge(IReadOnlyList<KnowledgeFile> knowledge)
    {
        Answers = new AnswerWords(knowledge);
        _matters = new MatterTable(knowledge);
        foreach (var row in knowledge.Where(f => f.Name == "matters.tsv").SelectMany(f => f.Rows()))
        {
            foreach (var stem in ContentWords.StemsOf(row["words"]))
                _matterOfStem.TryAdd(stem, row["matter"]);
        }

        foreach (var row in knowledge.Where(f => f.Name == "parties.tsv").SelectMany(f => f.Rows()))
        {
            if (!_names.TryGetValue(row["code"], out var names))
                _names[row["code"]] = names = [];
            foreach (var column in (string[])["name", "aliases", "adjectives", "seats"])
                names.AddRange((row.GetValueOrDefault(column) ?? "").Split('|').Where(n => n.Length > 1 && !n.Contains('?', StringComparison.Ordinal)));
            var members = (row.GetValueOrDefault("members") ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries);
            if (members.Length is < 3 or > MostMembers)
                continue;
            foreach (var member in members)
            {
                if (!_groups.TryGetValue(member, out var groups))
                    _groups[member] = groups = [];
                groups.Add(row["code"]);
            }
        }
    }

    /// <summary>Words of answers.</summary>
    public AnswerWords Answers { get; }

    /// <summary>What a party, its people's adjective and its seats are called.</summary>
    public IReadOnlyList<string> NamesOf(string party) => _names.GetValueOrDefault(party) ?? [];

    /// <summary>Whether a stem (<see cref="ContentWords"/>) is of a name of a party.</summary>
    public bool IsOfName(string party, string stem) => _nameStems.GetOrAdd(party, p => [.. NamesOf(p).SelectMany(ContentWords.StemsOf)]).Contains(stem);

    /// <summary>Negotiating groups that a party is a member of.</summary>
    public IReadOnlyList<string> GroupsOf(string party) => _groups.GetValueOrDefault(party) ?? [];

    /// <summary>The matters with their words and names.</summary>
    public MatterTable Matters => _matters;

    /// <summary>The matter of a stretch of text; null when none of its words tells one.</summary>
    public string? MatterOf(string words)
    {
        // No lemmas here: the word as printed, without a plural's ending, without -ing or -ed.
        var phrase = new MatterTable.Phrase(_matters);
        var lower = words.ToLowerInvariant().AsSpan();
        foreach (var at in lower.SplitAny(BetweenWords))
        {
            var word = lower[at];
            phrase.Add(word);
            foreach (var ending in Endings)
            {
                if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                    phrase.Add(word[..^ending.Length]);
            }
        }

        return phrase.Matter;
    }

    /// <summary>The matter of which a stem is (<see cref="ContentWords"/>); null when it is of none.</summary>
    public string? MatterOfStem(string stem) => _matterOfStem.GetValueOrDefault(stem);

    /// <summary>Every matter that a word of the text tells, each once.</summary>
    public IEnumerable<string> MattersOf(string words) => words.Split(' ').Select(MatterOf).OfType<string>().Distinct(StringComparer.Ordinal);
}
