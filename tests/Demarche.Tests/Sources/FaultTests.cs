using Demarche.Sources;

namespace Demarche.Tests.Sources;

public class FaultTests
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0];

    [Fact]
    public void Read_FolderOfGoodAndBad_TellsEachFaultInItsPlaceAndReadsTheRest()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", " date 2020-01-01 First.");
        folder.Write("b-empty.txt", "");
        folder.Write("c-blank.txt", " date 2020-01-01 \n\n");
        folder.Write("d-broken.txt", [.. " date 2020-01-01 cafés, th"u8, 0xE9, .. "s and naïve"u8]);
        folder.Write("e-picture.txt", Png);
        folder.Write("f-undated.txt", "The envoy said yes.");
        folder.Write("g/h.txt", " date 2020-01-02 Second.");

        var read = new ReportSource(null, () => Stream.Null).Read([folder.Path, folder.At("missing")]).ToList();

        Assert.Equal(
            ["a", "empty", "empty", "not UTF-8", "not text", "no date", "h", "no such path"],
            read.Select(r => r.Report?.Label ?? r.Fault!.Kind));
        Assert.Contains("0xE9 at byte 27", read[3].Fault!.Detail);
        Assert.Contains("PNG", read[4].Fault!.Detail);
        Assert.All(read.Where(r => !r.IsReport), r => Assert.StartsWith(folder.Path, r.Fault!.Path));
    }

    [Theory]
    [InlineData("index.tsv", "path\tdate\na.txt\t2020-01-01\n")]
    [InlineData("settings.json", "{\n  \"colour\": 1\n}")]
    [InlineData("gold.json", "[{\"text\": 1}]")]
    [InlineData("facts.jsonl", "{\"type\":\"report\",\"id\":\"a\"}\n")]
    [InlineData("README.md", "# About these reports\n\nText.")]
    [InlineData("demarche.db", "SQLite format 3\0...")]
    public void Read_WhatIsNoReport_IsPassedOverInAFolderAndAFaultByName(string name, string content)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, content);
        var source = new ReportSource(new DateOnly(2020, 1, 1), () => Stream.Null);

        Assert.Empty(source.Read([folder.Path]));
        Assert.NotNull(Assert.Single(source.Read([path])).Fault);
    }

    [Fact]
    public void Read_UnreadableContent_IsAFaultAndTheNextPathIsRead()
    {
        using var folder = new TemporaryFolder();
        var good = folder.Write("a.txt", " date 2020-01-01 First.");

        var read = new ReportSource(null, () => new BrokenStream()).Read(["-", good]).ToList();

        Assert.Equal("not readable", read[0].Fault?.Kind);
        Assert.Equal("the disk is gone", read[0].Fault?.Detail);
        Assert.Equal("a", read[1].Report?.Label);
    }

    [Fact]
    public void Read_HiddenEntries_AreLeftOut()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".git/a.txt", " date 2020-01-01 First.");
        folder.Write(".b.txt", " date 2020-01-01 First.");

        Assert.Empty(new ReportSource(null, () => Stream.Null).Read([folder.Path]));
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("the disk is gone");
    }
}
