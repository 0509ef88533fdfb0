using System.CommandLine;
using Demarche.Facts;
using Demarche.Record.Copies;
using Demarche.Workshop.Agreement;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Copies;

/// <summary>
/// <c>copies score</c>: precision and recall of what the program takes for one story now, from a sheet judged by hand. Each tenth of similarity
/// counts with as many pairs as there are in it.
/// </summary>
internal static class CopyScore
{
    public static Command Create()
    {
        var sheet = new Argument<FileInfo>("SHEET") { Description = "A sheet of \"copies sample\" with its last column filled in." };
        var sets = new Option<string[]>("--set") { Description = "Files below the shared data folder; those the sheet was drawn from.", DefaultValueFactory = _ => ["bulk/feeds-2016.jsonl.xz"], AllowMultipleArgumentsPerToken = true };
        var wrong = new Option<bool>("--wrong") { Description = "Also lists the pairs on which program and judge differ." };
        var command = new Command("score", "Scores such a sheet.") { sheet, sets, wrong };
        command.SetAction(p => Run(p.GetValue(sheet)!, p.GetValue(sets)!, p.GetValue(wrong)));
        return command;
    }

    private static int Run(FileInfo sheet, string[] sets, bool wrong)
    {
        var reports = BulkReports.Of(sets);
        var taken = StoryIndex.Pairs(reports).Where(p => SameStory.Holds(p.One, p.Other, p.Shared)).SelectMany(Both).ToHashSet();
        var rows = CopySheet.Read(File.ReadLines(sheet.FullName)).Where(r => r.IsSame is not null).Select(r => r with { Found = taken.Contains((r.One, r.Other)) }).ToList();
        Console.WriteLine($"{rows.Count} pairs judged");
        foreach (var stratum in rows.GroupBy(r => (r.Stratum, r.OfStratum)))
        {
            Console.WriteLine($"  from {stratum.Key.Stratum}: {stratum.Key.OfStratum,4} pairs, {stratum.Count(),3} judged, {stratum.Count(r => r.IsSame == true),3} one story, {stratum.Count(r => r.Found),3} taken for one, "
                + $"{stratum.Count(r => r.Found && r.IsSame == true),3} rightly");
        }

        Console.WriteLine($"precision {Weighted(rows, r => r.Found, r => r.IsSame == true)}");
        Console.WriteLine($"recall    {Weighted(rows, r => r.IsSame == true, r => r.Found)}");
        var held = PairPool.Of(reports).Where(p => SameStory.Holds(p.One, p.Other, p.Shared)).ToList();
        Console.WriteLine($"found by their keys: {held.Count(p => taken.Contains((p.One.Label, p.Other.Label)))} of the {held.Count} pairs that are taken for one story when all are compared");
        foreach (var row in rows.Where(r => wrong && r.Found != r.IsSame))
            Console.WriteLine($"  {(row.Found ? "invented" : "missed  ")} {row.Stratum} {row.One} {row.Other}");
        return 0;
    }

    // Of the pairs that are meant, the part that is right; each stratum with as many such pairs as it has by its sample.
    private static Share? Weighted(List<CopyRow> rows, Func<CopyRow, bool> meant, Func<CopyRow, bool> right) => Share.Weighted(rows
        .GroupBy(r => (r.Stratum, r.OfStratum))
        .Select(s => (Meant: s.Where(meant).ToList(), Part: (double)s.Key.OfStratum / s.Count()))
        .Select(s => ((int)Math.Round(s.Meant.Count * s.Part), s.Meant.Count(right), s.Meant.Count)));

    private static (string, string)[] Both((Report One, Report Other, SharedText Shared) pair) => [(pair.One.Label, pair.Other.Label), (pair.Other.Label, pair.One.Label)];
}
