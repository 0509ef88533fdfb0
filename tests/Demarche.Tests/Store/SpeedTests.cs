using System.Diagnostics;
using System.Text;
using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Store;
using Xunit.Abstractions;

namespace Demarche.Tests.Store;

/// <summary>How long a store takes; DEMARCHE_REPORTS=20000 for the figures in docs/reliability.md.</summary>
public class SpeedTests(ITestOutputHelper output)
{
    [Fact]
    public void KnownBy_ManyReports_GivesAllFactsWithoutTheirTexts()
    {
        var count = Setting.Number("DEMARCHE_REPORTS", 200);
        using var bench = new StoreBench();
        using var store = bench.Open();
        var adding = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
        {
            store.Add(TwentyFacts(i), "test");
            if (i + 1 is 1_000 or 3_000 or 10_000 or 20_000)
                output.WriteLine(OneMore(store, i + 1));
        }

        adding.Stop();

        for (var round = 0; round < 3; round++)
        {
            GC.Collect();
            using var fresh = bench.Open();
            var reading = Stopwatch.StartNew();
            var facts = fresh.KnownBy(DateOnly.MaxValue).Sum(f => f.Statements.Count + f.Events.Count);
            reading.Stop();
            Assert.Equal(20 * count, facts);
            output.WriteLine($"{count} reports, {facts} facts: added in {adding.Elapsed.TotalSeconds:0.0} s ({adding.Elapsed.TotalMilliseconds / count:0.00} ms a report), read in {reading.Elapsed.TotalSeconds:0.00} s; file {new FileInfo(bench.Path).Length / 1024 / 1024} MB");
        }
    }

    // What one report more costs a store of some size, whatever else the machine does: the processor's time of 50, and the middle of their times.
    private static string OneMore(IRecordStore store, int held)
    {
        const int more = 50;
        var facts = Enumerable.Range(1_000_000 + held, more).Select(TwentyFacts).ToList();
        var times = new List<double>();
        var before = Environment.CpuUsage.TotalTime;
        foreach (var one in facts)
        {
            var adding = Stopwatch.StartNew();
            store.Add(one, "test");
            times.Add(adding.Elapsed.TotalMilliseconds);
        }

        var used = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / more;
        foreach (var one in facts)
            store.Remove(new Correction { Ruling = Ruling.Remove, By = "test", At = DateTimeOffset.UnixEpoch.AddSeconds(held), Reports = [one.Report.Key] });
        return $"one report more, with {held} held: {used:0.0} ms of processor time, {times.Order().ElementAt(more / 2):0.0} ms by the clock";
    }

    // Eight statements and twelve events in some 4,000 characters, each in a sentence of its own.
    private static ReportFacts TwentyFacts(int number)
    {
        var filling = new StringBuilder();
        for (var i = 0; i < 20; i++)
            filling.Append($" In sentence {i} of report {number} the ministers of both sides spoke for {i} hours about fish, timber, the border at Svinesund and who would pay for the new bridge there.");
        var facts = SampleFacts.Of($"r{number}", new DateOnly(2000, 1, 1).AddDays(number % 7000).ToString("yyyy-MM-dd"), filling.ToString());
        var text = facts.Report.Text;
        var (statement, done) = (facts.Statements[0], facts.Events[0]);
        return facts with
        {
            Statements = [.. Enumerable.Range(0, 8).Select(i => statement with { Id = $"s-{number:x8}{i:x8}", Content = [Sentence(i)], Cue = Word(i), Quotes = [] })],
            Events = [.. Enumerable.Range(8, 12).Select(i => done with { Id = $"e-{number:x8}{i:x8}", Evidence = Sentence(i), Why = new Why("act.offer", [Word(i)]) })],
        };

        Extract Sentence(int i)
        {
            var start = text.Value.IndexOf($"In sentence {i} of", StringComparison.Ordinal);
            return text.Take(start, text.Value.IndexOf('.', start));
        }

        Extract Word(int i)
        {
            var at = text.Value.IndexOf("spoke", text.ToUtf16(Sentence(i).Span.Start), StringComparison.Ordinal);
            return text.Take(at, at + 5);
        }
    }
}
