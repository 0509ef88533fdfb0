using Demarche.Facts;
using Demarche.Record.Contacts;

namespace Demarche.Tests.Record.Contacts;

public class ContactTests
{
    private static readonly DateOnly June30 = new(2031, 6, 30);

    [Fact]
    public void Meeting_PlannedThenHeld_IsOneContactThatChangesState()
    {
        var set = Planned("2031-06-01", "2031-06-10");
        var held = Told.On("2031-06-11", "Ana Ruiz and Tomas Brandt met on June 10.")
            .Event(Act.Meet, "Ana Ruiz and Tomas Brandt met on June 10", ["Ana Ruiz/XNO", "Tomas Brandt/XVE"], on: "2031-06-10");

        var contact = Assert.Single(Contacts(June30, set, held));

        Assert.Equal(ContactState.Held, contact.State);
        Assert.Equal(new DateOnly(2031, 6, 11), contact.Known);
        Assert.Equal(new DateOnly(2031, 6, 1), contact.Announced);
    }

    [Fact]
    public void Meeting_PlannedForADayNowPast_HasNoOutcomeReported()
    {
        Assert.Equal(ContactState.Planned, Assert.Single(Contacts(new(2031, 6, 10), Planned("2031-06-01", "2031-06-10"))).State);
        Assert.Equal(ContactState.OutcomeNotReported, Assert.Single(Contacts(June30, Planned("2031-06-01", "2031-06-10"))).State);
    }

    [Fact]
    public void Meeting_PlannedWithoutADay_HasNoOutcomeReportedAfterTwoMonths()
    {
        var planned = Told.On("2031-06-01", "Ana Ruiz is to meet Tomas Brandt.").Event(Act.Meet, "Ana Ruiz is to meet Tomas Brandt", ["Ana Ruiz/XNO", "Tomas Brandt/XVE"], modality: Modality.Planned);

        Assert.Equal(ContactState.Planned, Assert.Single(Contacts(new(2031, 7, 31), planned)).State);
        Assert.Equal(ContactState.OutcomeNotReported, Assert.Single(Contacts(new(2031, 8, 1), planned)).State);
    }

    [Fact]
    public void Meeting_OfAUnionOfStatesAmongThemselves_IsAContact_AndOfOneStateIsNone()
    {
        var union = Told.On("2031-06-01", "Ministers of the Five meet on June 10.").Event(Act.Meet, "Ministers of the Five meet on June 10", ["org:Five"], modality: Modality.Planned, on: "2031-06-10", confidence: 0.4);
        var state = Told.On("2031-06-01", "Ministers of Norland meet on June 10.").Event(Act.Meet, "Ministers of Norland meet on June 10", ["XNO"], modality: Modality.Planned, on: "2031-06-10");

        Assert.Equal(["Five"], Assert.Single(Contacts(June30, union, state)).Parties);
    }

    [Fact]
    public void TripThatSomebodyElseCalledOff_IsTheTravellersVisit()
    {
        var off = Told.On("2031-06-05", "Ana Ruiz called off Omar Mora's trip to Velia. Mora stayed at home.")
            .Event(Act.Accuse, "Mora stayed at home", ["Omar Mora/XNO"], ["XVE"])
            .Event(Act.Reject, "Ana Ruiz called off Omar Mora's trip to Velia", ["Ana Ruiz/XNO"], ["XVE"], "talks", about: "Omar Mora's trip to Velia");

        var contact = Assert.Single(Contacts(June30, off));

        Assert.Equal((ContactKind.Visit, ContactState.Cancelled, "Omar Mora"), (contact.Kind, contact.State, Assert.Single(contact.People).Name));
    }

