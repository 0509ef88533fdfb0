using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Events;

public class ConditionReaderTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Theory]
    [InlineData("Chile will not open the port unless Bolivia withdraws its troops.", "CHL", "BOL")]
    [InlineData("Chile said it would sign only if Bolivia lifted the toll.", "CHL", "BOL")]
    [InlineData("Chile will continue to isolate Bolivia until they abandon the siege.", "CHL", "BOL")]
    [InlineData("Chile will only sign with Bolivia if the toll is lifted.", "CHL", "BOL")]
    [InlineData("Chile said there would be no deal with Bolivia until the toll was lifted.", "CHL", "BOL")]
    [InlineData("Chile will join the pact on condition that Bolivia withdraws its troops.", "CHL", "BOL")]
    [InlineData("Chile refuses to trade until the embargo of Bolivia is fully lifted.", "CHL", "BOL")]
    public void WhatAnotherMustDoFirst_IsAskedOfIt(string sentence, string from, string to)
    {
        var demand = Assert.Single(Conditions(sentence));

        Assert.Equal([from], demand.Actors.Select(a => a.Party));
        Assert.Equal([to], demand.Targets.Select(a => a.Party));
        Assert.Equal((Act.Demand, Modality.Ongoing), (demand.Act, demand.Modality));
        Assert.NotNull(demand.Object);
    }

    [Theory]
    [InlineData("Chile talked with Bolivia until Bolivia left the room.")]
    [InlineData("Chile will not talk with Bolivia until Tuesday.")]
    [InlineData("Chile will stay until it has signed.")]
    [InlineData("Chile will not talk unless its land is invaded by rebels.")]
    [InlineData("Chile will wait until Chile and Bolivia sign.")]
    [InlineData("Chile will help until Bolivia can trade again.")]
    public void Times_StoriesAndOnesOwnActs_AskNothing(string sentence) => Assert.Empty(Conditions(sentence));

    private static List<Event> Conditions(string sentence) =>
        [.. Reader.Read(new Report { Key = ReportKey.Of(sentence), Label = "conditions", Date = new DateOnly(2030, 5, 2), Text = new ReportText(sentence) }).Events.Where(e => e.Why.Rule.StartsWith("event.demand.condition", StringComparison.Ordinal))];
}
