using CsvHelper;
using Demarche.Exports;
using Demarche.Exports.Sheets;

namespace Demarche.Tests.Program.Exports;

/// <summary>Tables, read back by CsvHelper.</summary>
public class CsvExportTests
{
    [Fact]
    public void Events_OfAStory_AreThoseOfTheScholarsPage()
    {
        var files = ExportBench.Story().Files("csv");
        var events = Rows(files["events.csv"]);

        Assert.StartsWith(
            "id,from,to,basis,known,act,plover,mode,cameo,side1,side2,modality,past,told_by,terms,report,start,end,", files["events.csv"], StringComparison.Ordinal);
        var offer = events[0];
        Assert.Equal(("2031-05-02", "2031-05-02", "stated", "2031-05-02"), (offer["from"], offer["to"], offer["basis"], offer["known"]));
        Assert.Equal(("offer", "XNO", "XSU", "occurred", "0"), (offer["act"], offer["side1"], offer["side2"], offer["modality"], offer["past"]));
        Assert.Equal("any place|any hour|without conditions", offer["terms"]);
        Assert.Equal("may", offer["report"]);
        var old = events.Single(e => e["act"] == "reject" && e["from"] == "2028-01-01");
        Assert.Equal(("2028-12-31", "1"), (old["to"], old["past"]));
    }

    [Fact]
    public void Events_DayOnlyReported_HaveNoFirstDay()
    {
        var meeting = Rows(ExportBench.Story().Files("csv")["events.csv"]).Single(e => e["act"] == "meet");

        Assert.Equal(("", "2031-05-02", "report"), (meeting["from"], meeting["to"], meeting["basis"]));
        Assert.Equal(("XNO|XVE", ""), (meeting["side1"], meeting["side2"]));
    }

    [Fact]
    public void EveryTable_ReadByCsvHelper_HasItsColumnsInEveryRow()
    {
        foreach (var (name, table) in ExportBench.Of(new ExportChoices { Dyads = true }, ExportBench.Nasty(), Told()).Files("csv"))
        {
            using var csv = CsvReader.FromText(table, new CsvReaderOptions { Separator = ',', HasHeader = false, TrackLineNumbers = true });
            Assert.True(csv.Read());
            var columns = csv.FieldCount;
            while (csv.Read())
                Assert.True(columns == csv.FieldCount, $"{name}, line {csv.LineNumber}");
        }

        static Record.Told Told() => Record.Overtures.May();
    }

    [Fact]
    public void Cells_ThatASpreadsheetWouldRun_BeginWithAnApostrophe()
    {
        var files = ExportBench.Of(null, ExportBench.Nasty()).Files("csv");
        var offer = Rows(files["events.csv"]).Single(e => e["act"] == "offer");

        Assert.StartsWith("'=HYPERLINK", offer["terms"], StringComparison.Ordinal);
        Assert.StartsWith("'=HYPERLINK", offer["text"], StringComparison.Ordinal);
        Assert.Equal("'@somebody", offer["told_by"]);
        Assert.All(files.Values.SelectMany(Rows).SelectMany(r => r.Values), cell => Assert.DoesNotMatch("^[=+@\t\r-]", cell));
    }

    [Fact]
    public void TermWithABar_StaysOneTerm()
    {
        var offer = Rows(ExportBench.Of(null, ExportBench.Nasty()).Files("csv")["events.csv"]).Single(e => e["act"] == "offer");

        Assert.Equal(3, offer["terms"].Split('|').Length);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("sample")]
    public void EveryColumn_OfEveryTable_IsInTheCodebookAndInTheDocs(string format)
    {
        var files = ExportBench.Story(new ExportChoices { Dyads = true }).Files(format);
        var lines = Rows(files["codebook.csv"]).Where(l => l["column"].Length > 0).ToLookup(l => l["table"]);
        var docs = File.ReadAllText(Repository.At("docs", "exports.md"));
        foreach (var (name, table) in files.Where(f => f.Key != "codebook.csv"))
        {
            var described = lines[Path.GetFileNameWithoutExtension(name)].ToList();
            Assert.Equal(table.TrimStart('\uFEFF').Split('\n')[0].Split(','), described.Select(l => l["column"]));
            var section = docs[docs.IndexOf($"### {name}", StringComparison.Ordinal)..].Split("\n#")[0];
            Assert.All(described, l => Assert.Contains($"\n| `{l["column"]}` | {l["meaning"].Replace("|", "\\|", StringComparison.Ordinal)} |\n", section, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void TextFree_HoldsNoWordsOfTheReports()
    {
        var whole = ExportBench.Story().Files("csv");
        var free = ExportBench.Story(new ExportChoices { TextFree = true }).Files("csv");

        Assert.Contains("without conditions", string.Concat(whole.Values), StringComparison.Ordinal);
        Assert.DoesNotContain("without conditions", string.Concat(free.Values), StringComparison.Ordinal);
        Assert.DoesNotContain("siege", string.Concat(free.Values), StringComparison.Ordinal);
        Assert.Equal(Rows(whole["events.csv"]).Select(e => e["start"]), Rows(free["events.csv"]).Select(e => e["start"]));
    }

    [Fact]
    public void Dyads_OnDemand_HaveEachTwoPartiesOnce()
    {
        Assert.DoesNotContain("dyads.csv", ExportBench.Story().Files("csv").Keys);
        var dyads = Rows(ExportBench.Story(new ExportChoices { Dyads = true }).Files("csv")["dyads.csv"]);

        var meeting = dyads.Single(d => d["act"] == "meet");
        Assert.Equal(("XNO", "XVE", "0"), (meeting["party1"], meeting["party2"], meeting["directed"]));
        Assert.All(dyads.Where(d => d["act"] == "demand"), d => Assert.Equal(("XSU", "XNO", "1"), (d["party1"], d["party2"], d["directed"])));
    }

    [Fact]
    public void ForExcel_BeginsWithAByteOrderMark()
    {
        Assert.Equal([0xEF, 0xBB, 0xBF], ExportBench.Story(new ExportChoices { ForExcel = true }).Bytes("csv")["events.csv"][..3]);
        Assert.Equal((byte)'i', ExportBench.Story().Bytes("csv")["events.csv"][0]);
    }

    [Fact]
    public void Codes_OfStates_StandBesideTheirParties()
    {
        var cells = new SideCells(ExportBench.Story());

        Assert.Equal("2||255", cells.Cow(["USA", "UN", "DEU"]));
        Assert.Equal("2||260", cells.Gw(["USA", "UN", "DEU"]));
        Assert.Null(cells.Cow(["UN"]));
    }

    private static List<Dictionary<string, string>> Rows(string table)
    {
        using var csv = CsvReader.FromText(table, new CsvReaderOptions { Separator = ',' });
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
            rows.Add(csv.Headers.ToDictionary(h => h, h => csv.GetString(h), StringComparer.Ordinal));
        return rows;
    }
}
