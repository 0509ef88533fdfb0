using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading.Events;

namespace Demarche.Tests.Reading.Events;

public class AffairsTests
{
    private static readonly Affairs Words = new(KnowledgeFile.BuiltIn());

    [Fact]
    public void AReportFullOfBusiness_IsOfOtherAffairs()
    {
        Assert.True(Of("The retailer's shares fell as investors awaited quarterly earnings .").IsOfOthers);
        Assert.False(Of("Negotiators from Norland and Sudland resumed talks on a pact that lets firms share software with companies abroad , the ministry said .").IsOfOthers);
        Assert.False(Of("Norland's minister met the envoy of Sudland and offered to reopen the border .").IsOfOthers);
    }

    [Fact]
    public void InAReportOfOtherAffairs_OnlyWhatIsTellingInItsOwnWordsStands()
    {
        var business = Of("The retailer's shares fell . Norland met Sudland .");

        Assert.True(business.Allows(Meeting(7, OtherSide.Given)));
        Assert.False(business.Allows(Meeting(7, OtherSide.Report)));
        Assert.False(business.Allows(Meeting(1, OtherSide.Given)));
    }

    [Fact]
    public void WhereNoDealingsAreTold_NothingBearsAGuess()
    {
        Assert.False(Of("The talks resumed .").Allows(Meeting(1, OtherSide.Report)));
        Assert.True(Of("The talks resumed . Norland met Sudland .", Meeting(5, OtherSide.Given)).Allows(Meeting(1, OtherSide.Report)));
    }

    private static AffairsOfReport Of(string text, params Candidate[] candidates) => Words.Of(new EnglishAnalyser().Analyse(text), candidates);

    private static Candidate Meeting(int trigger, OtherSide source) => new()
    {
        Act = Act.Meet, Trigger = trigger, Modality = Modality.Occurred, Words = [trigger], Rule = "event.meet.verb",
        Sides = new Sides([new Actor("state:NOR", "Norland", "NOR"), new Actor("state:SUD", "Sudland", "SUD")], [], source),
    };
}
