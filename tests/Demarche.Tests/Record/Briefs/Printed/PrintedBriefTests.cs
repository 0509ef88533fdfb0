using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Record;
using Demarche.Record.Briefs;
using Demarche.Rendering.Text;
using Demarche.Tests.Record.Gold;
using Demarche.Workshop.Data;

namespace Demarche.Tests.Record.Briefs.Printed;

/// <summary>
/// The printed page of stories at hand, for pairs of days, against the facts; and that the check is worth something: any one number, date,
/// name, mark or "not" changed must fail. Shared stories are many reports to read: set DEMARCHE_BRIEF_STORIES to have them all.
/// </summary>
public class PrintedBriefTests
{
    private const int MostReports = 12;

    private static readonly IReadOnlyList<KnowledgeFile> Knowledge = KnowledgeFile.BuiltIn();

    [Theory]
    [InlineData("korea-talks", 0)]
    [InlineData("india-pakistan-talks", 0)]
    public void Briefs_OfASampleStory_KeepTheRules(string story, double unseen) => Check(ReadStory.Of(Repository.At("samples", story)), pairs: 10, unseen);

    [SharedFact]
    public void Briefs_OfTheSeeds_KeepTheRules() => Check(ReadStory.Of(SharedData.PathOf("reports/seed")), pairs: 10, unseen: 0.01);

    [SharedTheory("DEMARCHE_BRIEF_STORIES")]
    [InlineData("us-north-korea")]
    [InlineData("iran-nuclear")]
    [InlineData("israel-palestine")]
    [InlineData("us-north-korea-2021-22")]
    public void Briefs_OfASharedStory_KeepTheRules(string story) =>
        Check(ReadStory.Of(SharedData.PathOf("reports/" + story)), pairs: 10, unseen: 0.01);

    private static void Check(IReadOnlyList<ReportFacts> reports, int pairs, double unseen)
    {
        var record = new DossierRecord(reports, Knowledge);
        var random = new Random(20311122);
        var broken = new List<string>();
        var missed = new List<string>();
        var tried = 0;
        foreach (var (asOf, knownBy) in Days(reports, pairs))
        {
            var page = BriefText.Of(new BriefWriter(Knowledge).Write(record.On(asOf, knownBy), new BriefSettings()), "0.1");
            var checker = new PrintedChecker(reports, Knowledge, asOf, knownBy);
            var found = checker.Check(page);
            broken.AddRange(found.Select(f => $"{asOf:yyyy-MM-dd}/{knownBy:yyyy-MM-dd} {f}"));
            foreach (var (what, changed) in PageChanges.Of(page, random))
            {
                // A long story's check takes a while: of its changes a part.
                if (random.Next(reports.Count) >= MostReports)
                    continue;
                tried++;
                if (checker.Check(changed).Count <= found.Count)
                    missed.Add($"{asOf:yyyy-MM-dd}/{knownBy:yyyy-MM-dd} {what}");
            }
        }

        Assert.True(broken.Count == 0, $"{broken.Count} rules broken:\n{string.Join('\n', broken.Take(40))}");
        Assert.True(tried > 0, "Nothing was changed.");
        Assert.True(missed.Count <= tried * unseen, $"{missed.Count} of {tried} changes not seen:\n{string.Join('\n', missed.Take(20))}");
    }

    // K at even steps through the story; D is K, and for every third pair a while before.
    private static IEnumerable<(DateOnly AsOf, DateOnly KnownBy)> Days(IReadOnlyList<ReportFacts> reports, int pairs)
    {
        var days = reports.Select(r => r.Report.Date).Distinct().Order().ToList();
        for (var i = 0; i < pairs; i++)
        {
            var known = days[i * (days.Count - 1) / Math.Max(pairs - 1, 1)];
            yield return (i % 3 == 2 ? known.AddDays(-20) : known, known);
        }
    }
}
