using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>Whom "the envoy", "the North Korean leader", "the foreign minister" mean, where nobody's name stands beside them.</summary>
internal sealed class NominalChoice(Scene scene, Characters characters)
{
    private const int ParagraphsBack = 3;
    private const int SentencesApart = 2;

    private readonly CastText _text = scene.Text;

    /// <summary>The named person who is known to hold that office; null when there is none, or more than one as likely.</summary>
    /// <param name="description">Words that stand alone.</param>
    /// <param name="party">Whose office it is there, its possessor's counted; null when not told.</param>
    public Character? Choose(Description description, string? party)
    {
        if (description.Plural || description.Indefinite || description.Office.Rank is Rank.Private or Rank.Source or Rank.Counterpart || !description.Definite && !IsHeadlinesWord(description))
            return null;
        if (description.Office.Rank == Rank.Relative)
            return description.Possessor >= 0 ? Kin(description) : null;
        var holders = characters.Persons.Where(p => p.Introduced < description.Head || description.Office.OneHolder && party is not null)
            .Where(p => Holds(p, description, party)).ToList();
        if (holders.Count < 2)
            return holders.FirstOrDefault(h => party is not null || IsNear(h, description.Head)) is { } holder ? Speaking(description, holder, party) ?? holder : null;
        if (party is null && OfTheHouse(holders, description) is { } ours)
            return ours;
        var exact = holders.FindAll(h => h.Roles.Exists(r => r.Office.Noun == description.Office.Noun && r.Time == description.Time));
        if (exact.Count == 1)
            return exact[0];
        var near = (exact.Count > 0 ? exact : holders).FindAll(h => IsNear(h, description.Head));
        return near.Count == 1 ? near[0] : Nearest(near, description.Head);
    }

    /// <summary>Whom "her Ruritanian counterpart" means: the only named Ruritanian who holds an office like hers; null when there is none, or two.</summary>
    public Character? Counterpart(Description description, Character? possessor) =>
        description is { Plural: false, OwnParty: { } party } ? Counterpart(party, possessor) : null;

    /// <summary>The only named person of a party who holds an office like somebody's; null when there is none, or two.</summary>
    public Character? Counterpart(string party, Character? possessor)
    {
        if (possessor is null)
            return null;
        var peers = characters.Persons.Where(p => p != possessor && p.Party == party && p.Roles.Exists(r => r.Office.OneHolder && possessor.Roles.Exists(o => AreAlike(o.Office, r.Office)))).Take(2).ToList();
        return peers.Count == 1 ? peers[0] : null;
    }

    // "Rahman said the special envoy had called. The negotiator said ...": who was speaking, if nothing tells what he is, and not the one he spoke of.
    private Character? Speaking(Description description, Character holder, string? party)
    {
        if (party is not null || holder.Roles.Exists(r => r.Office.Noun.EndsWith(description.Office.Noun, StringComparison.Ordinal)) || !_text.Text.Attributions.Any(a => a.Kind == AttributionCue.Speech && a.Source.Contains(description.Head)))
            return null;
        return scene.LastSpeaker(description.Head) is { IsPerson: true, IsNamed: true, Roles.Count: 0 } speaker && speaker != holder && _text.SentenceOf(description.Head) - _text.SentenceOf(scene.Last(speaker)!.Head) <= 1 ? speaker : null;
    }

    // A "secretary of state" meets foreign ministers.
    private static bool AreAlike(Office one, Office other) => one.Noun == other.Noun || one.Rank == other.Rank && (one.Rank == Rank.Leader || one.Rank == Rank.Minister && IsForeign(one) && IsForeign(other));

    private static bool IsForeign(Office office) => office.Noun is "secretary of state" || office.Noun.Contains("foreign", StringComparison.Ordinal) || office.Noun.Contains("external", StringComparison.Ordinal);

    // "Ruritanian president says": headlines leave out the article.
    private bool IsHeadlinesWord(Description description) =>
        description is { OwnParty: not null, Office.OneHolder: true } && _text.Text.Sentences[_text.SentenceOf(description.Head)].Tokens.First == description.Words.First;

    // "his sister": the one of whom the report has said whose sister she is.
    private Character? Kin(Description description)
    {
        var kin = characters.Persons.Where(p => p.Introduced < description.Head && p.Roles.Exists(r => r.Office.Rank == Rank.Relative && r.Office.Noun == description.Office.Noun)).Take(2).ToList();
        return kin.Count == 1 ? kin[0] : null;
    }

    private static bool Holds(Character person, Description description, string? party)
    {
        if (party is not null && person.Party is not null && person.Party != party)
            return false;
        if (description.Office.Masculine is { } man && person.Masculine is { } his && man != his)
            return false;
        // "The Ruritanian minister" is not just any minister whose country is not known.
        if (party is not null && person.Party is null && !person.Roles.Exists(r => r.Office.Noun == description.Office.Noun))
            return false;
        return person.HeadsGovernment && person.Roles.Count == 0 && description.Office is { Noun: "president", OneHolder: true } || person.Roles.Exists(r => SameOffice(r, description, party is not null && person.Party == party))
            || description.Office is { Rank: Rank.Leader, OneHolder: true } && party is not null && person.Party == party && person.Has(Rank.Leader) && IsLeadersWord(description.Office.Noun);
    }

    // "the envoy" takes up "special representative"; "the minister" takes up "foreign minister". Time must not speak against it.
    private static bool SameOffice(Description role, Description description, bool sameParty)
    {
        if (role.Time is RoleTime.Former && description.Time != RoleTime.Former || description.Time is RoleTime.Former && role.Time == RoleTime.Current)
            return false;
        if (role.Office.Noun == description.Office.Noun || role.Office.Noun.EndsWith(' ' + description.Office.Noun, StringComparison.Ordinal) || role.Office.Noun.StartsWith(description.Office.Noun + " of ", StringComparison.Ordinal))
            return true;
        return role.Office.Rank == description.Office.Rank && description.Office.Rank is Rank.Envoy or Rank.Spokesman && (sameParty || description.Office.Noun is "envoy" or "diplomat" or "negotiator" or "spokesman" or "spokeswoman" or "spokesperson");
    }

    // "President Bell met the Ruritanian president. The president said": he whose country the report did not need to tell.
    private static Character? OfTheHouse(List<Character> holders, Description description)
    {
        var ours = holders.FindAll(h => h.Roles.Exists(r => r.Head < description.Head && r.OwnParty is null && r.Possessor < 0 && r.Time == description.Time && r.Office.Noun == description.Office.Noun));
        return ours.Count == 1 ? ours[0] : null;
    }

    private static bool IsLeadersWord(string noun) => noun is "leader" or "ruler" or "strongman" or "dictator" or "autocrat" or "despot" or "tyrant" or "head of state";

    // The one just spoken of, when the other has not been for a while.
    private Character? Nearest(List<Character> holders, int head)
    {
        var ranked = holders.Select(h => (Who: h, Back: _text.SentenceOf(head) - _text.SentenceOf(scene.Last(h)!.Head))).OrderBy(h => h.Back).ToList();
        return ranked.Count > 1 && ranked[0].Back <= 1 && ranked[1].Back - ranked[0].Back >= SentencesApart ? ranked[0].Who : null;
    }

    private bool IsNear(Character person, int head) =>
        scene.Last(person) is { } last && last.Head < head && _text.ParagraphOf(head) - _text.ParagraphOf(last.Head) <= ParagraphsBack;
}
