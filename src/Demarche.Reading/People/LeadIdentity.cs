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

    /// <summary>Gives the lead's office to the one person whom the next sentences introduce as a subject without any office.</summary>
    public static void Link(CastText text, Characters characters, IReadOnlyList<NameMention> names, IReadOnlyList<Description> others)
    {
        var lead = others.FirstOrDefault(d => IsLead(text, d));
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

    private static bool IsLead(CastText text, Description description) =>
        description is { Definite: true, Plural: false, Indefinite: false, Office: { OneHolder: true, SpeaksForASide: true } }
        && text.SentenceOf(description.Head) <= 1 && Clauses.PartOf(text, description.Head) == Part.Subject;
}
