using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Demarche.Tests.Program.Watch;

/// <summary>A real server on loopback that answers as a test tells it to.</summary>
internal sealed class NewsServer : IAsyncDisposable
{
    private readonly WebApplication _server;

    private NewsServer(WebApplication server) => _server = server;

    /// <summary>How the next request is answered.</summary>
    public RequestDelegate Answer { get; set; } = _ => Task.CompletedTask;

    /// <summary>The headers of each request so far.</summary>
    public List<(string Path, string? Tag, string? Changed)> Requests { get; } = [];

    public string Address { get; private set; } = "";

    public static async Task<NewsServer> Start()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        var server = new NewsServer(builder.Build());
        server._server.Run(server.Handle);
        await server._server.StartAsync();
        server.Address = server._server.Urls.Single();
        return server;
    }

    /// <summary>A feed of some items, each a day later, from the given one.</summary>
    public static string Feed(params int[] items) =>
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Wire</title>" + string.Concat(items.Select(Item)) + "</channel></rss>";

    public static string Item(int number) =>
        $"<item><title>Talks {number}</title><link>https://news.example/{number}</link><pubDate>{number:00} Jun 2021 10:00:00 GMT</pubDate><description>Sweden offered talks to Norway for the {number}th time.</description></item>";

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private Task Handle(HttpContext context)
    {
        lock (Requests)
            Requests.Add((context.Request.Path, context.Request.Headers.IfNoneMatch, context.Request.Headers.IfModifiedSince));
        return Answer(context);
    }
}
