using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Events;

public class ContactReadingTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Fact]
    public void WhoTellsSomebodyInACall_CalledHim() =>
        Assert.Equal("Ana Bell, Omar Karimi", Names(Assert.Single(Read("Norwegian Prime Minister Ana Bell told Iranian President Omar Karimi in a phone call on Thursday that the fleet would stay."), e => e.Act == Act.Call)));

    [Fact]
    public void Meetings_WithTwoPeopleOfOneSide_AreTwo() =>
        Assert.Equal(["Ana Bell, Omar Karimi", "Ana Bell, Reza Nadim"], Read("Norwegian Prime Minister Ana Bell met Iranian President Omar Karimi on Monday in Oslo. Iranian Foreign Minister Reza Nadim was in Oslo too. Bell met Nadim in a hotel.")
            .Where(e => e is { Act: Act.Meet, Modality: Modality.Occurred }).Select(Names).Order(StringComparer.Ordinal));

    [Fact]
    public void WhoUrgesSomebodyDuringAVisit_TravelsAlone() =>
        Assert.Equal("NOR>MNG", WrittenReport.SidesOf(Assert.Single(Read("During a visit to Mongolia on Sunday, Norwegian Prime Minister Ana Bell urged Beijing not to close the strait."), e => e.Act == Act.Visit)));

    [Fact]
    public void WhoAgreesToHoldTalksOnADay_SetsThem() =>
        Assert.Equal(["agree IRN,NOR> Occurred", "meet IRN,NOR> Planned"], Read("Norwegian Prime Minister Ana Bell spoke. Norway and Iran agreed to hold talks on July 12 in Oslo.")
            .Where(e => e.Act is Act.Agree or Act.Meet).Select(e => $"{e.Act.Word()} {WrittenReport.SidesOf(e)} {e.Modality}").Order(StringComparer.Ordinal));

    [Fact]
    public void MeetingAlongTheBorderOfTwoOthers_IsNotTheirs() =>
        Assert.DoesNotContain(Read("American and Chinese officials agreed on more talks. The July 12 meeting, along the border between Norway and Iran, would be short."), e => e.Act == Act.Meet && WrittenReport.SidesOf(e) == "IRN,NOR>");

    [Theory]
    [InlineData("Norwegian Prime Minister Ana Bell and Iranian President Omar Karimi were in Oslo. Bell discussed steps to deter further raids during a meeting with Karimi.")]
    [InlineData("Norwegian Prime Minister Ana Bell and Iranian President Omar Karimi were in Oslo. Bell, left, talks with Karimi during a summit in Oslo, May 3, 2018.")]
    public void WhereOrHowTwoTalked_TellsThatTheyMet(string text) =>
        Assert.Equal("Ana Bell, Omar Karimi", string.Join(", ", Assert.Single(Read(text), e => e is { Act: Act.Meet, Modality: Modality.Occurred }).Actors.Select(a => a.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public void MeetingPlannedThatWasCancelled_WasNotHeld() =>
        Assert.DoesNotContain(Read("The meeting between Norway and Iran planned for Friday was cancelled."), e => e is { Act: Act.Meet, Modality: Modality.Occurred });

    [Fact]
    public void EndOfASummit_RefusesNothing() =>
        Assert.DoesNotContain(Read("Norway and Iran ended a two-day summit in Oslo on Friday."), e => e.Act == Act.Reject);

    [Fact]
    public void WhoDiscussesSomethingWithAPerson_MeetsHim() =>
        Assert.Contains(Read("Norwegian Prime Minister Ana Bell discussed the embargo with Iranian President Omar Karimi on Monday."), e => e.Act == Act.Meet && Names(e) == "Ana Bell, Omar Karimi");

    [Theory]
    [InlineData("Norway and Iran have a deal. A group of 40 migrants, most from Iran, arrived in Norway on Monday.")]
    [InlineData("Norway and Iran have a deal. It has cut the number of refugees arriving from Iran in Norway.")]
    public void MigrantsWhoArrive_VisitNobody(string text) =>
        Assert.DoesNotContain(Read(text), e => e.Act == Act.Visit);

    [Fact]
    public void WhoWillVisit_IsWhomTheClauseTellsOf() =>
        Assert.Equal("NOR>CHN", WrittenReport.SidesOf(Assert.Single(Read("Norwegian Prime Minister Ana Bell was in Mongolia. Bell, who will visit China next, said a zone would be a mistake."), e => e is { Act: Act.Visit, Modality: Modality.Planned })));

    [Fact]
    public void DayAhead_BeforeWhatSomebodyIsExpectedToDo_IsTheDayOfThat() =>
        Assert.Equal(new DateOnly(2022, 5, 9), Assert.Single(WrittenReport.Read("Norwegian Prime Minister Ana Bell is in Asia. Next Monday, Bell is expected to land in Beijing, the last stop on her tour."), e => e is { Act: Act.Visit, Modality: Modality.Planned }).Day.Latest);

    [Fact]
    public void WhoSendsAnEnvoy_StaysAtHome() =>
        Assert.DoesNotContain(Read("Norwegian Prime Minister Ana Bell will send an envoy to Iran next week. Norway and Iran have not talked for a year. Norway is patient."), e => e.Act == Act.Visit && Names(e).Contains("Bell", StringComparison.Ordinal));

    [Fact]
    public void WhenTheyTalk_IsYetToCome() =>
        Assert.All(Read("Iranian President Omar Karimi hopes to hear more when he talks by phone with Norwegian Prime Minister Ana Bell.").Where(e => e.Act is Act.Call or Act.Meet), e => Assert.NotEqual(Modality.Occurred, e.Modality));

    [Fact]
    public void WhatIsAskedFor_IsNoVisit() =>
        Assert.DoesNotContain(Read("Iranian President Omar Karimi spoke to Norwegian Prime Minister Ana Bell. “Please come and visit Tehran,” Karimi told Bell."), e => e is { Act: Act.Visit, Modality: Modality.Occurred });

    [Fact]
    public void AMeetingThatSeemsImpossible_WasNotHeld() =>
        Assert.DoesNotContain(Read("A meeting between Norwegian Prime Minister Ana Bell and Iranian President Omar Karimi seemed impossible until this week."), e => e is { Act: Act.Meet, Modality: Modality.Occurred });

    [Fact]
    public void TheTalks_WithAMemberOfAGroupThatDealsWithTheOtherSide_AreTheGroups() =>
        Assert.Contains(
            Read("Envoys of Iran and six world powers will meet again in May. The United States praised the work. The United States said so on Monday, and Iran agreed. The talks in Oslo were held behind closed doors."),
            e => e is { Act: Act.Meet, Modality: Modality.Occurred } && e.Actors.Select(a => a.Party).Order(StringComparer.Ordinal).SequenceEqual(["IRN", "P5+1"]));

    [Fact]
    public void TheSisterOfALeader_IsOfHisSide() =>
        Assert.Equal(["IRN"], Assert.Single(Facts("The delegation is led by Mina Karimi, the sister of Iran's president Omar Karimi.").Entities, e => e.Name == "Mina Karimi").Parties);

    [Fact]
    public void TheMinistersOfAUnion_MeetAmongThemselves() =>
        Assert.Equal("EU>", WrittenReport.SidesOf(Assert.Single(Read("Iran and Norway condemned each other. The 28 EU foreign ministers will meet again on Monday in Oslo despite the objections of Iran."), e => e.Act == Act.Meet)));

    [Fact]
    public void WhoAttendsAMeetingOfAUnion_MeetsIt() =>
        Assert.Equal("EU,NOR>", WrittenReport.SidesOf(Assert.Single(Read("Iran and Norway condemned each other. Norwegian Prime Minister Ana Bell is due to attend a meeting of EU foreign ministers in Brussels on Monday."), e => e.Act == Act.Meet)));

    [Fact]
    public void WhoTellsHisOwnParty_DemandsNothingOfAnotherLand() =>
        Assert.DoesNotContain(Read("Iran and Norway condemned each other. Norwegian Prime Minister Ana Bell told her party to vote in May. Norway and Iran traded blame."), e => e.Act is Act.Demand or Act.Urge);

    private static string Names(Event e) => string.Join(", ", e.Actors.Select(a => a.Name).Order(StringComparer.Ordinal));

    private static IReadOnlyList<Event> Read(string text) => Facts(text).Events;

    private static ReportFacts Facts(string text) =>
        Reader.Read(new Report { Key = ReportKey.Of(text), Label = "written", Date = new DateOnly(2022, 5, 3), Text = new ReportText(text), BodyStart = 0 });
}
