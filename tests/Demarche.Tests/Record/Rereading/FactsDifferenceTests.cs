using Demarche.Facts;
using Demarche.Record.Rereading;

namespace Demarche.Tests.Record.Rereading;

public class FactsDifferenceTests
{
    private static readonly ReportFacts Before = Told.On("2031-05-02", "Norland offered Sudmark talks. Sudmark refused. “Never,” it said.")
        .Event(Act.Offer, "Norland offered Sudmark talks", ["XNO"], ["XSU"])
        .Event(Act.Reject, "Sudmark refused", ["XSU"], ["XNO"])
        .Quote("Never,")
        .Facts();

    [Fact]
    public void TheSameReading_ChangesNothing() => Assert.Empty(FactsDifference.Between(Before, Before with { Events = [.. Before.Events.Reverse()] }));

    [Fact]
    public void AnotherConfidence_IsNoChange() =>
        Assert.Empty(FactsDifference.Between(Before, Before with { Events = [.. Before.Events.Select(e => e with { Confidence = 0.5 })] }));

    [Fact]
    public void WhatIsNewGoneAndChanged_StandsInTextOrderWithBothValues()
    {
        var after = Before with
        {
            Events = [Before.Events[0] with { Modality = Modality.Planned, Matter = "talks" }, Before.Events[1] with { Id = "e-0000000000000001" }],
            Statements = [],
        };

        var changes = FactsDifference.Between(Before, after);

        Assert.Equal([FactFate.Changed, FactFate.New, FactFate.Gone, FactFate.Gone], changes.Select(c => c.Fate));
        Assert.Equal([("matter", "", "talks"), ("modality", "occurred", "planned")], changes[0].Values);
        Assert.Equal(["e-0000000000000001", Before.Events[1].Id, Before.Statements[0].Id], changes.Skip(1).Select(c => c.Id));
    }
}
