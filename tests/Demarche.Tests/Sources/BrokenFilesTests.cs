using Demarche.Workshop.Fuzz;

namespace Demarche.Tests.Sources;

/// <summary>A short form of <c>workshop fuzz sources</c>.</summary>
public class BrokenFilesTests
{
    public static TheoryData<string> Formats => [.. SampleFiles.All.Select(s => s.Format)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_BrokenFiles_AreReadOrToldAsFaults(string format)
    {
        var output = new StringWriter();
        var files = Setting.Number("DEMARCHE_BROKEN", format == "pdf" ? 3 : 60);

        var bad = SourcesFuzz.Run(format, SampleFiles.All.First(s => s.Format == format).Content, files, Setting.Number("DEMARCHE_SEED", 1), output);

        Assert.True(bad == 0, output.ToString());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_UnbrokenFiles_AreReports(string format)
    {
        var content = SampleFiles.All.First(s => s.Format == format).Content;

        var read = new Demarche.Sources.ReportSource(null, () => new MemoryStream(content)).Read(["-"]).ToList();

        if (format == "pdf" && read is [{ Fault.Kind: "no pdftotext" }])
            return;
        Assert.NotEmpty(read);
        Assert.All(read, r => Assert.True(r.IsReport, r.Fault?.ToString()));
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<p><svg><g>")]
    public void Read_TagsNestedTenThousandDeep_AreToldOrRead(string tags)
    {
        var page = "<!DOCTYPE html><html><body>" + string.Concat(Enumerable.Repeat(tags, 10_000)) + "text";

        var read = SourceReading.Read("page.html", page);

        Assert.Contains(Assert.Single(read).Fault!.Kind, new[] { "damaged", "empty" });
    }

    [Fact]
    public void Read_ALineWithoutEnd_IsAFaultAndTheNextLineIsRead()
    {
        var read = SourceReading.Read("a.jsonl", $"{{\"id\":\"a\",\"date\":\"2021-06-21\",\"text\":\"One.\"}}\n{new string('x', 17 * 1024 * 1024)}\n{{\"id\":\"b\",\"date\":\"2021-06-21\",\"text\":\"Two.\"}}\n");

        Assert.Equal("a, [too large], b", SourceReading.Outcome(read));
    }
}
