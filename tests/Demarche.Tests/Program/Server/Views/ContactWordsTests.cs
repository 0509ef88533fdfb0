using Demarche.Facts.Knowledge;
using Demarche.Record.Contacts;
using Demarche.Record.Knowledge;
using Demarche.Server.Views;

namespace Demarche.Tests.Program.Server.Views;

/// <summary>Who is in a contact, for whom.</summary>
public class ContactWordsTests
{
    [Theory]
    [InlineData("Ana Ruiz/NOR;Per Holm/NOR", "NOR,SWE", "Ana Ruiz, Per Holm (Norway) – Sweden")]
    [InlineData("Ana Ruiz/NOR;Tomas Brandt/SWE", "SWE,NOR", "Tomas Brandt (Sweden) – Ana Ruiz (Norway)")]
    [InlineData("Ana Ruiz/", "SWE", "Ana Ruiz – Sweden")]
    [InlineData("", "NOR,SWE", "Norway – Sweden")]
    public void Who_WherePersonsAreNamed_StandsEachBesideItsOwnParty(string people, string parties, string shown)
    {
        var contact = new Contact
        {
            Id = "c-1",
            Kind = ContactKind.Visit,
            People = [.. people.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('/')).Select(p => new ContactPerson($"person:{p[0]}", p[0], p[1] is { Length: > 0 } party ? party : null))],
            Parties = parties.Split(','),
            State = ContactState.Held,
            Known = new DateOnly(2031, 5, 2),
            Day = default!,
            DayFrom = default!,
            At = null,
            Announced = null,
            Evidence = [],
            Confidence = 1,
        };

        Assert.Equal(shown, ContactWords.Who(contact, new PartyNames(KnowledgeFile.BuiltIn())));
    }
}
