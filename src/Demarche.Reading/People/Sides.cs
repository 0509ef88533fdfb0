using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>The states, organisations and bodies of a report as characters, one for each.</summary>
internal sealed class Sides(Parties parties)
{
    private readonly Dictionary<string, Character> _byKey = new(StringComparer.Ordinal);
    private readonly List<Character> _all = [];

    /// <summary>In order of first appearance.</summary>
    public IReadOnlyList<Character> All => _all;

    /// <summary>The party of a code, as a character; null for a code that is none.</summary>
    public Character? Party(string? code, int token)
    {
        if (parties.Find(code) is not { } party)
            return null;
        if (_byKey.TryGetValue(party.Code, out var known))
            return known;
        var side = Add(party.Code, new Character(KindOf(party), token) { Name = party.Name }, party.Code);
        side.Id = $"{Entities.Prefix(side.Kind)}:{(party.Kind == PartyKind.State ? party.Code : Entities.Slug(party.Code))}";
        return side;
    }

    /// <summary>What a party word means: one side, or the members of a pair ("the two Koreas"), or a body.</summary>
    public IReadOnlyList<Character> Of(PartyMention mention)
    {
        var token = mention.Tokens.First;
        if (mention.Word.Kind == PartyWordKind.Institution)
            return [Body(mention.Word.Name, mention.Code, token)];
        if (mention.Word.Party is { Kind: PartyKind.Pair } pair)
            return [.. pair.Members.Select(m => Party(m, token)!)];
        return Party(mention.Code, token) is { } side ? [side] : [];
    }

    /// <summary>A body with a name; "KCNA" is the "Korean Central News Agency" that was named before.</summary>
    public Character Body(string name, string? party, int token)
    {
        var key = "body " + Entities.Slug(name);
        if (!_byKey.TryGetValue(key, out var body))
            body = _all.Find(b => b.Kind == EntityKind.Organisation && IsInitialsOf(name, b.Name!)) ?? Add(key, new Character(EntityKind.Organisation, token) { Name = name }, party);
        body.Print(name);
        body.Vote(party, 1);
        return body;
    }

    private static EntityKind KindOf(Party party) => party.Kind switch
    {
        PartyKind.State => EntityKind.State,
        PartyKind.Group => EntityKind.Group,
        _ => EntityKind.Organisation,
    };

    private Character Add(string key, Character side, string? party)
    {
        _byKey.Add(key, side);
        _all.Add(side);
        side.Vote(party, 1);
        return side;
    }

    private static bool IsInitialsOf(string name, string full)
    {
        var initials = string.Concat(full.Split(' ', '-').Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0]));
        return initials.Length > 2 && name.Replace(".", "", StringComparison.Ordinal) == initials;
    }
}
