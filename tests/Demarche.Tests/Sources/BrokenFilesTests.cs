using Demarche.Workshop.Fuzz;

namespace Demarche.Tests.Sources;

/// <summary>A short form of <c>workshop fuzz sources</c>.</summary>
public class BrokenFilesTests
{
    public static TheoryData<string> Formats => [.. SampleFiles.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_BrokenFiles_AreReadOrToldAsFaults(string format)
    {
        var output = new StringWriter();
        var files = Setting.Number("DEMARCHE_BROKEN", format == "pdf" ? 3 : 100);

        var bad = SourcesFuzz.Run(format, files, Setting.Number("DEMARCHE_SEED", 1), output);

        Assert.True(bad == 0, output.ToString());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_UnbrokenFiles_AreReports(string format)
    {
        foreach (var sample in SampleFiles.Of(format))
        {
            var read = new Demarche.Sources.ReportSource(null, () => new MemoryStream(sample.Content)).Read(["-"]).ToList();

            Assert.NotEmpty(read);
            Assert.All(read, r => Assert.True(r.IsReport || r.Fault.Kind is "no pdftotext", r.Fault?.ToString()));
        }
    }

    [Fact]
    public void Mutation_TheSameSeed_BreaksInTheSameWay()
    {
        var once = new Mutation("mail", SampleFiles.Of("mail"));
        var again = new Mutation("mail", SampleFiles.Of("mail"));

        Assert.All(Enumerable.Range(1, 20), seed => Assert.Equal(once.Of(seed), again.Of(seed)));
        Assert.Equal(20, Enumerable.Range(1, 20).Select(seed => Convert.ToHexString(once.Of(seed))).Distinct().Count());
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
