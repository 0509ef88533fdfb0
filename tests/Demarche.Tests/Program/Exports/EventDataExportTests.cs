using System.Globalization;
using System.Text.Json.Nodes;
using CsvHelper;
using Demarche.Exports;
using Demarche.Exports.Gdelt;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Tests.Record;
using Demarche.Workshop.Data;

namespace Demarche.Tests.Program.Exports;

/// <summary>PLOVER, Popolo and GDELT, read back as their readers read them.</summary>
public class EventDataExportTests
{
    private static readonly string[] PloverFields =
    [
        "id", "date", "enddate", "actor", "recipient", "event", "mode", "context", "quad_code", "event_loc", "link", "event_text", "text", "text_info", "cite_info", "demarche",
    ];

    [Fact]
    public void Plover_Records_HaveTheManualsFields()
    {
        var records = Lines(Coded().Text("plover"));

        Assert.NotEmpty(records);
        Assert.All(records, r =>
        {
            Assert.Subset(PloverFields.ToHashSet(), r.Select(p => p.Key).ToHashSet());
            Assert.All(["id", "date", "actor", "event", "context", "text_info", "cite_info"], field => Assert.True(r.ContainsKey(field), field));
            Assert.All(r["actor"]!.AsArray(), a => Assert.NotNull(a!["entity_text"]));
            Assert.InRange((int)r["quad_code"]!, 1, 4);
        });
    }

    [Fact]
    public void Plover_Contexts_FollowModalityAndDay()
    {
        var byAct = Lines(Coded().Text("plover")).ToLookup(r => (string)r["demarche"]!["act"]!, r => r["context"]!.AsArray().Select(c => (string)c!));

        Assert.Equal(["future"], byAct["meet"].Single());
        Assert.Equal(["historical"], byAct["reject"].Single());
        Assert.Equal(["hypothetical"], byAct["sanction"].Single());
        Assert.DoesNotContain("deny", byAct.Select(g => g.Key));
    }

    [Fact]
    public void Plover_DayNotKnown_IsNull()
    {
        var sanction = Lines(Coded().Text("plover")).Single(r => (string)r["demarche"]!["act"]! == "sanction");

        Assert.Null(sanction["date"]);
        Assert.Equal("2031-06-10", (string)sanction["demarche"]!["known"]!);
    }

    [Fact]
    public void PloverTypes_OfTheActs_EachHaveAQuarter()
    {
        var scales = CodeScales.Load(KnowledgeFile.BuiltIn());
        var used = KnowledgeFile.BuiltIn().Single(f => f.Name == "acts.tsv").Rows().Select(r => r["plover"]).Where(t => t.Length > 0).Distinct();

        Assert.All(used, t => Assert.NotNull(scales.Quad(t)));
        Assert.Equal(16, scales.Types.Count());
    }

    [Fact]
    public void Popolo_Ids_AllResolve()
    {
        var root = JsonNode.Parse(ExportBench.Story().Text("popolo"))!;
        var persons = root["persons"]!.AsArray().Select(p => (string)p!["id"]!).ToHashSet();
        var parties = root["organizations"]!.AsArray().Select(o => (string)o!["id"]!).ToHashSet();

        Assert.NotEmpty(root["memberships"]!.AsArray());
        Assert.All(root["memberships"]!.AsArray(), m =>
        {
            Assert.Contains((string)m!["person_id"]!, persons);
            Assert.Contains((string)m["on_behalf_of_id"]!, parties);
            Assert.Null(m["start_date"]);
        });
        Assert.All(root["speeches"]!.AsArray(), s => Assert.True(s!["creator_id"] is null || persons.Contains((string)s["creator_id"]!) || parties.Contains((string)s["creator_id"]!)));
        Assert.All(root["events"]!.AsArray().SelectMany(e => e!["attendees"]!.AsArray()), a => Assert.Contains((string)a!["id"]!, persons));
    }

