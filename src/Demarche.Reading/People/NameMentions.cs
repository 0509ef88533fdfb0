using System.Buffers;
using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>Collects the names of persons, each with its titles and the descriptions that stand beside it.</summary>
internal sealed class NameMentions(PeopleWords people)
{
    private const int LongestTitle = 3;
    private const int LongestByline = 15;

    private static readonly SearchValues<string> Credits = SearchValues.Create(
        ["reporting by", "editing by", "writing by", "written by", "edited by", "contributed to this", "contributed reporting", "contributing:"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The names in text order, and the descriptions that belong to none of them.</summary>
    public (IReadOnlyList<NameMention> Names, IReadOnlyList<Description> Others) Find(CastText text, IReadOnlyList<Description> descriptions)
    {
        var names = new List<NameMention>();
        var free = descriptions.ToList();
        for (var i = 0; i < text.Length; i++)
        {
            if (text.PersonAt(i) < 0)
                continue;
            var tokens = text.Text.Names[text.PersonAt(i)].Tokens;
            names.Add(Read(text, tokens, free));
            i = tokens.End - 1;
        }

        return (names, free);
    }

    private NameMention Read(CastText text, TokenRange tokens, List<Description> free)
    {
        var name = PersonName.Of(text.Text.Words(tokens).ToString());
        var (titled, masculine) = Titles(text, tokens.First);
        var beside = free.FindAll(d => IsBefore(text, d, titled, tokens.First) || IsAfter(text, d, tokens) || IsPredicate(text, d, tokens));
        free.RemoveAll(beside.Contains);
        foreach (var before in beside.Where(d => d.Head < titled && !text.Is(d.Words.End, ",")))
            titled = Math.Min(titled, before.Head);
        var given = name.Words.Count > 1 && !name.IsFamilyFirst ? people.IsMansName(name.Printed.Split(' ')[0]) : null;
        var country = CountryAfter(text, tokens.End);
        if (country is not null)
            beside = beside.ConvertAll(d => d.OwnParty is null && d.Noun.End <= tokens.First ? d with { Party = country, OwnParty = country } : d);
        masculine ??= beside.Select(d => d.Office.Masculine).FirstOrDefault(m => m is not null) ?? given;
        if (Congress(text, tokens.End) is { } seat)
            beside.Add(seat);
        return new NameMention(tokens, name, new TokenRange(titled, tokens.End), masculine, beside) { InCredits = IsCredit(text, tokens.First), Country = country };
    }

    // "(Reporting by Ana Bell; editing by Omar Rahman)", "By Ana Bell", "Photographer: Ana Bell/Herald".
    private static bool IsCredit(CastText text, int token)
    {
        var sentence = text.Text.Sentences[text.SentenceOf(token)].Tokens;
        return text.Text.Words(sentence).ContainsAny(Credits) || IsByline(text, sentence);
    }

    private static bool IsByline(CastText text, TokenRange sentence)
    {
        if (sentence.Length > LongestByline || !text.Is(sentence.First, "by") && !text.Is(sentence.First, "photographer") && !(text.Is(sentence.First, "photo") && text.Is(sentence.First + 1, "by")))
            return false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text[i].Tag is Upos.Verb or Upos.Aux)
                return false;
        }

        return true;
    }

    // "Mr. Karim", "Lt. Gen. Park", "Grand Ayatollah Ali X".
    private (int First, bool? Masculine) Titles(CastText text, int first)
    {
        bool? masculine = null;
        for (var back = LongestTitle; back > 0; back--)
        {
            var start = first - back;
            if (start < 0 || !text.SameSentence(start, first) || text.PersonAt(start) >= 0)
                continue;
            var titles = people.Titles.Longest(text.Text.Text, text[start].Start, out var end);
            if (titles.Count > 0 && text.Text.TokenFrom(end) == first)
            {
                masculine = titles[0].Masculine;
                var (further, other) = Titles(text, start);
                return (further, masculine ?? other);
            }
        }

        return (first, masculine);
    }

    // "the envoy Omar Rahman", "Presidents A and B"; "Special Representative to Ruritania, Ana Bell, ...".
    private static bool IsBefore(CastText text, Description description, int titled, int name)
    {
        if (description.ServesNamed)
            return false;
        var end = description.Noun.End;
        if (end >= titled && end <= name)
            return !description.Plural || text[end - 1].Tag == Upos.Propn;
        end = description.Words.End;
        if (end >= titled && end <= name && end > description.Noun.End)
            return !description.Plural && text[end - 1].Tag is not (Upos.Adp or Upos.Det);
        // "A ministry spokeswoman, Ana Bell, said"; but "he told an envoy, Ana Bell said".
        return end < text.Length && text.Is(end, ",") && end + 1 == titled && !description.Plural && (!description.Indefinite || IsClosed(text, name))
            && !FollowsName(text, description.Words.First) && EndsApposition(text, name);
    }

