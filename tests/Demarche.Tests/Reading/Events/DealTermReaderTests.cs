using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Events;

public class DealTermReaderTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Theory]
    [InlineData("Under the Chile-Bolivia agreement, Bolivia will take back all trucks.", "BOL>CHL take back all trucks")]
    [InlineData("Under the accord, Chile will open the port in return for Bolivia paying for the repairs.", "CHL>BOL open the port", "BOL>CHL paying for the repairs")]
    [InlineData("Under the accord, Chile will readmit all drivers, including Peruvians, who enter Bolivia illegally in return for Bolivia opening its port.", "CHL>BOL readmit all drivers", "BOL>CHL opening its port")]
    [InlineData("The trucks left under an agreement which will see Bolivia take back its trucks. In return, Chile will pay Bolivia.", "BOL>CHL take back its trucks", "CHL>BOL pay Bolivia")]
    [InlineData("Bolivia opened its roads. In return, Chile will lift the toll and send engineers to Bolivia.", "CHL>BOL lift the toll", "CHL>BOL send engineers")]
    public void WhatADealObligesTo_IsPromisedToTheOtherSide(string text, params string[] terms)
    {
        var told = Terms(text);

        Assert.Equal(terms.Length, told.Count);
        Assert.All(terms.Zip(told), t => Assert.StartsWith(t.First, $"{t.Second.Actors[0].Party}>{t.Second.Targets[0].Party} {t.Second.Object?.Text}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Under a proposed deal, Bolivia would take back all trucks from Chile.")]
    [InlineData("Under the accord, Bolivia took back all trucks from Chile.")]
    [InlineData("Chile opened the port. In return, Bolivia paid for the repairs.")]
    [InlineData("Under the bridge, Bolivia will build a road to Chile.")]
    public void WhatWasDone_OrIsNotAgreed_IsNoTerm(string text) => Assert.Empty(Terms(text));

    [Theory]
    [InlineData("Bolivia promised Chile to suspend its drills.", "035")]
    [InlineData("Bolivia promised Chile to build a road.", "030")]
    public void Promise_ThatGivesSomethingUp_HasTheCodeOfYielding(string text, string cameo) =>
        Assert.Equal(cameo, Assert.Single(Read(text), e => e.Act == Act.Pledge).Code.Cameo);

    private static List<Event> Terms(string text) => [.. Read(text).Where(e => EventRule.IsTermOfDeal(e.Why.Rule))];

    private static IReadOnlyList<Event> Read(string text) =>
        Reader.Read(new Report { Key = ReportKey.Of(text), Label = "deal", Date = new DateOnly(2030, 5, 2), Text = new ReportText(text) }).Events;
}
