using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>The persons whom a report names in full, with all that stands beside their names anywhere in it.</summary>
internal sealed class Characters(PeopleWords people)
{
    private const double Told = 3;
    private const double Usual = 1.5;

    private readonly List<Character> _persons = [];
    private readonly Func<string, bool> _isGivenName = word => people.IsMansName(word) is not null;

    /// <summary>Persons in order of introduction.</summary>
    public IReadOnlyList<Character> Persons => _persons;

    /// <summary>Introduces everybody who is named in full: names first, so that a headline's surname finds its bearer.</summary>
    public void Introduce(IReadOnlyList<NameMention> names)
    {
        foreach (var mention in names.Where(n => !n.Name.IsBare))
            Learn(Find(mention) ?? Add(mention), mention);
        foreach (var mention in names.Where(n => n.Name.IsBare))
        {
            var bearers = Bearing(mention.Name);
            if (bearers.Count < 2)
                Learn(bearers.Count == 1 ? bearers[0].Person : Add(mention), mention);
        }
    }

    /// <summary>The person of a full name; null when it is new.</summary>
    public Character? Find(NameMention mention) => _persons.Find(p => p.InCredits == mention.InCredits && p.Person!.IsSameAs(mention.Name));

    /// <summary>Those for whom a bare name may stand, by how well it fits; best first.</summary>
    public IReadOnlyList<(Character Person, double Fit)> Bearing(PersonName bare)
    {
        var bearers = new List<(Character Person, double Fit)>();
        foreach (var person in _persons)
        {
            var fit = person.InCredits ? 0 : person.Person!.AnswersTo(bare, _isGivenName);
            if (fit > 0)
                bearers.Add((person, fit));
        }

        if (bearers.Count > 1)
            bearers = [.. bearers.OrderByDescending(b => b.Fit)];
        var surname = bearers.Count > 0 && bearers[0].Fit > 0.5;
        return surname ? bearers.FindAll(b => b.Fit > 0.5) : bearers;
    }

    /// <summary>Takes over what stands beside a name.</summary>
    public static void Learn(Character person, NameMention mention)
    {
        person.Introduced = Math.Min(person.Introduced, mention.Tokens.First);
        person.Print(mention.Name.Printed);
        person.Masculine ??= mention.Masculine;
        if (mention.Name.Words.Count > person.Person!.Words.Count)
            (person.Person, person.Name) = (mention.Name, mention.Name.Printed);
        if (mention.Descriptions.Count == 0)
            person.Vote(mention.Country, Usual);
        foreach (var description in mention.Descriptions)
            Learn(person, description);
    }

    /// <summary>Takes over a description. Experts and citizens speak for no side, nor do those who once served one in a lower place.</summary>
    public static void Learn(Character person, Description description)
    {
        if (person.Roles.Exists(r => r.Noun == description.Noun))
            return;
        person.Roles.Add(description);
        person.Masculine ??= description.Office.Masculine;
        var served = description.Time == RoleTime.Former && description.Office.Rank is not (Rank.Leader or Rank.Minister);
        if (description.Office.Rank is Rank.Private or Rank.Source || served || description.Office is { Rank: Rank.Relative, OneHolder: false })
            return;
        person.Vote(description.OwnParty, Told);
        if (description.OwnParty is null)
            person.Vote(description.Office.Party, Usual);
    }

    private Character Add(NameMention mention)
    {
        var person = new Character(EntityKind.Person, mention.Tokens.First)
        {
            Name = mention.Name.Printed, Person = mention.Name, Introduced = mention.Tokens.First, InCredits = mention.InCredits,
        };
        _persons.Add(person);
        return person;
    }
}
