using System.CommandLine;
using System.Diagnostics;
using Demarche.Facts;
using Demarche.Record.Copies;
using Demarche.Workshop.Copies;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Speed;

/// <summary><c>speed copies</c>: how long it takes to find the reports that share text, on one thread, among ever more of them.</summary>
internal static class CopySpeed
{
    public static Command Create()
    {
        var command = new Command("copies", "Finding reports that carry one story.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        var reports = BulkReports.Of(BulkText.All).Where(r => r.Text.Value.Length > 0).ToList();
        StoryIndex.Pairs(reports.Take(500)).Count();
        foreach (var part in (int[])[8, 4, 2, 1])
        {
            // Every eighth day's reports, then every fourth's: as many a day, and ever more days.
            var some = reports.Take(reports.Count / part).ToList();
            long words = 0;
            var filing = Took(() => words = some.Sum(r => (long)StoryText.Of(r).Words + StoryText.Of(r).Keys.Count));
            var pairs = 0;
            var finding = Took(() => pairs = StoryIndex.Pairs(some).Count());
            Console.WriteLine($"{some.Count,6} texts, {some.Sum(r => r.Text.Length) / 1e6,6:0.0} M characters: {finding.TotalSeconds,6:0.00} s of processor time, {finding.TotalMicroseconds / some.Count,5:0} us a text; {pairs} pairs share text (filing twice: {filing.TotalSeconds:0.00} s, {words} words)");
        }

        return 0;
    }

    private static TimeSpan Took(Action act)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        act();
        return Process.GetCurrentProcess().TotalProcessorTime - before;
    }
}
