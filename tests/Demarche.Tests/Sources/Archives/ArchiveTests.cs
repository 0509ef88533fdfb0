using System.Text;
using static Demarche.Tests.Sources.SourceReading;

namespace Demarche.Tests.Sources.Archives;

public class ArchiveTests
{
    private static readonly byte[] First = " date 2020-01-01 The envoy came to Oslo."u8.ToArray();
    private static readonly byte[] Second = " date 2020-01-02 The envoy left Oslo."u8.ToArray();

    [Fact]
    public void Read_ZipOfFilesAndPackedFiles_ReadsEachByItsContent()
    {
        var read = Read("all.zip", Zip(("b/second.txt", Second), ("a.txt.gz", Gzip(First)), ("inner.zip", Zip(("deep.txt", First))), (".hidden", First), ("c/index.tsv", "a\tb\n1\t2\n"u8.ToArray())));

        Assert.Equal("a, second, deep", Outcome(read));
        Assert.EndsWith("all.zip!inner.zip!deep.txt", read[2].Report!.Path);
    }

    [Fact]
    public void Read_GzipOfAText_IsTheTextUnderItsOwnName()
    {
        Assert.Equal("report", ReportOf("report.txt.gz", Gzip(First)).Label);
    }

    [Fact]
    public void Read_GzipOnStandardInput_IsUnpacked()
    {
        var read = new Demarche.Sources.ReportSource(null, () => new MemoryStream(Gzip(First))).Read(["-"]);

        Assert.Equal("standard-input", Outcome(read));
    }

    [Fact]
    public void Read_MemberWhoseNameLeavesTheArchive_IsAFaultAndTheRestIsRead()
    {
        Assert.Equal("[unsafe name], [unsafe name], a", Outcome(Read("x.zip", Zip(("../../etc/report.txt", First), ("/root.txt", First), ("a.txt", Second)))));
    }

    [Fact]
    public void Read_ArchivesNestedWithoutEnd_AreAFault()
    {
        var nested = First;
        for (var i = 0; i < 12; i++)
            nested = Zip(("next.zip", nested));

        Assert.Equal("[too deep]", Outcome(Read("x.zip", nested)));
    }

    [Fact]
    public void Read_AGzipBomb_IsAFaultInBoundedTime()
    {
        var bomb = Gzip(Gzip(new byte[90 * 1024 * 1024]));

        var read = Read("x.gz", bomb);

        Assert.Equal("[not text]", Outcome(read));
        Assert.Equal("[too large]", Outcome(Read("y.gz", Gzip(new string(' ', 90 * 1024 * 1024)))));
    }

    [Fact]
    public void Read_DamagedGzip_IsAFaultThatSaysSo()
    {
        var packed = Gzip(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 2000).Select(i => $"{{\"id\":\"r{i}\",\"date\":\"2020-01-01\",\"text\":\"The envoy spoke {i} times, {i * 7919 % 1009} of them well.\"}}"))));
        packed[packed.Length / 2] ^= 0xFF;
        packed[(packed.Length / 2) + 1] ^= 0xFF;

        var read = Read("x.jsonl.gz", packed);

        Assert.Contains(read, r => r.Report?.Label == "r0");
        Assert.False(read[^1].IsReport);
    }

    private static byte[] Gzip(string text) => SourceReading.Gzip(Encoding.UTF8.GetBytes(text));

    private static byte[] Gzip(byte[] bytes) => SourceReading.Gzip(bytes);
}