    [Fact]
    public void Gdelt_Rows_HaveSixtyOneColumnsThatReadAsTheirTypes()
    {
        var columns = GdeltExport.Columns(Coded()).ToList();
        Assert.Equal(61, columns.Count);
        using var table = CsvReader.FromText(Coded().Text("gdelt"), new CsvReaderOptions { Separator = '\t', HasHeader = false });
        while (table.Read())
        {
            var row = Enumerable.Range(0, table.FieldCount).Select(table.GetString).ToArray();
            Assert.Equal(61, row.Length);
            string Cell(string name) => row[columns.IndexOf(name)];
            Assert.All(["GLOBALEVENTID", "IsRootEvent", "QuadClass", "NumMentions", "NumSources", "NumArticles", "DATEADDED"], name => Assert.True(ulong.TryParse(Cell(name), out _), $"{name}: {Cell(name)}"));
            Assert.True(ulong.Parse(Cell("GLOBALEVENTID"), CultureInfo.InvariantCulture) < 1UL << 53);
            Assert.StartsWith(Cell("EventRootCode"), Cell("EventBaseCode"), StringComparison.Ordinal);
            Assert.StartsWith(Cell("EventBaseCode"), Cell("EventCode"), StringComparison.Ordinal);
        }
    }

    [SharedFact]
    public void Gdelt_Columns_AreThoseOfItsOwnList()
    {
        var names = File.ReadLines(SharedData.PathOf("formats/gdelt/GDELT_2.0_Events_Column_Labels.csv")).Skip(1).Where(l => l.Length > 0).Select(l => l.Split(',')[0]);

        Assert.Equal(names, GdeltExport.Columns(Coded()));
    }

    [Fact]
    public void Gdelt_LeavesOutWhatDidNotHappen_AndMakesNoDayUp()
    {
        var columns = GdeltExport.Columns(Coded()).ToList();
        var rows = Coded().Text("gdelt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).ToList();

        Assert.DoesNotContain(rows, r => r[columns.IndexOf("EventCode")] == "163");
        var old = rows.Single(r => r[columns.IndexOf("EventCode")] == "125");
        Assert.Equal(("", "", "2028", "20310610000000"), (old[columns.IndexOf("SQLDATE")], old[columns.IndexOf("MonthYear")], old[columns.IndexOf("Year")], old[columns.IndexOf("DATEADDED")]));
        var planned = rows.Single(r => r[columns.IndexOf("EventCode")] == "036");
        Assert.Equal(("20310702", "2031.4986"), (planned[columns.IndexOf("SQLDATE")], planned[columns.IndexOf("FractionDate")]));
    }

    [Fact]
    public void TextFree_JsonLines_HaveNoWordsButAllPlaces()
    {
        var whole = ExportBench.Story().Text("jsonl");
        var free = ExportBench.Story(new ExportChoices { TextFree = true }).Text("jsonl");

        Assert.DoesNotContain("without conditions", free, StringComparison.Ordinal);
        Assert.Equal(whole.Split('\n').Length, free.Split('\n').Length);
        Assert.Equal(Lines(whole).Select(l => (string?)l["id"]), Lines(free).Select(l => (string?)l["id"]));
        Assert.Equal(whole.Split("\"start\"").Length, free.Split("\"start\"").Length);
    }

    private static ExportGround Coded() => ExportBench.Of(null, Told.On(
            "2031-06-10", "Norland and Sudmark will meet on July 2. In 2028 Sudmark refused talks with Norland. Norland may impose sanctions on Sudmark. Norland denied it.", "june")
        .Event(Act.Meet, "Norland and Sudmark will meet on July 2", ["XNO", "XSU"], modality: Modality.Planned, on: "2031-07-02")
        .Event(Act.Reject, "In 2028 Sudmark refused talks with Norland", ["XSU"], ["XNO"], "talks", on: "2028")
        .Event(Act.Sanction, "Norland may impose sanctions on Sudmark", ["XNO"], ["XSU"], modality: Modality.Possible)
        .Event(Act.Deny, "Norland denied it", ["XNO"], ["XSU"]));

    private static List<JsonObject> Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!.AsObject())];
}
