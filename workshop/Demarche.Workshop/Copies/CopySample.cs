using System.CommandLine;
using Demarche.Facts;
using Demarche.Record.Copies;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Copies;

/// <summary>
/// <c>copies sample</c>: draws pairs of reports to be judged by hand, as many from each tenth of similarity, those far below what the program
/// takes for one story included. The sheet holds labels and no words; <c>--show</c> prints what the judge has to see.
/// </summary>
internal static class CopySample
{
    private const int OpeningShown = 420;

    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "Pairs to draw.", DefaultValueFactory = _ => 100 };
        var seed = new Option<int>("--seed") { Description = "Seed of the draw.", DefaultValueFactory = _ => 1 };
        var sets = new Option<string[]>("--set") { Description = "Files below the shared data folder.", DefaultValueFactory = _ => ["bulk/feeds-2016.jsonl.xz"], AllowMultipleArgumentsPerToken = true };
        var show = new Option<bool>("--show") { Description = "Prints both openings and what differs, instead of the sheet." };
        var command = new Command("sample", "Draws pairs of reports that may carry one story.") { count, seed, sets, show };
        command.SetAction(p => Run(p.GetValue(count), p.GetValue(seed), p.GetValue(sets)!, p.GetValue(show)));
        return command;
    }

    private static int Run(int count, int seed, string[] sets, bool show)
    {
        var reports = BulkReports.Of(sets);
        var taken = StoryIndex.Pairs(reports).Where(p => SameStory.Holds(p.One, p.Other, p.Shared)).Select(p => Key(p.One, p.Other)).ToHashSet();
        var pool = PairPool.Of(reports).ToList();
        if (!show)
            CopySheet.WriteHead(Console.Out, $"Pairs of {string.Join(", ", sets)}: {reports.Count} texts, {pool.Count} pairs with a fifth of one's words in common. Seed {seed}.");
        var number = 0;
        foreach (var (pair, stratum, size) in Draw(pool, count, new Random(seed)))
        {
            if (show)
                Show(++number, pair);
            else
                CopySheet.Write(Console.Out, new CopyRow(stratum, size, pair.One.Label, pair.Other.Label, taken.Contains(Key(pair.One, pair.Other)), null));
        }

        return 0;
    }

    // As many of each stratum, what one is too small for shared out among the others.
    private static IEnumerable<(ReportPair Pair, string Stratum, int Size)> Draw(List<ReportPair> pool, int count, Random random)
    {
        var strata = pool.GroupBy(CopyStratum.Of, StringComparer.Ordinal).OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => (Name: s.Key, Pairs: s.ToArray())).ToList();
        var left = count;
        var quota = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var n = strata.Count; n > 0; n--)
        {
            var (name, pairs) = strata.Where(s => !quota.ContainsKey(s.Name)).MinBy(s => s.Pairs.Length);
            quota[name] = Math.Min(pairs.Length, left / n);
            left -= quota[name];
        }

        foreach (var (name, pairs) in strata)
        {
            random.Shuffle(pairs);
            foreach (var pair in pairs.Take(quota[name]))
                yield return (pair, name, pairs.Length);
        }
    }

    // What the program took them for would only sway the judge.
    private static void Show(int number, ReportPair pair)
    {
        var (one, other, shared) = pair;
        Console.WriteLine($"{number,3}  {shared.Shared}/{shared.Words} = {shared.Share:0.00}   {shared.OtherShared}/{shared.OtherWords} = {shared.OtherShare:0.00}   {one.Date:yyyy-MM-dd} {other.Date:yyyy-MM-dd}");
        foreach (var report in (Report[])[one, other])
            Console.WriteLine($"     {report.Outlet} | {report.Title} | {Opening(report)}");
    }

    private static string Opening(Report report)
    {
        var text = report.Text.Value[report.Text.ToUtf16(report.BodyStart)..];
        return string.Join(' ', text[..Math.Min(OpeningShown, text.Length)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static (ReportKey, ReportKey) Key(Report one, Report other) => one.Key.CompareTo(other.Key) < 0 ? (one.Key, other.Key) : (other.Key, one.Key);
}
