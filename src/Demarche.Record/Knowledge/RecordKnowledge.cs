using Demarche.Facts.Knowledge;

namespace Demarche.Record.Knowledge;

/// <summary>What the record knows of words and parties.</summary>
internal sealed class RecordKnowledge
{
    // A bloc that speaks for its members in a negotiation has few of them; a union of states or the UN is a side of its own.
    private const int MostMembers = 8;

    private readonly MatterTable _matters;
    private readonly Dictionary<string, List<string>> _groups = new(StringComparer.Ordinal);

    /// <summary>Reads what it needs of the files given.</summary>
    public RecordKnowledge(IReadOnlyList<KnowledgeFile> knowledge)
    {
        Answers = new AnswerWords(knowledge);
        _matters = new MatterTable(knowledge);
        foreach (var row in knowledge.Where(f => f.Name == "parties.tsv").SelectMany(f => f.Rows()))
        {
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

    /// <summary>Negotiating groups that a party is a member of.</summary>
    public IReadOnlyList<string> GroupsOf(string party) => _groups.GetValueOrDefault(party) ?? [];

    /// <summary>The matter of a stretch of text; null when none of its words tells one.</summary>
    public string? MatterOf(string words) => _matters.MatterOf(Forms(words));

    /// <summary>Every matter that a word of the text tells, each once.</summary>
    public IEnumerable<string> MattersOf(string words) => words.Split(' ').Select(MatterOf).OfType<string>().Distinct(StringComparer.Ordinal);

    // No lemmas here: the word as printed, without a plural's ending, without -ing or -ed.
    private static IEnumerable<string> Forms(string words)
    {
        foreach (var word in words.Split([' ', '\n', ',', '.', ';', ':', '“', '”', '"', '’', '\'', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            var lower = word.ToLowerInvariant();
            yield return lower;
            foreach (var ending in (string[])["s", "es", "ing", "ed"])
            {
                if (lower.Length > ending.Length + 2 && lower.EndsWith(ending, StringComparison.Ordinal))
                    yield return lower[..^ending.Length];
            }
        }
    }
}
