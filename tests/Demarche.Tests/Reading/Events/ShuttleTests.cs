using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Events;

/// <summary>Meetings and demands of shuttle diplomacy: several sides, one after the other.</summary>
public class ShuttleTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Fact]
    public void MetAtTwoPlaces_AreTwoMeetings()
    {
        var meetings = Events("Kenyan Foreign Minister Grace Wanjiru met Ethiopian President Tesfaye Bekele in Addis Ababa on Monday and Sudanese Foreign Minister Omar Hassan in Khartoum on Tuesday.")
            .Where(e => e.Act == Act.Meet).Select(e => string.Join('+', e.Actors.Select(a => a.Party).Order(StringComparer.Ordinal)));

        Assert.Equal(["ETH+KEN", "KEN+SDN"], meetings);
    }

    [Theory]
    [InlineData("Kenyan Foreign Minister Grace Wanjiru met Ethiopian President Tesfaye Bekele and Sudanese Foreign Minister Omar Hassan on Monday.", "ETH+KEN+SDN")]
    [InlineData("In another session with the leaders of Ghana and Togo, Kenyan President Moses Oduor called for stronger patrols.", "GHA+KEN+TGO")]
    [InlineData("The Kenyan oil minister, Peter Kamau, spent around two hours with oil ministers from Uganda and Sudan in Nairobi on Wednesday.", "KEN+SDN+UGA")]
    [InlineData("At the start of their talks on Friday, both Kenyan Foreign Minister Grace Wanjiru and Sudanese President Omar Hassan said the border had to stay open.", "KEN+SDN")]
    public void MetTogether_IsOneMeeting(string sentence, string parties)
    {
        var meeting = Assert.Single(Events(sentence), e => e.Act == Act.Meet);

        Assert.Equal(parties, string.Join('+', meeting.Actors.Select(a => a.Party).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("Kenya has urged all sides to show calm, calling on Sudan to cease artillery fire and on the militia not to seize new land.", Act.Urge)]
    [InlineData("Kenya is among several African nations that say Sudanese President Omar Hassan must leave office.", Act.Demand)]
    [InlineData("Kenya believes the Sudanese leader has to go.", Act.Demand)]
    [InlineData("Kenya has said its acceptance depends on whether Sudan ends the siege of two towns and releases detainees.", Act.Demand)]
    [InlineData("Kenya had earlier agreed to a temporary truce, provided that Sudan lifted the blockade and allowed aid in.", Act.Demand)]
    [InlineData("The agreement also calls for Sudan to cooperate with Kenya in the search for the pilot.", Act.Demand)]
    [InlineData("Kenya plans to lift most of its sanctions against Sudan, a Foreign Ministry official said.", Act.Pledge)]
    [InlineData("Kenya signed a deal under which it is supposed to ship its grain to Sudan.", Act.Pledge)]
    public void ADemandOrAPromise_IsOfKenyaTowardsSudan(string sentence, Act act) =>
        Assert.Contains(Events(sentence), e => e.Act == act && e.Modality is Modality.Occurred or Modality.Ongoing && e.Actors.Any(a => a.Party == "KEN") && e.Targets.Any(a => a.Party == "SDN"));

    [Fact]
    public void AResolutionThatProhibits_IsAWordOfItsBody() =>
        Assert.Contains(Events("A United Nations resolution prohibits Sudan from flying over the region."), e => e is { Act: Act.Demand } && e.Actors.Any(a => a.Party == "UN") && e.Targets.Any(a => a.Party == "SDN"));

    [Fact]
    public void AgreedToFreeOnesOwnOfAnother_IsAgreedWithIt() =>
        Assert.Contains(Events("The Kenyan government also agreed to drop charges against 14 Sudanese fishermen."), e => e.Act == Act.Agree && e.Actors.Select(a => a.Party).Order(StringComparer.Ordinal).SequenceEqual(["KEN", "SDN"]));

    [Theory]
    [InlineData("Yemen's Houthis rejected a U.N. proposal to withdraw from the port.", Act.Reject, "Houthis", "UN")]
    [InlineData("The Houthis said they were ready to halt missile strikes if Saudi Arabia stopped its air raids.", Act.Offer, "Houthis", "SAU")]
    [InlineData("U.N. envoy Martin Larsen urged Yemen's government and the Houthis to return to talks.", Act.Urge, "UN", "Houthis+YEM")]
    public void AnArmedGroup_ActsItself(string sentence, Act act, string from, string to)
    {
        var told = Assert.Single(Events(sentence), e => e.Act == act);

        Assert.Equal(from, string.Join('+', told.Actors.Select(a => a.Party)));
        Assert.Equal(to, string.Join('+', told.Targets.Select(a => a.Party).Order(StringComparer.Ordinal)));
    }

    private static IReadOnlyList<Event> Events(string sentence) =>
        Reader.Read(new Report { Key = ReportKey.Of(sentence), Label = "shuttle", Date = new DateOnly(2030, 5, 2), Text = new ReportText(sentence) }).Events;
}
