using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Transcripts;

public class TurnCastTests
{
    private const string Briefing = """
        Ana Mora, Department Spokesperson

        Washington, D.C.

        MS. MORA:  Good afternoon. We have offered to meet North Korea without preconditions.

        QUESTION:  Thank you. North Korea rejected the American offer in May. Has South Korea rejected it?

        MS. MORA:  I think that North Korea has heard us.

        Q    Did the United States threaten North Korea?

        FOREIGN MINISTER LEE-PARK (via interpreter):  We urge North Korea to return to talks.

        OPERATOR:  We thank you.
        """;

    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Fact]
    public void Label_SurnameInCapitals_IsThePersonOfTheHeading()
    {
        var facts = Read(Briefing);

        var said = facts.Statements.Where(s => s.Why.Rule == "speech.label").Select(s => s.Speaker?.Name ?? s.Mention?.Text).ToList();
        Assert.Equal(["Ana Mora", "Ana Mora", "Lee-Park", "OPERATOR"], said);
    }

    [Theory]
    [InlineData("SENIOR ADMINISTRATION OFFICIAL")]
    [InlineData("SENIOR ADMINISTRATION OFFICIAL TWO")]
    [InlineData("SENIOR STATE DEPARTMENT OFFICIAL #2")]
    [InlineData("DEFENSE OFFICIAL NO. 3")]
    public void Label_OfAnOfficialWithoutName_IsNobodysNameAndOfTheHouse(string label)
    {
        var facts = Read(Briefing.Replace("FOREIGN MINISTER LEE-PARK (via interpreter)", label, StringComparison.Ordinal));

        var said = Assert.Single(facts.Statements, s => s.Why.Rule == "speech.label" && s.Mention?.Text == label);
        Assert.Null(said.Speaker);
        Assert.Equal("USA", said.Party);
        Assert.DoesNotContain(facts.Entities, e => e.Name.Contains("Official", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void FirstPerson_InATurn_IsItsSpeaker()
    {
        var facts = Read(Briefing);

        Assert.Equal("Ana Mora", Assert.Single(facts.Statements, s => s.Cue?.Text == "think").Speaker?.Name);
        var offer = Assert.Single(facts.Events, e => e.Act == Act.Offer);
        Assert.Equal(["USA"], offer.Actors.Select(a => a.Party).Distinct());
        Assert.Equal(["PRK"], offer.Targets.Select(a => a.Party));
    }

    [Fact]
    public void Offer_ToWhomTheSentencesBeforeName_InATranscriptOfManyMatters()
    {
        var facts = Read(Briefing.Replace("I think that North Korea has heard us.", "North Korea tests missiles. Our offer remains to meet.", StringComparison.Ordinal)
            .Replace("Did the United States threaten North Korea?", "France and Japan differ. Has France told Japan so? Will France?", StringComparison.Ordinal));

        Assert.Contains(facts.Events, e => e.Act == Act.Offer && e.Targets.Select(a => a.Party).SequenceEqual(["PRK"])
            && e.Retold.Select(r => r.Evidence).Append(e.Evidence).Any(w => w.Text.StartsWith("Our offer remains", StringComparison.Ordinal)));
    }

    [Fact]
    public void Welcome_WithoutAHeading_TellsTheRoom()
    {
        var facts = Read(Briefing.Replace("Ana Mora, Department Spokesperson", "Spring", StringComparison.Ordinal)
            .Replace("Good afternoon.", "Good afternoon. Welcome to the State Department briefing.", StringComparison.Ordinal));

        Assert.Equal(["USA"], facts.Entities.Single(e => e.Name == "Mora").Parties);
    }

    [Fact]
    public void Question_WhatItSupposes_IsNoEvent()
    {
        var facts = Read(Briefing);

        Assert.DoesNotContain(facts.Events, e => e.Act is Act.Reject or Act.Threaten);
    }

    [Fact]
    public void Question_IsNobodysStatement()
    {
        var facts = Read(Briefing);

        Assert.DoesNotContain(facts.Statements, s => s.Content.Any(c => c.Text.Contains("Did the United States", StringComparison.Ordinal)));
    }

    [Fact]
    public void ThePresident_IsTheOneOfTheHeading()
    {
        var facts = Read("Remarks by President Omar Bell After Harbour Visit\n\nQ    Will you meet Rahman?   THE PRESIDENT:  We will see.   Q    When, Mr. President?   THE PRESIDENT:  Soon enough, I hope.\n");

        Assert.Equal(["Omar Bell"], facts.Statements.Where(s => s.Why.Rule == "speech.label").Select(s => s.Speaker?.Name).Distinct());
    }

    [Fact]
    public void Guest_WithAnOffice_DoesNotStandForTheHouse()
    {
        var facts = Read(Briefing);

        Assert.Empty(facts.Entities.Single(e => e.Name == "Lee-Park").Parties);
    }

    [Fact]
    public void We_ConsultedWithSomebody_IsTheSideAndNotItsSpokeswoman()
    {
        var facts = Read("Ana Mora, Department Spokesperson\n\nWashington, D.C.\n\nMS. MORA:  The United States wants peace. We met with South Korea in Oslo on Monday.\n\nQ    Who?\n\nMS. MORA:  Officials.\n");

        var met = Assert.Single(facts.Events, e => e.Act == Act.Meet);
        Assert.Equal(["KOR", "USA"], met.Actors.Select(a => a.Party).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(met.Actors, a => a.Name == "Ana Mora");
    }

    [Fact]
    public void WhenItComesToALand_NobodyTravels()
    {
        var facts = Read("Ana Mora, Department Spokesperson\n\nWashington, D.C.\n\nMS. MORA:  Japan is our ally, but it is patient when it comes to South Korea.\n\nQ    Who?\n\nMS. MORA:  Japan.\n");

        Assert.DoesNotContain(facts.Events, e => e.Act == Act.Visit);
    }

    [Fact]
    public void TwoOfOneSurname_NeitherInTheHeading_AreNotTakenForOneAnother()
    {
        var facts = Read("Washington\n\nMR. MORA:  Luis Mora met Ana Mora in Oslo. We agree.\n\nQ    Who?\n\nMR. MORA:  Both.\n");

        Assert.All(facts.Statements.Where(s => s.Why.Rule == "speech.label" && s.Mention?.Text.Contains("MORA", StringComparison.Ordinal) == true), s => Assert.Equal("Mora", s.Speaker?.Name));
    }

    [Fact]
    public void TownBeforeTheFirstWords_IsNoSpeaker()
    {
        var facts = Read("OSLO: South Korean ministers met Japanese officials on Wednesday.\n\nThey agreed to meet again.\n");

        Assert.DoesNotContain(facts.Entities, e => e.Name.Equals("Oslo", StringComparison.OrdinalIgnoreCase));
    }

    private static ReportFacts Read(string text)
    {
        var report = new Report { Key = ReportKey.Of(text), Label = "briefing", Date = new DateOnly(2021, 8, 3), Text = new ReportText(text) };
        return Reader.Read(report);
    }
}
