namespace Demarche.Facts.Knowledge;

/// <summary>
/// <c>knowledge/sectors.tsv</c>: which sector of a side somebody belongs to, in PLOVER's letters. What no list knows has none.
/// </summary>
public sealed class Sectors
{
    private const string FileName = "sectors.tsv";
    private readonly Dictionary<string, string> _parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<Rank, string> _ranks = [];
    private readonly Dictionary<PartyKind, string> _kinds = [];
    private readonly List<(string Sector, string Name)> _meanings = [];
    private readonly Parties _sides;
    private readonly Phrasebook<Office> _offices;

    private Sectors(IReadOnlyList<KnowledgeFile> files)
    {
        _sides = Parties.Load(files);
        _offices = PeopleWords.Load(files).Offices;
        foreach (var row in files.Where(f => f.Name == FileName).SelectMany(f => f.Rows()))
            Add(row["by"], row["name"], row["sector"]);
    }

    /// <summary>Every sector with what it is, in the file's order.</summary>
    public IReadOnlyList<(string Sector, string Name)> Meanings => _meanings;

    /// <summary>Reads the file, wherever it stands in the list.</summary>
    /// <exception cref="FormatException">A line names no known rule, party, rank or kind.</exception>
    public static Sectors Load(IReadOnlyList<KnowledgeFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new Sectors(files);
    }

    /// <summary>The sector of an actor; null when no list tells.</summary>
    /// <param name="actor">Who acts, with the side he stands for.</param>
    /// <param name="entity">What the report says of him; null when it says nothing more.</param>
    public string? Of(Actor actor, Entity? entity)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return entity?.Kind switch
        {
            EntityKind.Person => OfRoles(entity) ?? (IsState(actor.Party) ? null : OfParty(actor.Party)),
            EntityKind.Organisation => OfBody(entity.Name) ?? OfParty(actor.Party),
            EntityKind.Group => _parties.GetValueOrDefault(actor.Party ?? ""),
            _ => OfParty(actor.Party),
        };
    }

    /// <summary>The sector of a party as a whole; null when no list tells.</summary>
    public string? OfParty(string? code)
    {
        if (code is null)
            return null;
        return _parties.GetValueOrDefault(code) ?? (_sides.Find(code) is { } party ? _kinds.GetValueOrDefault(party.Kind) : null);
    }

    private bool IsState(string? code) => _sides.Find(code)?.Kind is null or PartyKind.State;

    // The first role that a list knows: "special envoy and former general" is an envoy.
    private string? OfRoles(Entity person)
    {
        foreach (var role in person.Roles.Where(r => r.Time != RoleTime.Former))
        {
            for (var at = 0; at < role.Title.Length; at = NextWord(role.Title, at))
            {
                if (_offices.Longest(role.Title, at, out _) is [var office, ..] && _ranks.TryGetValue(office.Rank, out var sector))
                    return sector;
            }
        }

        return null;
    }

    private string? OfBody(string name) =>
        _sides.Words.Longest(name, 0, out var end) is [{ Body: { Length: > 0 } body }, ..] && end == name.Length ? _bodies.GetValueOrDefault(body) : null;

    private static int NextWord(string text, int at)
    {
        var space = text.IndexOf(' ', at);
        return space < 0 ? text.Length : space + 1;
    }

    private void Add(string by, string name, string sector)
    {
        switch (by)
        {
            case "meaning":
                _meanings.Add((sector, name));
                break;
            case "party" when _sides.Find(name) is not null:
                _parties[name] = sector;
                break;
            case "body":
                _bodies[name] = sector;
                break;
            case "rank" when Wording.Parse<Rank>(name) is { } rank:
                _ranks[rank] = sector;
                break;
            case "kind" when Wording.Parse<PartyKind>(name) is { } kind:
                _kinds[kind] = sector;
                break;
            default:
                throw new FormatException($"{FileName}: \"{by} {name}\" is no rule that can be followed.");
        }
    }
}
