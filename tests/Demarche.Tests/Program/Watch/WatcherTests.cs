using System.Text;
using Microsoft.AspNetCore.Http;

namespace Demarche.Tests.Program.Watch;

public class WatcherTests
{
    [Fact]
    public async Task Once_AFeed_IsAskedTheNextTimeForWhatIsNewOnly()
    {
        await using var bench = await WatchBench.Start();
        bench.Server.Answer = context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            context.Response.Headers.LastModified = "Mon, 21 Jun 2021 10:00:00 GMT";
            return context.Response.WriteAsync(NewsServer.Feed(1, 2));
        };
        await bench.Once();
        bench.Server.Answer = context =>
        {
            context.Response.StatusCode = 304;
            return Task.CompletedTask;
        };
        await bench.Once();

        Assert.Equal(["news.example/1", "news.example/2"], bench.Added);
        Assert.Equal(("/feed.xml", "\"v1\"", "Mon, 21 Jun 2021 10:00:00 GMT"), bench.Server.Requests[1]);
        Assert.Equal("", bench.Errors);
    }

    [Fact]
    public async Task Once_AFeedThatBreaksOff_GivesWhatItHasAndIsAskedForAllAgain()
    {
        await using var bench = await WatchBench.Start();
        bench.Server.Answer = context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            return context.Response.WriteAsync(NewsServer.Feed(1, 2)[..^80]);
        };
        await bench.Once();
        bench.Server.Answer = context => context.Response.WriteAsync(NewsServer.Feed(1, 2));
        await bench.Once();

        Assert.Equal(["news.example/1", "news.example/1", "news.example/2"], bench.Added);
        Assert.Null(bench.Server.Requests[1].Tag);
    }

    [Fact]
    public async Task Once_TheStoreFails_NothingIsRememberedAndAllComesAgain()
    {
        await using var bench = await WatchBench.Start();
        bench.Server.Answer = context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            return context.Response.WriteAsync(NewsServer.Feed(1));
        };
        bench.StoreFails = new IOException("the disk is full");
        await Assert.ThrowsAsync<IOException>(() => bench.Once());
        bench.StoreFails = null;
        await bench.Once();

        Assert.Equal(["news.example/1"], bench.Added);
        Assert.Null(bench.Server.Requests[1].Tag);
    }

    [Fact]
    public async Task Once_AServerThatFails_IsAskedEverMoreRarelyUntilItAnswers()
    {
        await using var bench = await WatchBench.Start();
        bench.Server.Answer = context =>
        {
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        };
        List<double> waits = [];
        for (var i = 0; i < 8; i++)
        {
            await bench.Once();
            waits.Add((bench.Due() - bench.Clock.GetUtcNow()).TotalMinutes);
        }

        bench.Server.Answer = context => context.Response.WriteAsync(NewsServer.Feed(1));
        await bench.Once();

        Assert.All(waits.Zip(waits.Skip(1)).Take(3), pair => Assert.True(pair.Second > pair.First * 1.5, $"{pair}"));
        Assert.InRange(waits[^1], 360, 450);
        Assert.InRange((bench.Due() - bench.Clock.GetUtcNow()).TotalMinutes, 15, 19);
        Assert.Equal(["news.example/1"], bench.Added);
    }

    [Fact]
    public async Task Once_AServerThatAsksToWait_IsLeftAloneForAsLong()
    {
        await using var bench = await WatchBench.Start();
        bench.Server.Answer = context =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers.RetryAfter = "7200";
            return Task.CompletedTask;
        };
        await bench.Once();

        Assert.InRange((bench.Due() - bench.Clock.GetUtcNow()).TotalMinutes, 120, 151);
    }

    [Fact]
    public async Task Once_AServerThatSendsAByteNowAndThen_IsGivenUpInTime()
    {
        await using var bench = await WatchBench.Start();
        bench.Limits = bench.Limits with { Time = TimeSpan.FromMilliseconds(300) };
        bench.Server.Answer = async context =>
        {
            await context.Response.WriteAsync("<");
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        };
        await bench.Once();

        Assert.Contains("Not done after", bench.Errors);
        Assert.Empty(bench.Added);
    }

    [Fact]
    public async Task Once_AServerThatLiesAboutItsLength_OrNeverEnds_IsAFault()
    {
        await using var bench = await WatchBench.Start();
        bench.Server.Answer = async context =>
        {
            context.Response.ContentLength = 100_000;
            await context.Response.WriteAsync(NewsServer.Feed(1));
            context.Abort();
        };
        await bench.Once();
        bench.Server.Answer = async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.WriteAsync(new string(' ', 100_000));
        };
        await bench.Once();

        Assert.Empty(bench.Added);
        Assert.Equal(2, bench.Errors.Split("not fetched").Length - 1);
        Assert.Contains("longer than", bench.Errors);
    }

    [Fact]
    public async Task Once_NothingNewSinceNoTimeAsked_IsAFault()
    {
        await using var bench = await WatchBench.Start();
        bench.Server.Answer = context =>
        {
            context.Response.StatusCode = 304;
            return Task.CompletedTask;
        };
        await bench.Once();

        Assert.Contains("not asked about", bench.Errors);
    }

    [Fact]
    public async Task Once_ADayLater_AllIsAskedForAgain()
    {
        await using var bench = await WatchBench.Start();
        bench.Server.Answer = context =>
        {
            context.Response.Headers.ETag = "\"always\"";
            return context.Response.WriteAsync(NewsServer.Feed(1));
        };
        await bench.Once();
        bench.Clock.Pass(TimeSpan.FromHours(25));
        await bench.Once();

        Assert.Null(bench.Server.Requests[1].Tag);
    }

    [Fact]
    public async Task Once_Redirects_AreFollowedButNotWithoutEnd()
    {
        await using var bench = await WatchBench.Start();
        bench.Server.Answer = context =>
        {
            if (context.Request.Path == "/new.xml")
                return context.Response.WriteAsync(NewsServer.Feed(1));
            context.Response.Redirect(context.Request.Path == "/round" ? "/round" : "/new.xml");
            return Task.CompletedTask;
        };
        await bench.Once();
        await bench.Once(bench.Server.Address + "/round");

        Assert.Equal(["news.example/1"], bench.Added);
        Assert.Contains("redirects more than 3 times", bench.Errors);
    }

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("http://localhost:PORT/feed.xml")]
    [InlineData("http://[::ffff:127.0.0.1]:PORT/feed.xml")]
    [InlineData("http://2130706433:PORT/feed.xml")]
    public async Task Once_AddressesOfThisMachine_AreRefusedUnlessAllowed(string address)
    {
        await using var bench = await WatchBench.Start();
        bench.Server.Answer = context => context.Response.WriteAsync(NewsServer.Feed(1));
        var port = new Uri(bench.Server.Address).Port;

        await bench.Watcher(allowPrivate: false).Once([address.StartsWith('/') ? bench.Server.Address + address : address.Replace("PORT", $"{port}", StringComparison.Ordinal)], CancellationToken.None);

        Assert.Empty(bench.Server.Requests);
        Assert.Contains("not of the open network", bench.Errors);
    }

    [Fact]
    public async Task Run_TwoSourcesOfOneHost_AreNotAskedAtOnce()
    {
        await using var bench = await WatchBench.Start();
        bench.Server.Answer = context => context.Response.WriteAsync(NewsServer.Feed(1));

        await bench.Once(bench.Feed, bench.Server.Address + "/other.xml");

        Assert.Equal([TimeSpan.FromSeconds(5)], bench.Clock.Waits);
    }

    [Fact]
    public async Task Run_UntilStopped_ComesBackWhenASourceIsDue()
    {
        await using var bench = await WatchBench.Start();
        using var stop = new CancellationTokenSource();
        bench.Server.Answer = context =>
        {
            if (bench.Server.Requests.Count == 3)
                stop.Cancel();
            return context.Response.WriteAsync(NewsServer.Feed(bench.Server.Requests.Count));
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bench.Watcher().Run([bench.Feed], stop.Token));

        Assert.Equal(["news.example/1", "news.example/2"], bench.Added.Take(2));
        Assert.InRange(bench.Clock.Waits[0].TotalMinutes, 15, 19);
    }

    [Fact]
    public async Task Once_AFolder_GivesEachFileOnceAndAgainWhenItChanges()
    {
        await using var bench = await WatchBench.Start();
        var news = Path.GetDirectoryName(bench.Folder.Write("news/a.txt", " date 2021-06-21 The envoy came."))!;
        bench.Folder.Write("news/index.tsv", "a\tb\n1\t2\n");
        File.SetLastWriteTimeUtc(bench.Folder.At("news/a.txt"), bench.Clock.GetUtcNow().UtcDateTime.AddHours(-1));
        File.SetLastWriteTimeUtc(bench.Folder.At("news/index.tsv"), bench.Clock.GetUtcNow().UtcDateTime.AddHours(-1));
        await bench.Once(news);
        await bench.Once(news);
        bench.Folder.Write("news/a.txt", " date 2021-06-21 The envoy came and left.");
        File.SetLastWriteTimeUtc(bench.Folder.At("news/a.txt"), bench.Clock.GetUtcNow().UtcDateTime);
        await bench.Once(news);
        bench.Clock.Pass(TimeSpan.FromMinutes(1));
        await bench.Once(news);

        Assert.Equal(["a", "a"], bench.Added);
        Assert.Equal("", bench.Errors);
    }

    [Fact]
    public async Task Once_AFileThatCanNotBeReadYet_IsReadLater()
    {
        await using var bench = await WatchBench.Start();
        var path = bench.Folder.Write("news/a.txt", " date 2021-06-21 The envoy came.");
        File.SetLastWriteTimeUtc(path, bench.Clock.GetUtcNow().UtcDateTime.AddHours(-1));
        using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            await bench.Once(Path.GetDirectoryName(path)!);
        Assert.Empty(bench.Added);

        await bench.Once(Path.GetDirectoryName(path)!);

        Assert.Equal(["a"], bench.Added);
    }

    [Fact]
    public async Task Once_APackedAnswerThatBreaksOff_IsNotTakenForWhole()
    {
        await using var bench = await WatchBench.Start();
        bench.Server.Answer = context =>
        {
            var packed = Sources.SourceReading.Gzip(Encoding.UTF8.GetBytes(NewsServer.Feed(1, 2) + new string(' ', 4000)));
            context.Response.Headers.ETag = "\"v1\"";
            context.Response.Headers.ContentEncoding = "gzip";
            return context.Response.Body.WriteAsync(packed.AsMemory(..^12)).AsTask();
        };
        await bench.Once();
        await bench.Once();

        Assert.Empty(bench.Added);
        Assert.Null(bench.Server.Requests[1].Tag);
    }
}
