using System.Net;
using Demarche.English;
using Demarche.Server.Answers;
using Demarche.Server.Api;
using Demarche.Server.Assets;
using Demarche.Server.Safety;
using Demarche.Server.Snapshots;
using Demarche.Server.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Demarche.Server;

/// <summary>
/// The door: serves the pages and the API of one record on this machine. It only reads; it binds to the loopback address alone.
/// </summary>
internal sealed class DeskServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly CurrentSnapshot _current;

    private DeskServer(WebApplication app, CurrentSnapshot current)
    {
        _app = app;
        _current = current;
    }

    /// <summary>Where it is: <c>http://127.0.0.1:8077</c>.</summary>
    public string Address => _app.Urls.First();

    /// <summary>Starts to serve.</summary>
    /// <param name="settings">Where.</param>
    /// <param name="source">What; disposed with the server.</param>
    /// <param name="error">Where defects are told.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<DeskServer> StartAsync(DeskSettings settings, ISnapshotSource source, TextWriter error)
    {
        var current = new CurrentSnapshot(source, error);

        // The empty builder: no configuration file, environment variable or log of the framework has a say.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Listen(IPAddress.Loopback, settings.Port);
        });
        builder.Services.AddRoutingCore();
        ApiDescription.AddTo(builder.Services);
        Pace.AddTo(builder.Services, settings.Rate);
        var app = builder.Build();
        app.Use(SecurityHeaders.SetAsync);
        app.Use(new Defects(error).TellAsync);
        app.Use(KnownHosts.CheckAsync);
        app.Use(ReadOnly.TellAsync);
        app.UseRouting();
        Pace.UseOn(app, settings.Rate);
        Map(app, current, error);
        await app.StartAsync().ConfigureAwait(false);
        current.Watch();
        return new DeskServer(app, current);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
        _current.Dispose();
    }

    private static void Map(WebApplication app, CurrentSnapshot current, TextWriter error)
    {
        string[] read = [HttpMethods.Get, HttpMethods.Head];
        foreach (var route in DeskRoutes.All(new EnglishAnalyser()))
        {
            var endpoint = new ViewEndpoint(route, current, error);
            if (route.Page is not null)
                app.MapMethods(route.Path, read, endpoint.PageAsync);
            if (route.Picture is not null)
                app.MapMethods(route.Path + ".svg", read, endpoint.PictureAsync);
            if (route.Shape is null)
                continue;
            app.MapMethods(route.Path + ".json", read, endpoint.DataAsync);
            app.MapMethods("/api/v1" + route.Path, read, endpoint.DataAsync).Describes(route);
        }

        foreach (var asset in DeskAssets.All)
        {
            app.MapMethods(asset.Path, read, http =>
            {
                http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                http.Response.ContentType = asset.Type;
                return http.Response.Body.WriteAsync(asset.Content).AsTask();
            });
        }

        app.MapMethods("/api/v1/stream", [HttpMethods.Get], new FactStream(current, app.Lifetime.ApplicationStopping).SendAsync);
        app.MapOpenApi("/api/{documentName}/openapi.json");
        app.MapGet("/", http =>
        {
            http.Response.Redirect("/dossier" + http.Request.QueryString);
            return Task.CompletedTask;
        });
        app.MapFallback("{*path}", async http => await (await Problems.ForAsync(http, StatusCodes.Status404NotFound, "Nothing here", "The desk has nothing at this address.").ConfigureAwait(false)).SendAsync(http).ConfigureAwait(false))
            .WithMetadata(new HttpMethodMetadata(read));
    }
}