    [Fact]
    public void Meeting_WithSomebodyWhosePartyAnotherReportTells_IsBetweenBoth()
    {
        var before = Told.On("2031-06-01", "Tomas Brandt of Velia warned Norland.").Event(Act.Threaten, "Tomas Brandt of Velia warned Norland", ["Tomas Brandt/XVE"], ["XNO"]);
        var held = Told.On("2031-06-11", "Ana Ruiz and Tomas Brandt met on June 10.")
            .Event(Act.Meet, "Ana Ruiz and Tomas Brandt met on June 10", ["Ana Ruiz/XNO", "Tomas Brandt/"], on: "2031-06-10");

        Assert.Equal(["XNO"], Assert.Single(Contacts(June30, held)).Parties);
        Assert.Equal(["XNO", "XVE"], Assert.Single(Contacts(June30, before, held)).Parties);
    }

    [Theory]
    [InlineData("2031-09-01..")]
    [InlineData("..2031-02-01")]
    public void Meeting_OfADayOpenOnOneSide_IsAContact(string day)
    {
        var told = Told.On("2031-06-11", "Ana Ruiz and Tomas Brandt are to meet from September on.")
            .Event(Act.Meet, "Ana Ruiz and Tomas Brandt are to meet", ["Ana Ruiz/XNO", "Tomas Brandt/XVE"], modality: Modality.Planned, on: day);

        Assert.Equal("2031-06-11", Assert.Single(Contacts(June30, told)).Known.ToString("yyyy-MM-dd"));
    }

    [Fact]
    public void Meeting_CalledOff_IsCancelled()
    {
        var off = Told.On("2031-06-05", "Velia cancelled the talks with Norland set for June 10.")
            .Event(Act.Reject, "Velia cancelled the talks with Norland set for June 10", ["XVE"], ["XNO"], "talks");

        var contact = Assert.Single(Contacts(June30, off));

        Assert.Equal(ContactState.Cancelled, contact.State);
        Assert.Equal(["XVE", "XNO"], contact.Parties);
    }

    [Fact]
    public void Meetings_UndatedAndTwoMonthsApart_AreTwo()
    {
        var contacts = Contacts(new(2031, 9, 1), Undated("2031-05-02"), Undated("2031-07-09"));

        Assert.Equal(2, contacts.Count);
    }

    [Fact]
    public void Visits_ThereAndBack_AreTwo()
    {
        var there = Told.On("2031-06-01", "Ministers of Norland visited Velia.").Event(Act.Visit, "Ministers of Norland visited Velia", ["XNO"], ["XVE"]);
        var back = Told.On("2031-06-03", "Velia plans to send an envoy to Norland.").Event(Act.Visit, "Velia plans to send an envoy to Norland", ["XVE"], ["XNO"], modality: Modality.Planned);

        Assert.Equal([ContactState.Held, ContactState.Planned], Contacts(June30, there, back).Select(c => c.State));
    }

    [Fact]
    public void OneHeldAndOneCalledOff_OfOneReport_AreTwo()
    {
        var told = Told.On("2031-06-05", "Velia called off the talks with Norland set for Friday. The two had talked of a treaty in Velton.")
            .Event(Act.Reject, "Velia called off the talks with Norland", ["XVE"], ["XNO"], "talks", on: "2031-06-05")
            .Event(Act.Meet, "The two had talked of a treaty in Velton", ["XVE", "XNO"], at: "Velton");

        Assert.Equal([ContactState.Cancelled, ContactState.Held], Contacts(June30, told).Select(c => c.State));
    }

    [Fact]
    public void MeetingTold_AsDoneOnADayAhead_IsPlanned()
    {
        var told = Told.On("2031-05-20", "The remarks come before the June 10 meeting of Ana Ruiz and Tomas Brandt.")
            .Event(Act.Meet, "the June 10 meeting of Ana Ruiz and Tomas Brandt", ["Ana Ruiz/XNO", "Tomas Brandt/XVE"], on: "2031-06-10");

        Assert.Equal(ContactState.Planned, Assert.Single(Contacts(new(2031, 6, 1), told)).State);
    }

    [Fact]
    public void TwoSidesThatKeepTalking_AreNoMeeting()
    {
        var told = Told.On("2031-06-05", "Norland is in regular contact with Velia.").Event(Act.Meet, "Norland is in regular contact with Velia", ["XNO", "XVE"]);

        Assert.Empty(Contacts(June30, told));
    }

