using System.Text;
using CsvHelper;
using Demarche.Exports;
using Demarche.Exports.Samples;
using Demarche.Tests.Program.Exports;
using Demarche.Workshop.Agreement;

namespace Demarche.Tests.Workshop.Agreement;

/// <summary>From the export's sheet over a coder's pen to the figures.</summary>
public class AgreementPageTests
{
    [Fact]
    public void Sheet_FilledIn_GivesPrecisionAndRecall()
    {
        var page = Page(Filled("anna", (kind, column, row) => (kind, column) switch
        {
            ("passage", "judge_there") => "4",
            ("passage", "judge_matched") => "3",
            ("event", "judge_act") => row == 0 ? "n" : "Y",
            ("event", not "note") => "y",
            _ => "",
        }));

        Assert.Matches(@"all, weighted +8 +\d+  1\.00 \[", page);
        Assert.Matches(@"recall +0\.75 \[0\.\d\d, 0\.\d\d\]", page);
        Assert.DoesNotContain("agreement of", page, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoCoders_WhoDifferOnce_GetTheirKappa()
    {
        var page = Page(
            Filled("anna", (kind, column, row) => kind == "event" && column == "judge_event" ? row < 4 ? "y" : "n" : ""),
            Filled("ben", (kind, column, row) => kind == "event" && column == "judge_event" ? row < 5 ? "y" : "n" : "", separator: ';'));

        Assert.Matches(@"event +8 +0\.88 +0\.75 +0\.7\d", page);
        Assert.Matches(@"day +0 +- +- +-", page);
    }

    [Fact]
    public void AnotherTable_IsNotTakenForASheet() =>
        Assert.Throws<InvalidDataException>(() => JudgedSheet.Read("x", new MemoryStream("a,b\n1,2\n"u8.ToArray())));

    [Fact]
    public void Sample_SameSeed_DrawsTheSame_AndEveryStratumBeforeAnyTwice()
    {
        var items = Enumerable.Range(0, 90).Select(i => (Name: $"e{i}", Stratum: i < 80 ? "common" : i < 88 ? "seldom" : "rare")).ToList();

        var drawn = StratifiedDraw.Of(items, i => i.Stratum, i => i.Name, 12, seed: 7);
        var again = StratifiedDraw.Of(items.AsEnumerable().Reverse(), i => i.Stratum, i => i.Name, 12, seed: 7);
        var other = StratifiedDraw.Of(items, i => i.Stratum, i => i.Name, 12, seed: 8);

        Assert.Equal([("common", 80, 5), ("rare", 2, 2), ("seldom", 8, 5)], drawn.Select(s => (s.Stratum, s.OfStratum, s.Drawn.Count)));
        Assert.Equal(drawn.SelectMany(s => s.Drawn), again.SelectMany(s => s.Drawn));
        Assert.NotEqual(drawn.SelectMany(s => s.Drawn), other.SelectMany(s => s.Drawn));
    }

    [Fact]
    public void Passages_OfAReport_CoverItsProseOnceAndWhole()
    {
        foreach (var report in (Demarche.Facts.Report[])[ExportBench.Nasty().Facts().Report, Record.Told.On("2031-01-01", string.Concat(Enumerable.Repeat("Norland's envoy said “no.” She left the room at once. ", 40))).Facts().Report])
        {
            var passages = Passages.Of(report).ToList();
            var text = report.Text.Value;
            var covered = string.Concat(passages.Select(p => text[report.Text.ToUtf16(p.Start)..report.Text.ToUtf16(p.End)]));

            Assert.Equal(string.Concat(text.Where(c => !char.IsWhiteSpace(c))), string.Concat(covered.Where(c => !char.IsWhiteSpace(c))));
            Assert.All(passages.Zip(passages.Skip(1)), p => Assert.True(p.First.End <= p.Second.Start));
        }
    }

    private static string Page(params JudgedSheet[] sheets)
    {
        using var page = new StringWriter();
        AgreementPage.Write(page, sheets);
        return page.ToString();
    }

    // The exported sheet with a coder's answers, saved as a spreadsheet of some country does.
    private static JudgedSheet Filled(string coder, Func<string, string, int, string> answer, char separator = ',')
    {
        var sheet = ExportBench.Story(new ExportChoices { Size = 8 }).Files("sample")["sample.csv"];
        using var csv = CsvReader.FromText(sheet, new CsvReaderOptions { Separator = ',' });
        var saved = new StringBuilder();
        csv.ReadHeader();
        saved.AppendJoin(separator, csv.Headers).Append('\n');
        for (var row = 0; csv.Read(); row++)
        {
            var kind = csv.GetString("kind");
            saved.AppendJoin(separator, csv.Headers.Select(h => $"\"{(h.StartsWith("judge", StringComparison.Ordinal) ? answer(kind, h, row) : csv.GetString(h)).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
        }

        return JudgedSheet.Read(coder, new MemoryStream(Encoding.UTF8.GetBytes(saved.ToString())));
    }
}
