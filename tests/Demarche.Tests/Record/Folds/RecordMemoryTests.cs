using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Folds;

namespace Demarche.Tests.Record.Folds;

public class RecordMemoryTests
{
    // A run adds some twenty reports in batches and looks at two pairs of days after each.
    private static readonly int Runs = Setting.Number("DEMARCHE_MEMORY_RUNS", 25);

    [Fact]
    public void Views_OfARecordWithMemory_AreThoseOfAFoldOfEverything()
    {
        var random = new Random(Setting.Number("DEMARCHE_SEED", 20261122));
        for (var run = 0; run < Runs; run++)
        {
            var waiting = new Queue<ReportFacts>(RandomStory.Of(random, random.Next(8, 24)).Select(r => r.Facts()).OrderBy(_ => random.Next()));
            var held = new List<ReportFacts>();
            var memory = new RecordMemory(Told.Knowledge);
            while (waiting.Count > 0)
            {
                Change(random, held, waiting);
                var record = new DossierRecord(held.OrderBy(_ => random.Next()), memory);
                var last = record.LastDay!.Value;
                foreach (var known in (DateOnly[])[last, last.AddDays(-random.Next(100))])
                {
                    var asOf = known.AddDays(random.Next(-50, 10));

                    Assert.Equal(ViewBytes.Of(new DossierRecord(held, Told.Knowledge), asOf, known), ViewBytes.Of(record, asOf, known));
                }
            }
        }
    }

    [Fact]
    public void Positions_OfOtherParties_AreNotFoldedAgain()
    {
        var memory = new RecordMemory(Told.Knowledge);
        List<ReportFacts> held = [Told.On("2031-05-04", "Norland offered Sudmark talks.").Event(Act.Offer, "Norland offered Sudmark talks", ["XNO"], ["XSU"], "talks").Facts()];
        var before = new DossierRecord(held, memory).On(new(2031, 6, 1), new(2031, 6, 1)).Positions[0];

        held.Add(Told.On("2031-05-20", "Velia asked Sudmark to lift its sanctions.").Event(Act.Demand, "Velia asked Sudmark to lift its sanctions", ["XVE"], ["XSU"], "sanctions").Facts());
        var after = new DossierRecord(held, memory).On(new(2031, 6, 1), new(2031, 6, 1)).Positions[0];

        Assert.Equal(before.Id, after.Id);
        Assert.Same(before.Versions, after.Versions);
        Assert.Equal(1, after.ReportsRead - before.ReportsRead);
    }

    // Some reports more; now and then one less, one of another day, or two that turn out to share text.
    private static void Change(Random random, List<ReportFacts> held, Queue<ReportFacts> waiting)
    {
        for (var more = random.Next(1, 5); more > 0 && waiting.TryDequeue(out var next); more--)
            held.Add(next);
        if (held.Count > 2 && random.Next(4) == 0)
            held.RemoveAt(random.Next(held.Count));
        if (random.Next(4) == 0 && held[random.Next(held.Count)] is var moved)
            held[held.IndexOf(moved)] = moved with { Report = moved.Report with { Date = moved.Report.Date.AddDays(random.Next(-3, 4)) } };
        if (held.Count > 1 && random.Next(3) == 0)
            Share(held, random.Next(held.Count - 1), held.Count - 1, random.Next(40, 100));
    }

    private static void Share(List<ReportFacts> held, int one, int other, int words)
    {
        var shared = new SharedText(held[other].Report.Key, words, 100, words, 100);
        var turned = shared.Turned(held[one].Report.Key);
        held[one] = With(held[one], shared);
        held[other] = With(held[other], turned);

        static ReportFacts With(ReportFacts facts, SharedText shared) =>
            facts with { Report = facts.Report with { SharesText = [.. facts.Report.SharesText.Where(s => s.Other != shared.Other), shared] } };
    }
}
