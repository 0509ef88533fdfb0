using System.Text.Json;
using Demarche.Facts.Knowledge;
using Demarche.Record;
using Demarche.Record.Briefs;
using Demarche.Tests.Record.Briefs;
using Demarche.Workshop.Data;

namespace Demarche.Tests.Record.Gold;

public class GoldRecordTests
{
    [SharedTheory]
    [InlineData("seeds", 1.0, 1.0, 1.0, 1.0, 1.0)]
    [InlineData("korea-2018-spring", 0.85, 0.6, 0.9, 0.25, 0.9)]
    [InlineData("iran-2013-november", 0.8, 0.65, 0.9, 0.5, 0.8)]
    public void Record_OfAnnotatedFacts_HoldsWhatACarefulReaderFinds(string story, double positions, double versions, double precision, double responses, double contacts)
    {
        var score = new RecordScore();
        var (record, queries) = Load(story);
        foreach (var query in queries)
            score.Add(query, record.On(Day(query, "as_of"), Day(query, "known_by")));

        Assert.Multiple(
            () => Assert.InRange(score.Rate("positions.hit", "positions"), positions, 1),
            () => Assert.InRange(score.Rate("versions.hit", "versions"), versions, 1),
            () => Assert.InRange(score.Rate("versions.hit", "versions.said"), precision, 1),
            () => Assert.InRange(score.Rate("responses.hit", "responses"), responses, 1),
            () => Assert.InRange(score.Rate("contacts.hit", "contacts"), contacts, 1),
            () => Assert.InRange(score.Rate("positions.said", "positions.complete"), 0.8, 1.25),
            () => Assert.Equal(0, score.Count("forbidden")));
    }

    [SharedTheory]
    [InlineData("seeds")]
    [InlineData("korea-2018-spring")]
    [InlineData("iran-2013-november")]
    public void Briefs_OfAnnotatedFacts_KeepEveryRule(string story)
    {
        var (record, queries) = Load(story);
        var reports = record.KnownBy(DateOnly.MaxValue).ToList();
        foreach (var query in queries)
        {
            var state = record.On(Day(query, "as_of"), Day(query, "known_by"));
            Assert.Empty(BriefChecker.Check(new BriefWriter(KnowledgeFile.BuiltIn()).Write(state, new BriefSettings()), reports));
        }
    }

    private static (DossierRecord Record, List<JsonElement> Queries) Load(string story)
    {
        var facts = new GoldFacts(((string[])["seed", "us-north-korea", "iran-nuclear"]).Select(n => SharedData.PathOf($"gold/{n}.json")));
        var gold = JsonDocument.Parse(File.ReadAllText(SharedData.PathOf($"gold/record/{story}.json"))).RootElement;
        var paths = gold.GetProperty("reports").EnumerateArray().Select(r => SharedData.PathOf("reports/" + r.GetString()));
        return (new DossierRecord(paths.Where(facts.Has).Select(facts.Read), KnowledgeFile.BuiltIn()), [.. gold.GetProperty("queries").EnumerateArray()]);
    }

    private static DateOnly Day(JsonElement query, string name) => DateOnly.Parse(query.GetProperty(name).GetString()!);
}