    [Fact]
    public void TalksThatAReportComesBackToAgainAndAgain_WereHeld_AndNobodyIsPutThere()
    {
        string[] told = ["Norland and Velia negotiated", "the talks dragged on", "Ruiz spoke of the talks"];
        var report = Told.On("2031-06-05", string.Join(". ", told));
        foreach (var (words, i) in told.Select((w, i) => (w, i)))
            report.Event(Act.Meet, words, [i == 2 ? "Ana Ruiz/XNO" : "XNO", "XVE"], confidence: 0.6, rule: "event.meet.noun.table");

        var contact = Assert.Single(Contacts(June30, report));

        Assert.Empty(contact.People);
        Assert.Equal(ContactState.Held, contact.State);
    }

    [Fact]
    public void MeetingWhoseOtherSideStandsNowhereNear_IsNone()
    {
        var told = Told.On("2031-06-05", "Norland had 17 meetings in 2030.").Event(Act.Meet, "Norland had 17 meetings in 2030", ["XNO", "XVE"], on: "2030", rule: "event.meet.verb.report");

        Assert.Empty(Contacts(June30, told));
    }

    [Fact]
    public void LetterHandedOver_IsNoContact()
    {
        var told = Told.On("2031-06-05", "Mora handed over a letter from Ana Ruiz to Tomas Brandt.").Event(Act.Call, "Mora handed over a letter from Ana Ruiz to Tomas Brandt", ["Ana Ruiz/XNO", "Tomas Brandt/XVE"], cue: "letter");

        Assert.Empty(Contacts(June30, told));
    }

    [Fact]
    public void MeetingUnderWay_WithoutADay_MayBeAPlan_AndIsNone()
    {
        var told = Told.On("2031-06-05", "Ruiz is meeting with the leaders of Velia.").Event(Act.Meet, "Ruiz is meeting with the leaders of Velia", ["Ana Ruiz/XNO", "XVE"], modality: Modality.Ongoing);

        Assert.Empty(Contacts(June30, told));
    }

    [Fact]
    public void MeetingHeldEarlier_IsNotTheOneThatItsReportSaysIsPlanned()
    {
        var told = Told.On("2031-03-06", "Ana Ruiz will meet Tomas Brandt. During their Tuesday meeting Ruiz and Brandt dined.")
            .Event(Act.Meet, "Ana Ruiz will meet Tomas Brandt", ["Ana Ruiz/XNO", "Tomas Brandt/XVE"], modality: Modality.Planned)
            .Event(Act.Meet, "During their Tuesday meeting Ruiz and Brandt dined", ["Ana Ruiz/XNO", "Tomas Brandt/XVE"], on: "2031-03-04");
        var later = Told.On("2031-04-28", "Ana Ruiz and Tomas Brandt met on Friday.").Event(Act.Meet, "Ana Ruiz and Tomas Brandt met on Friday", ["Ana Ruiz/XNO", "Tomas Brandt/XVE"], on: "2031-04-27");

        Assert.Equal([new DateOnly(2031, 3, 4), new DateOnly(2031, 4, 27)], Contacts(June30, told, later).Select(c => c.Day.Latest!.Value));
    }

    [Fact]
    public void Meeting_RetoldWithinTheWeek_IsOne()
    {
        var contact = Assert.Single(Contacts(new(2031, 9, 1), Undated("2031-05-02"), Undated("2031-05-05")));

        Assert.Equal(new DateOnly(2031, 5, 2), contact.Known);
        Assert.Equal(2, contact.Evidence.Count);
    }

    [Fact]
    public void Meetings_UndatedWeekAfterWeek_AreNotChainedIntoOne()
    {
        var contacts = Contacts(new(2031, 9, 1), Undated("2031-05-02"), Undated("2031-05-08"), Undated("2031-05-14"), Undated("2031-05-20"));

        Assert.Equal(["2031-05-02", "2031-05-14"], contacts.Select(c => c.Known.ToString("yyyy-MM-dd")));
    }

