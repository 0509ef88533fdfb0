using System.IO.Compression;
using System.Text;
using static Demarche.Tests.Sources.SourceReading;

namespace Demarche.Tests.Sources;

/// <summary>One file of every format that breaks off or was changed: the fault says what is wrong and where, and what stands before it is kept.</summary>
public class DamagedFilesTests
{
    private const string Prose = "Sweden said on Monday, after a night of talks in Oslo, that it would meet Norway again before the spring.";
    private const string MailHead = "From: desk@news.example\r\nTo: all@desk.example\r\nSubject: Talks\r\nDate: Mon, 21 Jun 2021 10:00:00 +0000\r\n";
    private const string Page = $"<html><head><meta property=\"article:published_time\" content=\"2021-06-21\"></head><body><p>{Prose}</p><p>{Prose}</p>";

    private static readonly byte[] Lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 400).Select(i => $"{{\"id\":\"r{i}\",\"date\":\"2020-01-01\",\"text\":\"The envoy spoke {i * 7919 % 1009} times.\"}}\n")));

    [Theory]
    [InlineData("<p cla", "a tag")]
    [InlineData("<script>var a = '", "a script")]
    [InlineData("<!-- the foo", "a comment")]
    public void Read_APageThatBreaksOff_KeepsItsTextAndSaysWhere(string end, string within)
    {
        var read = Read("a.html", Page + end);

        Assert.Equal("a, [damaged]", Outcome(read));
        Assert.Equal($"{Prose}\n\n{Prose}\n", read[0].Report!.Text.Value);
        Assert.Contains($"within {within} that begins at character {Page.Length} ", read[1].Fault!.Detail);
    }

    [Fact]
    public void Read_APageWithoutItsLastTags_IsWhole() => Assert.Equal("a", Outcome(Read("a.html", Page)));

    [Fact]
    public void Read_AMailThatBreaksOff_KeepsItsTextAndNamesThePart()
    {
        var read = Read("a.eml", $"{MailHead}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n{Prose}\r\n--b\r\nContent-Type: text/plain\r\n\r\nAnd th");

        Assert.Equal("a, [damaged]", Outcome(read));
        Assert.StartsWith(Prose, read[0].Report!.Text.Value);
        Assert.Contains("part 2", read[1].Fault!.Detail);
    }

    [Fact]
    public void Read_AMailWithBrokenBase64_NamesTheByte()
    {
        var text = Convert.ToBase64String(Encoding.UTF8.GetBytes(Prose + " " + Prose));

        var read = Read("a.eml", $"{MailHead}Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n{text[..160]}*{text[161..]}\r\n");

        Assert.Equal("a, [damaged]", Outcome(read));
        Assert.Contains("0x2A at byte 160", read[1].Fault!.Detail);
    }

    [Fact]
    public void Read_AnAtomFeedThatBreaksOff_KeepsItsFirstEntry()
    {
        var read = Read("a.xml", $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Wire</title>\n<entry><id>https://news.example/a</id><published>2021-06-21</published><content>{Prose}</content></entry>\n<entry><id>https://news.example/b</id><conte");

        Assert.Equal("news.example/a, [bad XML]", Outcome(read));
        Assert.Contains("Line 3", read[1].Fault!.Detail);
    }

    [Fact]
    public void Read_AnRdfFeedThatBreaksOff_KeepsItsFirstItem()
    {
        var read = Read("a.rdf", $"<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<item><link>https://news.example/a</link><dc:date>2021-06-21</dc:date><description>{Prose}</description></item>\n<item></ite>");

        Assert.Equal("news.example/a, [bad XML]", Outcome(read));
        Assert.Contains("Line 3", read[1].Fault!.Detail);
    }

    [Fact]
    public void Read_AJsonArrayThatBreaksOff_KeepsItsFirstObject()
    {
        var read = Read("a.json", $"[\n {{\"id\": \"a\", \"date\": \"2021-06-21\", \"title\": \"Talks\", \"text\": \"{Prose}\"}},\n {{\"id\": \"b\", \"te");

        Assert.Equal("a, [bad JSON]", Outcome(read));
        Assert.Contains("Behind 1 whole objects", read[1].Fault!.Detail);
    }

    [Fact]
    public void Read_AWetThatBreaksOff_KeepsItsFirstRecordAndNamesTheByte()
    {
        var first = Record(Prose);

        var read = Read("a.wet", first + Record(Prose)[..^20]);

        Assert.Equal("news.example/2021/06/21/a, [damaged]", Outcome(read));
        Assert.Contains($"byte {first.Length * 2 - Prose.Length - 4}", read[1].Fault!.Detail);
    }

    [Fact]
    public void Read_AnArcThatBreaksOff_KeepsItsFirstRecordAndNamesTheByte()
    {
        var head = "filedesc://a.arc 0.0.0.0 20210622000000 text/plain 2\n1\n\n" + Arc("a");

        var read = Read("a.arc", head + Arc("b")[..^40]);

        Assert.Equal("news.example/a, [damaged]", Outcome(read));
        Assert.Contains($"byte {head.Length} ", read[1].Fault!.Detail);
    }

    [Fact]
    public void Read_AGzipThatBreaksOff_KeepsTheLinesBeforeAndSaysBehindHowManyBytes()
    {
        var packed = Gzip(Lines);

        var read = Read("a.jsonl.gz", packed[..(packed.Length / 2)]);

        Assert.True(read.Count(r => r.IsReport) > 100);
        Assert.Equal(["bad JSON", "damaged"], read.Where(r => !r.IsReport).Select(r => r.Fault!.Kind));
        Assert.Contains("bytes unpacked it breaks off", read[^1].Fault!.Detail);
    }

    [Fact]
    public void Read_ATextInAGzipThatBreaksOff_IsNotTakenForWhole()
    {
        var packed = Gzip(Encoding.UTF8.GetBytes($" date 2021-06-21 {Prose}"));

        Assert.Equal("a, [damaged]", Outcome(Read("a.txt.gz", packed[..^12])));
    }

    [Fact]
    public void Read_ATextInAGzipThatWasChanged_IsRefused()
    {
        var packed = Gzip(Encoding.UTF8.GetBytes($" date 2021-06-21 {Prose}"));
        packed[^6] ^= 1;

        Assert.Equal("[damaged]", Outcome(Read("a.txt.gz", packed)));
    }

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Optimal)]
    public void Read_AZipThatBreaksOff_KeepsTheMembersBefore(CompressionLevel level)
    {
        var zip = PackedBy(level);

        var read = Read("x.zip", zip[..(zip.Length * 8 / 10)]);

        Assert.Equal("a, b, [damaged]", Outcome(read));
        Assert.Contains("2 whole members", read[^1].Fault!.Detail);
    }

    [Fact]
    public void Read_AZipWhoseMemberWasChanged_RefusesItAndReadsTheOthers()
    {
        var zip = PackedBy(CompressionLevel.NoCompression);
        zip[200] ^= 1;

        var read = Read("x.zip", zip);

        Assert.Equal("[damaged], b, c", Outcome(read));
        Assert.Contains("checksum", read[0].Fault!.Detail);
        Assert.EndsWith("x.zip!a.txt", read[0].Fault!.Path);
    }

    [Fact]
    public void Read_BrotliThatIsNone_IsAFault()
    {
        byte[] answer = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n"u8, 0xFF, 0xFE, 0xFD, 1, 2, 3];

        var read = Read("a.warc", [.. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/a\r\nContent-Type: application/http\r\nContent-Length: {answer.Length}\r\n\r\n"), .. answer, .. "\r\n\r\n"u8]);

        Assert.Equal("[damaged]", Outcome(read));
    }

    private static byte[] PackedBy(CompressionLevel level)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in "abc")
            {
                using var entry = zip.CreateEntry($"{name}.txt", level).Open();
                entry.Write(Encoding.UTF8.GetBytes($" date 2021-06-21 {name}: {string.Concat(Enumerable.Range(0, 60).Select(i => $"{Prose} {i * 7919 % 1009}. "))}"));
            }
        }

        return packed.ToArray();
    }

    private static string Record(string text) =>
        $"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://news.example/2021/06/21/a\r\nContent-Type: text/plain\r\nContent-Length: {text.Length}\r\n\r\n{text}\r\n\r\n";

    private static string Arc(string name)
    {
        var answer = $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{Page}";
        return $"https://news.example/{name} 10.0.0.1 20210622000000 text/html {answer.Length}\n{answer}\n";
    }
}
