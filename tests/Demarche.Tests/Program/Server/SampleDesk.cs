using System.Net.Http.Json;
using System.Text.Json;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Input;
using Demarche.Server;
using Demarche.Server.Snapshots;
using Demarche.Sources;

namespace Demarche.Tests.Program.Server;

/// <summary>A desk on a sample story, served in this process on a free port of this machine.</summary>
public sealed class SampleDesk : IAsyncLifetime
{
    private DeskServer? _server;

    /// <summary>The story's reports as read.</summary>
    internal static IReadOnlyList<ReportFacts> Story { get; } = Read(Repository.At("samples", "korea-talks"));

    /// <summary>Asks the desk; a redirection is an answer like any other.</summary>
    internal HttpClient Client { get; private set; } = null!;

    /// <summary>Where the desk is.</summary>
    internal string Address => _server!.Address;

    /// <summary>Serves reports until disposed.</summary>
    internal static Task<DeskServer> ServeAsync(IReadOnlyList<ReportFacts> reports) =>
        DeskServer.StartAsync(new DeskSettings { Port = 0, Rate = 0 }, new FilesSnapshots(reports, [], KnowledgeFile.BuiltIn()), TextWriter.Null);

    /// <summary>Facts of reports.</summary>
    internal static IReadOnlyList<ReportFacts> Read(params string[] paths) =>
        [.. new FactsReading(KnowledgeFile.BuiltIn, 2).Read(new ReportSource(null, () => Stream.Null).Read(paths), default).Select(r => r.Facts!)];

    /// <summary>A client that follows nothing.</summary>
    internal static HttpClient ClientOf(DeskServer server) => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(server.Address) };

    /// <summary>The data at an address.</summary>
    internal Task<JsonElement> JsonAsync(string address) => Client.GetFromJsonAsync<JsonElement>(address);

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _server = await ServeAsync(Story);
        Client = ClientOf(_server);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _server!.DisposeAsync();
    }
}