    [Fact]
    public void Summit_OfAYearToldByTwoReports_IsOne()
    {
        Told[] reports = [Summit("2031-05-02", "the 2028 summit of Ana Ruiz and Ivo Petran"), Summit("2031-07-09", "a summit between Ana Ruiz and Ivo Petran in 2028")];

        Assert.Equal(new DateOnly(2031, 5, 2), Assert.Single(Contacts(new(2031, 9, 1), reports)).Known);

        static Told Summit(string date, string words) => Told.On(date, words).Event(Act.Meet, words, ["Ana Ruiz/XNO", "Ivo Petran/XSU"], on: "2028");
    }

    [Fact]
    public void Summit_OfAYearWithOneSideUnnamed_IsTheOneThatNamesBoth()
    {
        var both = Told.On("2031-05-02", "the 2028 summit of Ana Ruiz and Ivo Petran").Event(Act.Meet, "the 2028 summit of Ana Ruiz and Ivo Petran", ["Ana Ruiz/XNO", "Ivo Petran/XSU"], on: "2028");
        var one = Told.On("2031-07-09", "a summit of Norland with Ivo Petran in 2028").Event(Act.Meet, "a summit of Norland with Ivo Petran in 2028", ["XNO", "Ivo Petran/XSU"], on: "2028");

        Assert.Equal(2, Assert.Single(Contacts(new(2031, 9, 1), both, one)).People.Count);
    }

    [Fact]
    public void Call_ToSeveralLeaders_IsOneCallToEach()
    {
        var report = Told.On("2031-06-05", "Ana Ruiz spoke by telephone with Tomas Brandt and Ivo Petran.")
            .Event(Act.Call, "Ana Ruiz spoke by telephone with Tomas Brandt and Ivo Petran", ["Ana Ruiz/XNO", "Tomas Brandt/XVE", "Ivo Petran/XSU"]);

        Assert.Equal(["Ana Ruiz, Ivo Petran", "Ana Ruiz, Tomas Brandt"], Contacts(June30, report).Select(c => string.Join(", ", c.People.Select(p => p.Name))).Order());
    }

    [Fact]
    public void Visit_OfOnePerson_HasBothParties()
    {
        var report = Told.On("2031-06-05", "Ana Ruiz is on a trip to Velia.").Event(Act.Visit, "Ana Ruiz is on a trip to Velia", ["Ana Ruiz/XNO"], ["XVE"]);

        var contact = Assert.Single(Contacts(June30, report));

        Assert.Equal(ContactKind.Visit, contact.Kind);
        Assert.Equal("Ana Ruiz", Assert.Single(contact.People).Name);
        Assert.Equal(["XNO", "XVE"], contact.Parties);
    }

    [Fact]
    public void Meeting_NamedAgainByItsSidesOnly_IsTheSame()
    {
        var report = Told.On("2031-06-05", "Ana Ruiz met Tomas Brandt. The two sides held talks.")
            .Event(Act.Meet, "The two sides held talks", ["XNO", "XVE"])
            .Event(Act.Meet, "Ana Ruiz met Tomas Brandt", ["Ana Ruiz/XNO", "Tomas Brandt/XVE"]);

        Assert.Equal(2, Assert.Single(Contacts(June30, report)).People.Count);
    }

    [Fact]
    public void Meeting_OnlyPossible_IsNoContact()
    {
        var report = Told.On("2031-06-05", "Norland could meet Velia.").Event(Act.Meet, "Norland could meet Velia", ["XNO", "XVE"], modality: Modality.Possible);

        Assert.Empty(Contacts(June30, report));
    }

    private static Told Planned(string date, string on) => Told.On(date, "Ana Ruiz will meet Tomas Brandt on the tenth.")
        .Event(Act.Meet, "Ana Ruiz will meet Tomas Brandt on the tenth", ["Ana Ruiz/XNO", "Tomas Brandt/XVE"], modality: Modality.Planned, on: on);

    private static Told Undated(string date) => Told.On(date, $"Ana Ruiz met Tomas Brandt, it was said ({date}).")
        .Event(Act.Meet, "Ana Ruiz met Tomas Brandt", ["Ana Ruiz/XNO", "Tomas Brandt/XVE"]);

