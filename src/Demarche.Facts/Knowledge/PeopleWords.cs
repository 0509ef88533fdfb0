using System.Collections.Frozen;

namespace Demarche.Facts.Knowledge;

/// <summary>
/// Words about people: offices, titles before names, given names that tell the gender, nouns of bodies (<c>offices.tsv</c>,
/// <c>titles.tsv</c>, <c>given-names.tsv</c>, <c>bodies.tsv</c>) and where the family's name stands first (<c>family-name-first.txt</c>). No file has names of persons.
/// </summary>
public sealed class PeopleWords
{
    private readonly FrozenDictionary<string, bool> _givenNames;
    private readonly FrozenDictionary<string, string> _bodies;
    private readonly FrozenSet<string> _familyFirst;

    private PeopleWords(IReadOnlyList<KnowledgeFile> files)
    {
        var offices = Rows("offices.tsv").Select(r => new Office(
            r["office"],
            IsMasculine(r["gender"]),
            Wording.Parse<Rank>(r["rank"]) ?? throw new FormatException($"offices.tsv: \"{r["office"]}\" has the unknown rank \"{r["rank"]}\"."),
            r["party"].Length > 0 ? r["party"] : null,
            r["holders"] == "one")
        {
            Usual = (r.GetValueOrDefault("usually") ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries),
        }).ToList();
        Offices = new Phrasebook<Office>(offices.SelectMany(o => Forms(o.Noun).Select(f => (f, o))), ignoreCase: true);
        Titles = new Phrasebook<Title>(Rows("titles.tsv").SelectMany(r => TitleForms(r["title"], IsMasculine(r["gender"]))));
        _givenNames = Rows("given-names.tsv").DistinctBy(r => r["name"]).ToFrozenDictionary(r => r["name"], r => r["gender"] == "m");
        _bodies = Rows("bodies.tsv").DistinctBy(r => r["noun"]).ToFrozenDictionary(r => r["noun"], r => r["kind"]);
        _familyFirst = files.Where(f => f.Name == "family-name-first.txt").SelectMany(f => f.Lines()).Select(l => l.Trim()).ToFrozenSet(StringComparer.Ordinal);

        IEnumerable<IReadOnlyDictionary<string, string>> Rows(string name) => files.Where(f => f.Name == name).SelectMany(f => f.Rows());
    }

    /// <summary>Offices in singular and plural, in any case.</summary>
    public Phrasebook<Office> Offices { get; }

    /// <summary>Titles before names, as printed and in capitals.</summary>
    public Phrasebook<Title> Titles { get; }

    /// <summary>Whether a given name is a man's; null when it doesn't tell.</summary>
    public bool? IsMansName(string given) => _givenNames.TryGetValue(given, out var man) ? man : null;

    /// <summary>Whether the people of a party, by its code, write the family's name first.</summary>
    public bool WritesFamilyFirst(string party) => _familyFirst.Contains(party);

    /// <summary>Kind of the body that a noun's dictionary form names; null when it names none.</summary>
    public string? BodyKind(string lemma) => _bodies.GetValueOrDefault(lemma);

    /// <summary>Reads the files, wherever they stand in the list.</summary>
    /// <exception cref="FormatException">An office has an unknown rank.</exception>
    public static PeopleWords Load(IReadOnlyList<KnowledgeFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new PeopleWords(files);
    }

    private static bool? IsMasculine(string cell) => cell switch { "m" => true, "f" => false, _ => null };

    private static IEnumerable<(string, Title)> TitleForms(string title, bool? masculine)
    {
        yield return (title, new Title(title, masculine));
        if (title.ToUpperInvariant() is var capitals && capitals != title)
            yield return (capitals, new Title(title, masculine));
    }

    // "foreign minister" -> "foreign ministers", "secretary of state" -> "secretaries of state", "spokesman" -> "spokesmen".
    private static IEnumerable<string> Forms(string noun)
    {
        yield return noun;
        var of = noun.IndexOf(" of ", StringComparison.Ordinal);
        if (of < 0)
            of = noun.IndexOf(" for ", StringComparison.Ordinal);
        var (head, rest) = of < 0 ? (noun, "") : (noun[..of], noun[of..]);
        yield return Plural(head) + rest;
    }

    private static string Plural(string noun) => noun switch
    {
        _ when noun.EndsWith("man", StringComparison.Ordinal) => noun[..^3] + "men",
        _ when noun.EndsWith('y') && !noun.EndsWith("oy", StringComparison.Ordinal) => noun[..^1] + "ies",
        _ when noun.EndsWith('s') || noun.EndsWith("ch", StringComparison.Ordinal) => noun + "es",
        _ => noun + "s",
    };
}

/// <summary>A title before a person's name.</summary>
/// <param name="Words">As it is usually printed.</param>
/// <param name="Masculine">True or false where it tells the gender, else null.</param>
public sealed record Title(string Words, bool? Masculine);