    private static bool EndsApposition(CastText text, int name)
    {
        var end = text.Text.Names[text.PersonAt(name)].Tokens.End;
        return end >= text.Length || text[end].Tag == Upos.Punct || text[end].Tag is Upos.Verb or Upos.Aux;
    }

    private static bool IsClosed(CastText text, int name) => text.Text.Names[text.PersonAt(name)].Tokens.End is var end && end < text.Length && text.Is(end, ",");

    private static bool FollowsName(CastText text, int first) => first >= 2 && text.Is(first - 1, ",") && text.PersonAt(first - 2) >= 0;

    // "Ned Lamm, the State Department spokesman,"; "X, who is the envoy"; "X, 52, the envoy".
    private bool IsAfter(CastText text, Description description, TokenRange name)
    {
        var i = name.End;
        if (description.Words.First <= i || description.Words.First > i + 5 || description.Plural || !text.SameSentence(name.First, description.Head))
            return false;
        if (!text.Is(i, ",") && !text.Is(i, "(") && !text.Is(i, "-") && !text.Is(i, "—") && !text.Is(i, "–"))
            return false;
        i++;
        if (i + 1 < text.Length && text[i].Tag == Upos.Num && text.Is(i + 1, ","))
            i += 2;
        if (text.Is(i, "who"))
            i += 2;
        while (i < description.Words.First && text[i].Tag is Upos.Adv or Upos.Adj or Upos.Part)
            i++;
        if (description.Words.First > i || description.Words.End <= i)
            return false;
        // "A, the envoy B": the description may stand before the next name instead; "he told A, the president said": it is the speaker.
        var end = AfterTitle(text, description.Words.End);
        return end >= text.Length || description.ServesNamed || text.PersonAt(end) < 0 && text[end].Tag is not (Upos.Verb or Upos.Aux);
    }

    // "A, the Norwegian envoy Sheikh B": the title belongs to the next name too.
    private int AfterTitle(CastText text, int token) =>
        token < text.Length && people.Titles.Longest(text.Text.Text, text[token].Start, out var end).Count > 0 ? text.Text.TokenFrom(end) : token;

    private static bool IsPredicate(CastText text, Description description, TokenRange name)
    {
        if (!text.SameSentence(name.First, description.Head))
            return false;
        var copula = false;
        var subject = false;
        foreach (var child in text.Text.ChildrenOf(description.Head))
        {
            copula |= text[child].Relation == Relation.Cop && text[child].Lemma == "be";
            subject |= text[child].Relation == Relation.Nsubj && name.Contains(child);
        }

        return copula && subject || IsBecome(text, description.Head, name);
    }

    // "Ana Bell became the first Norlandish president to cross the border"; but "could become", "wants to become".
    private static bool IsBecome(CastText text, int head, TokenRange name)
    {
        if (text[head].Relation is not (Relation.Xcomp or Relation.Obj) || text[head].Head is not (>= 0 and var verb) || text[verb].Lemma is not ("become" or "remain"))
            return false;
        var subject = false;
        foreach (var child in text.Text.ChildrenOf(verb))
        {
            if (text[child].Fine == Xpos.MD || text[child].Relation is Relation.Mark or Relation.Advmod && text[child].Tag is Upos.Part)
                return false;
            subject |= text[child].Relation == Relation.Nsubj && name.Contains(child);
        }

        return subject;
    }

    // "Prime Minister Ana Bell of Ruritania".
    private static string? CountryAfter(CastText text, int end)
    {
        if (end + 1 >= text.Length || !text.Is(end, "of"))
            return null;
        var party = text.PartyAt(text.Is(end + 1, "the") && end + 2 < text.Length ? end + 2 : end + 1);
        return party is { NamesIt: true, Word.Party.Kind: PartyKind.State or PartyKind.Organisation } ? party.Code : null;
    }

    // "Mary Roe (D-Ill.)", "Rep. John Doe, R-Texas".
    private static Description? Congress(CastText text, int end)
    {
        if (end + 2 >= text.Length || !text.Is(end, "(") && !text.Is(end, ","))
            return null;
        var place = text.Text.Text.AsSpan(text[end + 1].Start);
        if (place.Length < 4 || place[0] is not ('D' or 'R' or 'I') || place[1] is not ('-' or '–') || !char.IsUpper(place[2]))
            return null;
        return new Description(new Office("member of Congress", null, Rank.Lawmaker, "USA", OneHolder: false), new TokenRange(end + 1, end + 2), new TokenRange(end + 1, end + 2), end + 1, "USA", RoleTime.Current, Definite: true, Plural: false, Possessor: -1);
    }
}
