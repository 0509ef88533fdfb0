using System.Text;
using Demarche.Facts;
using Demarche.Sources;

namespace Demarche.Tests.Sources;

public class JsonLinesTests
{
    [Fact]
    public void Read_ALine_GivesTheReportWithSourceAsOutlet()
    {
        var read = Read("""{"id":"x-1","date":"2020-05-06","text":"Tea was served.","source":"The Wire","title":"Tea","url":"http://example.org/","colour":7}""");

        var report = Assert.Single(read).Report!;
        Assert.Equal(("x-1", "The Wire", "Tea", "http://example.org/", 0), (report.Label, report.Outlet, report.Title, report.Url, report.BodyStart));
        Assert.Equal(new DateOnly(2020, 5, 6), report.Date);
        Assert.Null(report.Path);
    }

    [Fact]
    public void Read_TextWithItsOwnFirstLine_AgreesWithTheSameTextInAFile()
    {
        using var folder = new TemporaryFolder();
        const string text = " date 2020-05-06 The envoy 🕊️ said yes.";
        var fromFile = new ReportSource(null, () => Stream.Null).Read([folder.Write("x-1.txt", text)]).Single().Report!;

        var fromLine = Read($$"""{"id":"x-1","date":"2020-05-06","text":"{{text}}"}""").Single().Report!;

        Assert.Equal((fromFile.Key, fromFile.Date, fromFile.BodyStart, fromFile.Label), (fromLine.Key, fromLine.Date, fromLine.BodyStart, fromLine.Label));
    }

    [Fact]
    public void Read_DamagedLines_AreFaultsThatNameTheLineAndTheRestIsRead()
    {
        var read = Read("""
            {"id":"a","date":"2020-01-01","text":"One."}
            {"id":"b","date":"2020-01-01","text":"Tw

            {"date":"2020-01-01","text":"No id."}
            {"id":"d","date":"2020-01-01"}
            {"id":"e","date":"May 2020","text":"Five."}
            {"id":"f","text":"Six."}
            {"id":"g","date":"2020-01-01","text":"\ud83d alone"}
            7
            {"id":"i","date":"2020-01-01T23:59:59+09:00","text":"Nine."}
            """);

        Assert.Equal(
            ["a", "bad JSON", "no id", "no text", "no date", "no date", "bad JSON", "bad JSON", "i"],
            read.Select(r => r.Report?.Label ?? r.Fault!.Kind));
        Assert.StartsWith("Line 2:", read[1].Fault!.Detail);
        Assert.StartsWith("Line 4:", read[2].Fault!.Detail);
        Assert.Equal("e", read[4].Fault!.Label);
        Assert.Equal(new DateOnly(2020, 1, 1), read[8].Report!.Date);
    }

    [Fact]
    public void Read_FirstLineWithHalfACharacterInAKey_IsAFaultAndTheNextLineIsRead()
    {
        var read = Read("""
            {"id":"a","date":"2020-01-01","\ud83dnote":"x","text":"One."}
            {"id":"b","date":"2020-01-01","text":"Two."}
            """);

        Assert.Equal(["bad JSON", "b"], read.Select(r => r.Report?.Label ?? r.Fault!.Kind));
    }

    [Fact]
    public void Read_BytesThatAreNotUtf8InOneLine_CostOnlyThatLine()
    {
        byte[] content = [.. "{\"id\":\"a\",\"date\":\"2020-01-01\",\"text\":\"caf"u8, 0xE9, .. "\"}\n{\"id\":\"b\",\"date\":\"2020-01-01\",\"text\":\"Two.\"}"u8];

        var read = new ReportSource(null, () => new MemoryStream(content)).Read(["-"]).ToList();

        Assert.Equal("not UTF-8", read[0].Fault?.Kind);
        Assert.Equal("b", read[1].Report?.Label);
    }

    [Fact]
    public void Read_AFaultLineOfAnEarlierStep_IsPassedOn()
    {
        var read = Read("""{"type":"fault","report":null,"path":"x/y.txt","fault":"empty","detail":"There is no text."}""");

        Assert.Equal(new Fault(null, "x/y.txt", "empty", "There is no text."), read.Single().Fault);
    }

    [Fact]
    public void Read_ALineLongerThanAnyBuffer_IsReadWhole()
    {
        var text = new string('x', 300_000);

        var read = Read($$"""{"id":"a","date":"2020-01-01","text":"{{text}}"}""" + "\n" + """{"id":"b","date":"2020-01-01","text":"Two."}""");

        Assert.Equal(300_000, read[0].Report?.Text.Length);
        Assert.Equal("b", read[1].Report?.Label);
    }

    private static List<Sourced> Read(string lines) =>
        [.. new ReportSource(null, () => new MemoryStream(Encoding.UTF8.GetBytes(lines))).Read(["-"])];
}
