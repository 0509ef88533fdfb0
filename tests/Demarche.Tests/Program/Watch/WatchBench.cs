using Demarche.Sources;
using Demarche.Watch;
using Demarche.Watch.Fetching;

namespace Demarche.Tests.Program.Watch;

/// <summary>A watch over a server, with a set clock and a list in the place of a store.</summary>
internal sealed class WatchBench : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _error = new();
    private readonly Dictionary<string, string> _held = new(StringComparer.Ordinal);
    private HttpMessageInvoker? _http;

    private WatchBench(NewsServer server) => Server = server;

    public NewsServer Server { get; }

    public SetClock Clock { get; } = new();

    public string Feed => Server.Address + "/feed.xml";

    public string Errors => _error.ToString();

    public TemporaryFolder Folder => _folder;

    /// <summary>What was added, each time it was: a store would keep each once.</summary>
    public List<string> Added { get; } = [];

    /// <summary>What a store would hold: each text once.</summary>
    public List<string> Held => [.. _held.Values];

    /// <summary>Thrown in the place of adding.</summary>
    public Exception? StoreFails { get; set; }

    /// <summary>Limits of a fetch; the clock of the limit is the real one, as the network's is.</summary>
    public FetchLimits Limits { get; set; } = new(1024 * 1024, TimeSpan.FromSeconds(20), 3);

    public static async Task<WatchBench> Start() => new(await NewsServer.Start());

    /// <summary>A watcher as a program that starts anew makes it.</summary>
    public Watcher Watcher(bool allowPrivate = true)
    {
        _http?.Dispose();
        _http = new HttpMessageInvoker(GuardedHandler.Create(allowPrivate));
        var settings = new WatchSettings { Every = TimeSpan.FromMinutes(15), Limits = Limits };
        return new Watcher(
            new ReportSource(null, () => Stream.Null), Add, new Fetcher(_http, TimeProvider.System, Limits), new WatchState(_folder.At("watch.json")),
            settings, new Patience(settings, new Random(1)), Clock, _error);
    }

    public Task Once(params string[] sources) => Watcher().Once(sources.Length > 0 ? sources : [Feed], CancellationToken.None);

    public DateTimeOffset Due(string? source = null) => new WatchState(_folder.At("watch.json")).Of(source ?? Feed).Due;

    public async ValueTask DisposeAsync()
    {
        _http?.Dispose();
        await Server.DisposeAsync();
        _folder.Dispose();
    }

    private void Add(IEnumerable<Sourced> reports)
    {
        foreach (var sourced in reports)
        {
            if (StoreFails is { } e)
                throw e;
            if (sourced.IsReport)
            {
                Added.Add(sourced.Report.Label);
                _held[sourced.Report.Key.ToString()] = sourced.Report.Label;
            }
        }
    }
}
