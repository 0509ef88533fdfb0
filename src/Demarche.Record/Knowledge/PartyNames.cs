using Demarche.Facts.Knowledge;

namespace Demarche.Record.Knowledge;

/// <summary>How parties are called in what the record says: <c>knowledge/parties.tsv</c>. An unknown code is its own name.</summary>
public sealed class PartyNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Reads the file among those given.</summary>
    public PartyNames(IEnumerable<KnowledgeFile> knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        foreach (var row in knowledge.Where(f => f.Name == "parties.tsv").SelectMany(f => f.Rows()))
        {
            if (row["name"].Length > 0)
                _names.TryAdd(row["code"], row["name"]);
        }
    }

    /// <summary>"North Korea" for PRK.</summary>
    public string Name(string code) => _names.GetValueOrDefault(code, code);

    /// <summary>The name as the subject of a sentence: "the United States".</summary>
    public string InSentence(string code)
    {
        var name = Name(code);
        return NeedsArticle(name) ? "the " + name : name;
    }

    /// <summary>Several names: "the United States and South Korea".</summary>
    public string InSentence(IReadOnlyList<string> codes) => codes.Count switch
    {
        0 => "",
        1 => InSentence(codes[0]),
        _ => string.Join(", ", codes.SkipLast(1).Select(InSentence)) + " and " + InSentence(codes[^1]),
    };

    // "United States", "European Union", "Palestinian Authority", "Philippines": proper names built on a common noun.
    private static bool NeedsArticle(string name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return name.StartsWith("United ", StringComparison.Ordinal)
            || last is "Union" or "Authority" or "Agency" or "Republic" or "Emirates" or "Islands" or "Nations" or "League" or "Organization" or "Organisation"
                or "Court" or "Council" or "Philippines" or "Netherlands" or "Bahamas" or "Maldives" or "Gambia" or "Taliban" or "West" or "Palestinians" or "separatists" or "opposition";
    }
}
