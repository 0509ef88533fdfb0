using System.Text;
using static Demarche.Tests.Sources.SourceReading;

namespace Demarche.Tests.Sources.Web;

public class WebArchiveTests
{
    private const string Page = "<html><head><meta property=\"article:published_time\" content=\"2021-06-21\"></head><body><p>Sweden said on Monday, after a night of talks, that it would meet Norway again.</p><p>Norway, which had rejected it twice, did not answer, but asked for the wording.</p></body></html>";

    [Fact]
    public void Read_AWarcOfPages_ReadsThoseThatHoldText()
    {
        var read = Read("a.warc.gz", [.. Gzip(Info()), .. Gzip(Response("https://news.example/a", Page)), .. Gzip(Response("https://news.example/b.png", "x", "image/png")), .. Gzip(Response("https://news.example/c", Page.Replace("twice", "once", StringComparison.Ordinal)))]);

        Assert.Equal("news.example/a, news.example/c", Outcome(read));
        Assert.Equal(("https://news.example/a", new DateOnly(2021, 6, 21)), (read[0].Report!.Url, read[0].Report!.Date));
    }

    [Fact]
    public void Read_ABodyInChunksAndPacked_IsPutTogether()
    {
        var packed = Gzip(Encoding.UTF8.GetBytes(Page));
        var half = packed.Length / 2;
        byte[] chunks = [.. Encoding.ASCII.GetBytes($"{half:X}\r\n"), .. packed[..half], .. "\r\n"u8, .. Encoding.ASCII.GetBytes($"{packed.Length - half:x};x=1\r\n"), .. packed[half..], .. "\r\n0\r\n\r\n"u8];

        Assert.Equal("news.example/a", Outcome(Read("a.warc", Record("response", "https://news.example/a", [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"u8, .. chunks]))));
    }

    [Fact]
    public void Read_Wet_IsText()
    {
        var read = Read("a.wet", Record("conversion", "https://news.example/2021/06/21/a", "Norway accepted the offer that Sweden made.\n"u8.ToArray(), "text/plain"));

        Assert.Equal("Norway accepted the offer that Sweden made.\n", Assert.Single(read).Report?.Text.Value);
    }

    [Theory]
    [InlineData(+500)]
    [InlineData(+100_000_000)]
    [InlineData(-7)]
    public void Read_ARecordWhoseLengthLies_CostsItselfOnly(int lie)
    {
        var read = Read("a.warc", [.. Response("https://news.example/a", Page), .. Response("https://news.example/b", Page, lie: lie), .. Response("https://news.example/c", Page)]);

        Assert.Contains(read, r => r.Report?.Label == "news.example/a");
        Assert.Contains(read, r => r.Report?.Label == "news.example/c");
        Assert.DoesNotContain(read, r => r.Report?.Label == "news.example/b");
        Assert.Contains("news.example/b", Assert.Single(read, r => !r.IsReport).Fault!.Detail);
    }

    [Fact]
    public void Read_AWarcCutOff_KeepsWhatPrecedesAndSaysWhere()
    {
        byte[] whole = [.. Response("https://news.example/a", Page), .. Response("https://news.example/b", Page)];

        var read = Read("a.warc", whole[..^200]);

        Assert.Equal("news.example/a, [damaged]", Outcome(read));
        Assert.Contains("the content ends after", read[1].Fault!.Detail);
    }

    [Fact]
    public void Read_Arc_IsReadLikewiseAndRubbishBetweenIsTold()
    {
        var arc = "filedesc://a.arc 0.0.0.0 20210622000000 text/plain 2\n1\n\n" + Arc("https://news.example/a", Page) + "rubbish\n\n" + Arc("https://news.example/b", Page);

        var read = Read("a.arc", arc);

        Assert.Equal("news.example/a, [damaged], news.example/b", Outcome(read));
    }

    [Fact]
    public void Read_APageWithoutADay_SaysWhenItWasFetched()
    {
        var read = Read("a.warc", Response("https://news.example/a", Page.Replace("2021-06-21", "", StringComparison.Ordinal)));

        Assert.Contains("2021-06-22", Assert.Single(read).Fault!.Detail);
    }

    private static string Arc(string url, string page)
    {
        var answer = $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{page}";
        return $"{url} 10.0.0.1 20210622000000 text/html {answer.Length}\n{answer}\n";
    }

    private static byte[] Info() => Record("warcinfo", null, "software: x\r\n"u8.ToArray(), "application/warc-fields");

    private static byte[] Response(string url, string page, string type = "text/html", int lie = 0) =>
        Record("response", url, Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {type}; charset=utf-8\r\n\r\n{page}"), lie: lie);

    private static byte[] Record(string kind, string? url, byte[] block, string type = "application/http; msgtype=response", int lie = 0) =>
    [
        .. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: {kind}\r\n{(url is null ? "" : $"WARC-Target-URI: {url}\r\n")}WARC-Date: 2021-06-22T00:00:00Z\r\nContent-Type: {type}\r\nContent-Length: {block.Length + lie}\r\n\r\n"),
        .. block, .. "\r\n\r\n"u8,
    ];
}
