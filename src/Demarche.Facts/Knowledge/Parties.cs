using System.Collections.Frozen;

namespace Demarche.Facts.Knowledge;

/// <summary>
/// Who can be a side, and the words that point at each: <c>parties.tsv</c> and <c>institutions.tsv</c>. Lines of one code add to
/// each other, so that a dossier's own file can extend a party.
/// </summary>
public sealed class Parties
{
    private static readonly (string Column, PartyWordKind Kind)[] Columns =
    [
        ("name", PartyWordKind.Name), ("aliases", PartyWordKind.Name), ("seats", PartyWordKind.Seat), ("adjectives", PartyWordKind.Adjective),
        ("people", PartyWordKind.People), ("places", PartyWordKind.Place),
    ];

    private readonly FrozenDictionary<string, Party> _byCode;

    private Parties(Dictionary<string, Party> byCode, IEnumerable<(string, PartyWord)> words)
    {
        _byCode = byCode.ToFrozenDictionary();
        Words = new Phrasebook<PartyWord>(words);
    }

    /// <summary>The phrases that point at a party, as they are printed; long names also in capitals.</summary>
    public Phrasebook<PartyWord> Words { get; }

    /// <summary>The party of a code; null when there is none.</summary>
    public Party? Find(string? code) => code is not null && _byCode.TryGetValue(code, out var party) ? party : null;

    /// <summary>Every party.</summary>
    public IEnumerable<Party> All => _byCode.Values.OrderBy(p => p.Code, StringComparer.Ordinal);

    /// <summary>Reads <c>parties.tsv</c> and <c>institutions.tsv</c>, wherever they stand in the list.</summary>
    /// <exception cref="FormatException">A line names an unknown kind, or a body whose owner is no party.</exception>
    public static Parties Load(IEnumerable<KnowledgeFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var all = files.ToList();
        var byCode = new Dictionary<string, Party>(StringComparer.Ordinal);
        var words = new List<(string, PartyWord)>();
        foreach (var row in Rows(all, "parties.tsv"))
            AddParty(row, byCode, words);
        foreach (var row in Rows(all, "institutions.tsv"))
            AddInstitution(row, byCode, words);
        return new Parties(byCode, words);
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> Rows(List<KnowledgeFile> files, string name) =>
        files.Where(f => f.Name == name).SelectMany(f => f.Rows());

    private static void AddParty(IReadOnlyDictionary<string, string> row, Dictionary<string, Party> byCode, List<(string, PartyWord)> words)
    {
        var code = row["code"];
        var kind = Wording.Parse<PartyKind>(row["kind"]) ?? throw new FormatException($"parties.tsv: {code} has the unknown kind \"{row["kind"]}\".");
        var known = byCode.GetValueOrDefault(code);
        var party = byCode[code] = new Party(code, kind, known?.Name ?? row["name"], [.. known?.Members ?? [], .. Split(row.GetValueOrDefault("members"))]);
        foreach (var (column, wordKind) in Columns)
        {
            foreach (var word in Split(row.GetValueOrDefault(column)))
                Add(words, word, needs => new PartyWord(party, wordKind, party.Name, needs, null));
        }
    }

    private static void AddInstitution(IReadOnlyDictionary<string, string> row, Dictionary<string, Party> byCode, List<(string, PartyWord)> words)
    {
        var (owner, ownerNeeds) = Condition(row["party"]);
        Party? party = null;
        if (owner.Length > 0 && !byCode.TryGetValue(owner, out party))
            throw new FormatException($"institutions.tsv: {row["name"]} belongs to \"{owner}\", which parties.tsv does not know.");
        foreach (var word in Split(row.GetValueOrDefault("aliases")).Prepend(row["name"]))
            Add(words, word, needs => new PartyWord(party, PartyWordKind.Institution, row["name"], needs ?? ownerNeeds, row["kind"]));
    }

    private static void Add(List<(string, PartyWord)> words, string cell, Func<string?, PartyWord> meaning)
    {
        var (phrase, needs) = Condition(cell);
        var word = meaning(needs);
        words.Add((phrase, word));
        // "The North refused", where a sentence begins.
        if (phrase.StartsWith("the ", StringComparison.Ordinal))
            words.Add(("The " + phrase[4..], word));
        if (phrase.Length > 4 && phrase.ToUpperInvariant() is var capitals && capitals != phrase)
            words.Add((capitals, word));
    }

    private static (string Word, string? Needs) Condition(string cell) =>
        cell.IndexOf('?') is >= 0 and var mark ? (cell[..mark], cell[(mark + 1)..]) : (cell, null);

    private static string[] Split(string? cell) => (cell ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
