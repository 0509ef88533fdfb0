using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Transcripts;

/// <summary>What transcripts' labels and headings are made of: <c>knowledge/transcripts.tsv</c>.</summary>
internal sealed class TranscriptWords
{
    private readonly HashSet<string> _askers;
    private readonly HashSet<string> _unnamed;
    private readonly HashSet<string> _ranks;
    private readonly HashSet<string> _courtesies;
    private readonly HashSet<string> _numbers;
    private readonly IReadOnlyList<(string Words, string Party)> _hosts;

    private TranscriptWords(List<IReadOnlyDictionary<string, string>> rows)
    {
        _askers = Of("asker");
        _unnamed = Of("unnamed");
        _ranks = Of("rank");
        _courtesies = Of("courtesy");
        _numbers = Of("number");
        _hosts = [.. rows.Where(r => r["voice"] == "host").Select(r => (r["words"], r["party"]))];

        HashSet<string> Of(string voice) => rows.Where(r => r["voice"] == voice).Select(r => r["words"]).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Reads the file.</summary>
    public static TranscriptWords Load(IEnumerable<KnowledgeFile> knowledge) =>
        new([.. knowledge.Where(f => f.Name == "transcripts.tsv").SelectMany(f => f.Rows())]);

    /// <summary>Whether a label is that of whoever asks: "QUESTION".</summary>
    public bool IsAsker(string label) => _askers.Contains(label);

    /// <summary>Whether a label names nobody, though somebody answers: "MODERATOR".</summary>
    public bool IsUnnamed(string label) => _unnamed.Contains(label);

    /// <summary>Whether a word of a label belongs to a rank or office and not to the name.</summary>
    public bool IsRank(string word) => _ranks.Contains(word);

    /// <summary>Whether a word before a name gives no office: "MS."</summary>
    public bool IsCourtesy(string word) => _courtesies.Contains(word);

    /// <summary>Whether a word only tells one unnamed official from the next: "OFFICIAL TWO".</summary>
    public bool IsNumber(string word) => _numbers.Contains(word);

    /// <summary>The party in whose room a heading says that people speak; null when it does not tell or tells two.</summary>
    public string? HostOf(string heading)
    {
        var parties = _hosts.Where(h => heading.Contains(h.Words, StringComparison.OrdinalIgnoreCase)).Select(h => h.Party).Distinct().ToList();
        return parties.Count == 1 ? parties[0] : null;
    }
}
