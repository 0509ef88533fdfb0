using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>Settles people told by their office alone: "the envoy", "its spokesman", "his Norlandic and Sudlandic counterparts".</summary>
internal sealed class OfficeSettler(Settlements settlements, Scene scene, NominalChoice nominals, GroupChoice groups, OwnersByNoun owners, Sides sides)
{
    private const int OfficialsRemembered = 6;

    private readonly CastText _text = scene.Text;
    private readonly List<(Description Words, Character Who)> _unnamed = [];

    /// <summary>Settles a description; the last token that is done with.</summary>
    public int Take(Description description)
    {
        var party = description.OwnParty ?? PossessorsParty(description) ?? description.Office.Party;
        if (description.Office.Rank == Rank.Fighter)
        {
            owners.See(description.Office.Noun, party);
            party ??= description.Definite ? owners.Of(description.Office.Noun) : null;
        }

        var tokens = settlements.Printed(description.Words with { End = description.Noun.End });
        if (Several(description) is { Count: > 0 } several)
        {
            settlements.Settle(description.Noun, description.Head, tokens, several, MentionForm.Nominal);
            return description.Noun.End - 1;
        }

        var named = description.Office.Rank == Rank.Counterpart ? nominals.Counterpart(description, Possessor(description)) : nominals.Choose(description, party);
        var unnamed = description.Definite && !description.Plural ? Remembered(description, party) : null;
        if (named is not null && (unnamed is null || scene.Last(named)?.Head > scene.Last(unnamed)?.Head))
        {
            settlements.Settle(description.Noun, description.Head, tokens, [named], MentionForm.Nominal);
        }
        else
        {
            var who = unnamed ?? Unnamed(description, party);
            settlements.SettleUnnamed(description.Noun, description.Head, tokens, who.Party, who);
        }

        return description.Noun.End - 1;
    }

    /// <summary>The party of whoever has the office's holder: "its spokesman"; null when that is not known, or when there are several.</summary>
    public string? PossessorsParty(Description description)
    {
        if (description.Possessor < 0 || description.Office.Rank == Rank.Counterpart || settlements.At(description.Possessor) is not { } possessor)
            return null;
        var codes = possessor.Who.Select(w => w.Party).Distinct().ToList();
        return codes.Count == 1 ? codes[0] : null;
    }

    // Counterparts of several lands; "the ministers" who were just named.
    private IReadOnlyList<Character> Several(Description description)
    {
        if (!description.Plural)
            return [];
        if (description.Office.Rank == Rank.Counterpart && Counterparts(description) is { Count: > 0 } peers)
            return peers;
        return description is { Definite: true, OwnParty: null, Possessor: < 0, Words.Length: 2 } ? groups.Those(description.Head, description.Office.Rank) : [];
    }

    // "His Norlandic and Sudlandic counterparts": each by name, failing that by the side.
    private List<Character> Counterparts(Description description)
    {
        var parties = new List<string>();
        var at = description.Noun.First - 1;
        while (at >= 0 && _text.SameSentence(at, description.Head) && (_text.PartyAt(at) is not null || _text[at].Tag == Upos.Cconj || _text.Is(at, ",")))
        {
            if (_text.PartyAt(at) is { Code: { } code } party)
                (parties, at) = ([.. sides.Of(party).Select(s => s.Party ?? code), .. parties], party.Tokens.First);
            at--;
        }

        var possessor = settlements.At(at)?.Person ?? Possessor(description);
        return parties.Count < 2 ? [] : [.. parties.Select(p => nominals.Counterpart(p, possessor) ?? sides.Party(p, description.Head)).OfType<Character>()];
    }

    private Character? Possessor(Description description) => settlements.At(description.Possessor)?.Person;

    // "the official" is the senior official of the paragraphs before.
    private Character? Remembered(Description description, string? party)
    {
        var (_, who) = _unnamed.FindLast(u => Takes(u.Words.Office.Noun, description.Office.Noun) && (party is null || u.Who.Party is null || u.Who.Party == party)
            && _text.ParagraphOf(description.Head) - _text.ParagraphOf(u.Words.Head) <= OfficialsRemembered);
        return who;
    }

    private static bool Takes(string noun, string later) => noun == later || noun.EndsWith(' ' + later, StringComparison.Ordinal);

    private Character Unnamed(Description description, string? party)
    {
        var who = new Character(EntityKind.Person, description.Head) { Masculine = description.Office.Masculine, Plural = description.Plural };
        if (description.Office.SpeaksForASide)
            who.Vote(party, 1);
        who.Roles.Add(description);
        _unnamed.Add((description, who));
        return who;
    }
}
