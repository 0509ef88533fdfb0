using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>
/// A lead may tell an office first and the name only in the next sentence: "The president's special envoy to Ruritania said he was
/// ready. In a statement, Ana Bell said ..." Then the office is hers.
/// </summary>
internal static class LeadIdentity
{
    private const int SentencesAhead = 2;
    private const int ShortestSentence = 5;

    /// <summary>Gives the lead's office to the one person whom the next sentences introduce as a subject without any office.</summary>
    public static void Link(CastText text, Characters characters, IReadOnlyList<NameMention> names, IReadOnlyList<Description> others)
    {
        foreach (var told in others.Where(d => IsLead(text, d) && d.OwnParty is not null || IsServant(text, d)))
            Repeated(text, characters, told);
        var lead = others.FirstOrDefault(d => d.Office.OneHolder && IsLead(text, d));
        if (lead is null)
            return;
        var sentence = text.SentenceOf(lead.Head);
        foreach (var person in characters.Persons.Where(p => p.Introduced > lead.Head).OrderBy(p => p.Introduced))
        {
            if (text.SentenceOf(person.Introduced) - sentence > SentencesAhead)
                return;
            var name = names.First(n => n.Tokens.First == person.Introduced);
            if (Clauses.PartOf(text, text.Text.HeadOf(name.Tokens)) != Part.Subject)
                continue;
            if (person.Roles.Count == 0 && text.SentenceOf(person.Introduced) > sentence)
                Characters.Learn(person, lead);
            return;
        }
    }

    // "Bell's press secretary": she is named by the same office when she speaks.
    private static bool IsServant(CastText text, Description description) =>
        description is { Plural: false, Indefinite: false, Possessor: >= 0, Office.SpeaksForASide: true } && text.PersonAt(description.Possessor) >= 0;

    // "The U.N. envoy expects talks. ... said envoy Ana Bell": the same office once more, now with the name and without its party.
    private static void Repeated(CastText text, Characters characters, Description lead)
    {
        var bearer = characters.Persons.FirstOrDefault(p => p.Introduced > lead.Head && p.Party is null && text.SentenceOf(p.Introduced) - text.SentenceOf(lead.Head) is var ahead && ahead <= SentencesAhead && (ahead > 0 || IsServant(text, lead))
            && p.Roles.Exists(r => r is { OwnParty: null, Possessor: < 0, Indefinite: false } && r.Office.Noun == lead.Office.Noun));
        if (bearer is not null)
            Characters.Learn(bearer, lead);
    }

    private static bool IsLead(CastText text, Description description) =>
        description is { Definite: true, Plural: false, Indefinite: false, Office.SpeaksForASide: true }
        && IsInLead(text, description.Head) && Clauses.PartOf(text, description.Head) == Part.Subject;

    // The title and the first sentence; a dateline is neither.
    private static bool IsInLead(CastText text, int token)
    {
        var before = 0;
        for (var s = text.SentenceOf(token) - 1; s >= 0; s--)
            before += text.Text.Sentences[s].Tokens.Length >= ShortestSentence ? 1 : 0;
        return before <= 1;
    }
}
