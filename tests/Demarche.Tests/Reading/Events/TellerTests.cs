using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Events;

/// <summary>How those are called who tell of an act.</summary>
public class TellerTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Theory]
    [InlineData("He said Kenya attacked Uganda on Sunday.", "a source not named")]
    [InlineData("Statement said Kenya attacked Uganda on Sunday.", "a statement")]
    [InlineData("Norway said Kenya attacked Uganda on Sunday.", "Norway")]
    public void Teller_IsCalledByAName_NeverByAPronoun(string text, string teller)
    {
        var facts = Reader.Read(new Report { Key = ReportKey.Of(text), Label = "written", Date = new DateOnly(2022, 5, 3), Text = new ReportText(text), BodyStart = 0 });

        Assert.Equal(teller, Assert.Single(facts.Events, e => e.Act == Act.Attack).ToldBy);
    }

    [Theory]
    [InlineData("Norway strongly condemned the latest launch by Egypt, the Norwegian foreign ministry said on Monday.", Act.Accuse, "2022-05-02")]
    [InlineData("Norway rejected an Egyptian proposal for talks, the Norwegian foreign ministry said on Monday.", Act.Reject, null)]
    public void Judgement_ToldByWhoeverMakesIt_IsMadeThere(string text, Act act, string? on) =>
        Assert.Equal(on, Assert.Single(WrittenReport.Read(text), e => e.Act == act).Day.On);
}
