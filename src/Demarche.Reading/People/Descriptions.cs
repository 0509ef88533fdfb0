using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>
/// Reads the words that say what somebody is: "South Korea's top nuclear envoy", "the spokesman of the Iranian parliament". It goes by
/// the words beside the office, not by single arcs of the tree, which err most often just there.
/// </summary>
internal sealed class Descriptions(PeopleWords people)
{
    private const int LongestComplement = 16;

    /// <summary>Every description of a text, in text order.</summary>
    public IReadOnlyList<Description> Find(CastText text)
    {
        var found = new List<Description>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text.PersonAt(i) >= 0)
                continue;
            var offices = people.Offices.Longest(text.Text.Text, text[i].Start, out var end);
            if (offices.Count == 0)
                continue;
            var after = text.Text.TokenFrom(end);
            if (IsOfficeHere(text, i, after))
            {
                Add(found, Describe(text, offices[0], i, after), text);
                i = after - 1;
            }
        }

        return found;
    }

    // Of "the envoy for Ruritania Ambassador Ana Bell" the second office is not Ruritania's; in "the president of Ruritania and foreign
    // minister Omar Rahman" the first office ends before the second begins. But in "the sister of Ruritania's leader" both are.
    private static void Add(List<Description> found, Description description, CastText text)
    {
        if (found.Count > 0 && found[^1] is { } before && before.Words.End > description.Words.First)
        {
            // "Norland's ally President Bell" is not Norland's president.
            if (before.Office.Rank is Rank.Relative or Rank.Counterpart && description.Words.First < before.Noun.End)
                description = description with { Party = description.Office.Party, OwnParty = null, Possessor = -1, Words = description.Words with { First = before.Noun.End } };
            var joint = description.Words.First - 1;
            if (joint >= 0 && text[joint].Tag is Upos.Cconj or Upos.Punct)
                found[^1] = before with { Words = before.Words with { End = Math.Max(before.Noun.End, joint) } };
            else if (description.OwnParty is not null && before.Noun.End < description.Words.First && !(before.Office.Rank == Rank.Relative && text[description.Noun.First - 1].Fine == Xpos.POS))
                description = description with { Party = description.Office.Party, OwnParty = null, Words = description.Noun };
        }

        // "The President and Prime Minister discussed": one article for both.
        if (found.Count > 0 && found[^1] is { Definite: true, Plural: false } first && description is { Definite: false, Indefinite: false, Plural: false } && text.Is(first.Noun.End, "and") && first.Noun.End + 1 == description.Words.First)
            description = description with { Definite = true };

        // "Norwegian Prime Minister and Crown Prince Omar Bell": of one land.
        if (found.Count > 0 && found[^1] is { OwnParty: { } land, Plural: false } other && other.Words.End == other.Noun.End && description is { OwnParty: null, Possessor: < 0, Definite: false, Indefinite: false, Plural: false, Office.Party: null }
            && text.Is(other.Noun.End, "and") && other.Noun.End + 1 == description.Words.First && text.PersonAt(description.Noun.End) >= 0)
            description = description with { Party = land, OwnParty = land };

        found.Add(description);
    }

    // "the embassy's chief concern", "leader talks": not a person. "Head" must be a noun, "General Assembly" is no general.
    private static bool IsOfficeHere(CastText text, int first, int end)
    {
        var last = text[end - 1];
        if (text.PartyAt(first) is { Tokens.Length: > 1 } || !text.SameSentence(first, end - 1))
            return false;
        if (end < text.Length && text.PersonAt(end) >= 0)
            return true;
        if (last.Tag is not (Upos.Noun or Upos.Propn) && !last.Lemma.Contains('.'))
            return false;
        return last.Relation is not (Relation.Compound or Relation.Amod) || last.Head < end || last.Head - end > 3 || text.PersonAt(last.Head) >= 0 || text[last.Head].Tag == Upos.Propn && text.PartyAt(last.Head) is null;
    }

    private Description Describe(CastText text, Office office, int first, int end)
    {
        var left = Modifiers.Before(text, IsSentThere(text, office, first) ? text.PartyAt(first - 1)!.Tokens.First : first);
        var (right, wordsEnd) = ReadRight(text, office, end);
        var time = left.Time == RoleTime.Current && text.Is(first, "acting") ? RoleTime.Acting : left.Time;
        var plural = text[end - 1].Fine is Xpos.NNS or Xpos.NNPS;
        // "President Bell's Ruritanian envoy" is Bell's envoy, sent to Ruritania.
        if (office.Rank == Rank.Envoy && left.Possessor >= 0 && text.PersonAt(left.Possessor) >= 0)
            left = left with { Party = null };
        return new Description(office, new TokenRange(left.First, wordsEnd), new TokenRange(first, end), text.Text.HeadOf(new TokenRange(first, end)), left.Party ?? right ?? office.Party, time, left.Definite, plural, left.Possessor)
        {
            OwnParty = left.Party ?? right,
            Indefinite = left.Indefinite,
            Served = Served(text, office, end, wordsEnd),
        };
    }

    // "a spokesman for President [Bell]", "an aide to [Bell]"; but "the head of the Asia Committee Ana Bell".
    private int Served(CastText text, Office office, int end, int wordsEnd)
    {
        if (office.Rank is not (Rank.Spokesman or Rank.Official) || wordsEnd <= end || wordsEnd >= text.Length || text.PersonAt(wordsEnd) < 0 || !text.SameSentence(end, wordsEnd)
            || !(text.Is(end, "for") || text.Is(end, "to") || text.Is(end, "of")))
            return -1;
        if (wordsEnd == end + 1)
            return wordsEnd;
        for (var i = end + 1; i < wordsEnd; i++)
        {
            if (people.Offices.Longest(text.Text.Text, text[i].Start, out var last).Count > 0 && text.Text.TokenFrom(last) == wordsEnd)
                return wordsEnd;
        }

        return -1;
    }

    // "his Ruritania envoy", "the U.S. Ruritania envoy": where somebody is sent. But: "the U.S. envoy", "the Ruritanian envoy".
    private static bool IsSentThere(CastText text, Office office, int first) =>
        office.Rank == Rank.Envoy && first > 0 && text.SameSentence(first - 1, first) && text.PartyAt(first - 1) is { Word: { Kind: PartyWordKind.Name, Party.Kind: PartyKind.State } } && text.Text.Form(first - 1).ContainsAnyInRange('a', 'z');

    // "of Iran", "for the Foreign Ministry", "at the White House"; but an envoy "to" or "for North Korea" is another's.
    private static (string? Party, int End) ReadRight(CastText text, Office office, int end)
    {
        if (end >= text.Length || text[end].Tag != Upos.Adp)
            return (null, end);
        var word = text.Lower(end);
        string? party = null;
        var i = end + 1;
        for (; i < text.Length && i < end + LongestComplement && text.SameSentence(i, end); i++)
        {
            if (text[i].Tag is Upos.Punct or Upos.Verb or Upos.Aux or Upos.Pron or Upos.Sconj && !text.Is(i, "-") || text.PersonAt(i) >= 0)
                break;
            if (text[i].Tag == Upos.Adp && !(text.Is(i, "of") || text.Is(i, "for") || text.Is(i, "and")))
                break;
            if (party is null && text.PartyAt(i) is { } mention && Owns(word, office, mention) && !IsMatter(text, mention))
                party = mention.Code;
        }

        return word is "of" or "for" or "to" or "at" or "on" or "with" or "from" ? (party, i) : (null, end);
    }

    // "the Department of Ruritanian Affairs" is not Ruritania's, "the leader of a U.N. member" not the organisation's.
    private static bool IsMatter(CastText text, PartyMention mention) =>
        mention.Tokens.End < text.Length && text[mention.Tokens.End].Lemma.ToLowerInvariant() is "affairs" or "affair" or "policy" or "desk" or "issue" or "member" or "ally" or "neighbor" or "neighbour";

    private static bool Owns(string word, Office office, PartyMention mention) => word switch
    {
        "of" or "from" => mention.Word.Kind != PartyWordKind.Place,
        "for" => office.Rank == Rank.Spokesman || mention.Word.Kind == PartyWordKind.Institution,
        "at" or "in" or "with" or "on" => mention.Word.Kind == PartyWordKind.Institution && office.Rank != Rank.Envoy,
        _ => false,
    };
}