    private static IReadOnlyList<Contact> Contacts(DateOnly day, params Told[] reports) => Told.Record(reports).On(day, day).Contacts;

    [Fact]
    public void MeetingOfWhichEachSentenceNamesOneSide_IsOneWithThePeopleOfBoth()
    {
        var told = Told.On("2031-05-02", "Ana Ruiz held talks with Velian officials. She spoke after a meeting with Tomas Brandt.")
            .Event(Act.Meet, "Ana Ruiz held talks with Velian officials", ["Ana Ruiz/XNO", "XVE"])
            .Event(Act.Meet, "a meeting with Tomas Brandt", ["XNO", "Tomas Brandt/XVE"]);

        var contact = Assert.Single(Told.Record(told).On(new(2031, 6, 1), new(2031, 6, 1)).Contacts);

        Assert.Equal(["Ana Ruiz", "Tomas Brandt"], contact.People.Select(p => p.Name));
    }

    [Fact]
    public void TwoMeetingsWithDifferentPeopleOfOneSide_StayTwo()
    {
        var told = Told.On("2031-05-02", "Ana Ruiz met Tomas Brandt. Velia's Eva Lind met Norland's minister.")
            .Event(Act.Meet, "Ana Ruiz met Tomas Brandt", ["Ana Ruiz/XNO", "Tomas Brandt/XVE"])
            .Event(Act.Meet, "Velia's Eva Lind met Norland's minister", ["Eva Lind/XVE", "XNO"]);

        Assert.Equal(2, Told.Record(told).On(new(2031, 6, 1), new(2031, 6, 1)).Contacts.Count);
    }

    [Fact]
    public void MeetingThatDidNotTakePlace_IsNotCalledOff()
    {
        var told = Told.On("2031-05-02", "Ana Ruiz did not meet Tomas Brandt on this trip.").Event(Act.Meet, "Ana Ruiz did not meet Tomas Brandt on this trip", ["Ana Ruiz/XNO", "Tomas Brandt/XVE"], modality: Modality.Negated);

        Assert.Empty(Told.Record(told).On(new(2031, 6, 1), new(2031, 6, 1)).Contacts);
    }

    [Fact]
    public void MeetingThatIsPutOff_StandsWithoutADay()
    {
        var planned = Planned("2031-05-02", "2031-05-10");
        var putOff = Told.On("2031-05-08", "The meeting of Ana Ruiz and Tomas Brandt set for the tenth has been postponed.")
            .Event(Act.Meet, "The meeting of Ana Ruiz and Tomas Brandt set for the tenth has been postponed", ["Ana Ruiz/XNO", "Tomas Brandt/XVE"], modality: Modality.Negated, on: "2031-05-10");

        var contact = Assert.Single(Contacts(new(2031, 6, 1), planned, putOff));

        Assert.Equal((ContactState.Planned, DayBasis.None), (contact.State, contact.Day.Basis));
    }

    [Fact]
    public void MeetAgain_PlannedAfterTheMeeting_IsAnotherOne_AndIsTheOneCalledOff()
    {
        var met = Told.On("2031-05-02", "Norland and Velia met in Velton on Thursday. They will meet again on 10 May.")
            .Event(Act.Meet, "Norland and Velia met in Velton on Thursday", ["XNO", "XVE"], on: "2031-05-01")
            .Event(Act.Meet, "They will meet again on 10 May", ["XNO", "XVE"], modality: Modality.Planned, on: "2031-05-10");
        var before = Told.On("2031-04-28", "Talks of Norland and Velia would go ahead.").Event(Act.Meet, "Talks of Norland and Velia would go ahead", ["XNO", "XVE"], modality: Modality.Planned);
        var calledOff = Told.On("2031-05-11", "A second meeting of Norland and Velia was called off.").Event(Act.Meet, "A second meeting of Norland and Velia was called off", ["XNO", "XVE"], modality: Modality.Negated);

        Assert.Equal([ContactState.Held, ContactState.Cancelled], Contacts(new(2031, 6, 1), before, met, calledOff).Select(c => c.State).Order());
    }
}
