using System.Text;
using Microsoft.AspNetCore.Http;
using Xunit.Abstractions;

namespace Demarche.Tests.Program.Watch;

/// <summary>A server that fails in every way in turn by chance, while its feed grows and drops its oldest items.</summary>
public class BadServerTests(ITestOutputHelper output)
{
    private const int Rounds = 60;
    private const int Held = 12;

    private static readonly (string Name, Func<HttpContext, string, Task> Answer)[] Ways =
    [
        ("answers", (context, feed) => context.Response.WriteAsync(feed)),
        ("fails", (context, _) => Status(context, 500)),
        ("is not there", (context, _) => Status(context, 404)),
        ("asks to wait", (context, _) => Status(context, 503)),
        ("says nothing is new, though it is", (context, _) => Status(context, 304)),
        ("breaks off the feed", (context, feed) => context.Response.WriteAsync(feed[..(feed.Length / 2)])),
        ("lies about the length", (context, feed) => Cut(context, feed, feed.Length + 1000)),
        ("breaks off the packed feed", (context, feed) => Packed(context, feed)),
        ("stalls", (context, _) => Stall(context)),
        ("sends another page", (context, _) => context.Response.WriteAsync("<!DOCTYPE html><html><body><p>We will be back soon, after some work on our machines.</p></body></html>")),
        ("redirects in a circle", (context, _) => Redirect(context)),
        ("hangs up", (context, _) => Abort(context)),
    ];

    [Fact]
    public async Task Once_WhateverTheServerDoes_NoReportIsLostWhenItRecoversAndNoneStandsTwice()
    {
        var seed = Setting.Number("DEMARCHE_SEED", 20261122);
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        await using var bench = await WatchBench.Start();
        bench.Limits = bench.Limits with { Time = TimeSpan.FromMilliseconds(400) };
        var published = 1;
        for (var round = 0; round < Rounds; round++)
        {
            // What drops out of the feed while it can't be had is lost to everyone: so it is had at least once a feed's length.
            published = Math.Min(published + random.Next(3), 28);
            var way = round % 5 == 4 ? Ways[0] : Ways[random.Next(Ways.Length)];
            var tag = $"\"{published}\"";
            var feed = NewsServer.Feed([.. Enumerable.Range(1, published).TakeLast(Held)]);
            bench.Server.Answer = context =>
            {
                context.Response.Headers.ETag = tag;
                return way.Name == "answers" && context.Request.Headers.IfNoneMatch == tag ? Status(context, 304) : way.Answer(context, feed);
            };
            if (random.Next(8) == 0)
            {
                bench.StoreFails = new IOException("the disk is full");
                await Xunit.Record.ExceptionAsync(() => bench.Once());
                bench.StoreFails = null;
            }

            await bench.Once();
            bench.Clock.Pass(TimeSpan.FromHours(1));
        }

        bench.Clock.Pass(TimeSpan.FromHours(25));
        bench.Server.Answer = context => context.Response.WriteAsync(NewsServer.Feed([.. Enumerable.Range(1, published).TakeLast(Held)]));
        await bench.Once();

        Assert.Equal(28, published);
        Assert.Equal(Enumerable.Range(1, published).Select(i => $"news.example/{i}").Order(StringComparer.Ordinal), bench.Held.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Watch_AServerThatFailsAndRecovers_PutsEachReportIntoTheStoreOnce()
    {
        using var folder = new TemporaryFolder();
        await using var server = await NewsServer.Start();
        string[] watch = ["watch", server.Address + "/feed.xml", "--once", "--allow-private", "--store", folder.At("s.db")];
        foreach (var answer in new RequestDelegate[]
        {
            context => Status(context, 500), context => context.Response.WriteAsync(NewsServer.Feed(1, 2)[..^60]), Abort,
            context => context.Response.WriteAsync(NewsServer.Feed(1, 2, 3)), context => context.Response.WriteAsync(NewsServer.Feed(2, 3)),
        })
        {
            server.Answer = answer;
            Cli.Run(watch);
        }

        Assert.Equal(
            ["news.example/1", "news.example/2", "news.example/3"],
            Cli.Run("export", "--format", "jsonl", "--store", folder.At("s.db")).Lines.Where(l => l.Contains("\"type\":\"report\"", StringComparison.Ordinal)).Select(Label).Order(StringComparer.Ordinal));
    }

    private static string Label(string line) => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!;

    private static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static async Task Cut(HttpContext context, string feed, int length)
    {
        context.Response.ContentLength = length;
        await context.Response.WriteAsync(feed);
        context.Abort();
    }

    private static Task Packed(HttpContext context, string feed)
    {
        context.Response.Headers.ContentEncoding = "gzip";
        return context.Response.Body.WriteAsync(Sources.SourceReading.Gzip(Encoding.UTF8.GetBytes(feed)).AsMemory(..^12)).AsTask();
    }

    private static async Task Stall(HttpContext context)
    {
        await context.Response.WriteAsync("<");
        await context.Response.Body.FlushAsync();
        await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    private static Task Redirect(HttpContext context)
    {
        context.Response.Redirect(context.Request.Path);
        return Task.CompletedTask;
    }

    private static Task Abort(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }
}
