using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Store;

namespace Demarche.Tests.Store;

public class MomentTests
{
    [Fact]
    public void Now_AfterAnyChangeByAnother_IsWhatAFirstLookSees()
    {
        var random = new Random(20311122);
        using var bench = new StoreBench();
        using var desk = bench.Open();
        StoreMoment? moment = null;
        for (var step = 0; step < 40; step++)
        {
            using (var other = bench.Open())
                Change(other, random);

            moment = desk.Now(moment);

            using var first = bench.Open();
            Assert.Equal(Lines(first.Now()), Lines(moment));
        }
    }

    [Fact]
    public void Now_OneReportMore_ReadsTheOthersNotAgain()
    {
        using var bench = new StoreBench();
        using var desk = bench.Open();
        bench.Add(SampleFacts.Of("a", "2031-05-01"));
        bench.Add(SampleFacts.Of("b", "2031-05-02"));
        var before = desk.Now();
        bench.Add(SampleFacts.Of("c", "2031-05-01", " One more."));

        var after = desk.Now(before);

        Assert.Equal(["a", "b", "c"], after.Reports.Select(r => r.Report.Label).Order(StringComparer.Ordinal));
        Assert.All(before.Reports, was => Assert.Contains(after.Reports, now => ReferenceEquals(now, was)));
    }

    // A report, a text again under another label or of an earlier day, one read anew, one taken out.
    private static void Change(IRecordStore store, Random random)
    {
        var held = store.KnownBy(DateOnly.MaxValue, mentions: true).ToList();
        var label = $"r{random.Next(12)}";
        switch (held.Count == 0 ? 0 : random.Next(5))
        {
            case 0 or 1:
                store.Add(SampleFacts.Of(label, $"2031-05-{random.Next(1, 29):00}", $" {label}", random.Next(2) == 0 ? "Harbour Post" : null), "test");
                break;
            case 2:
                var again = held[random.Next(held.Count)];
                store.Add(again with { Report = again.Report with { Label = label, Date = again.Report.Date.AddDays(random.Next(-3, 4)) } }, "test");
                break;
            case 3:
                store.Reread(held[random.Next(held.Count)] with { Statements = [] }, "later");
                break;
            default:
                store.Remove(new Correction { Ruling = Ruling.Remove, By = "test", At = DateTimeOffset.UnixEpoch, Reports = [held[random.Next(held.Count)].Report.Key] });
                break;
        }
    }

    private static string Lines(StoreMoment moment) => StoreBench.Export(moment.Reports) + string.Join('\n', moment.Reports.Select(r =>
        $"{r.Report.Label} {string.Join(", ", r.Report.AlsoAs)} {string.Join(", ", r.Report.SharesText)}")) + moment.Corrections.InForce().Count;
}
