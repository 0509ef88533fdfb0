using System.Text.Json;
using Demarche.Facts.Knowledge;
using Demarche.Server;
using Demarche.Server.Snapshots;
using Demarche.Store.Sqlite;

namespace Demarche.Tests.Program.Server;

/// <summary>A desk on a store that grows while it is read.</summary>
public sealed class StoreDeskTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task NewReport_IsSentAsAnEventAndShown()
    {
        Add(SampleDesk.Story.Count - 1);
        await using var server = await ServeAsync();
        using var client = SampleDesk.ClientOf(server);
        using var stop = new CancellationTokenSource(Patience);
        await using var stream = await client.GetStreamAsync("/api/v1/stream", stop.Token);
        using var lines = new StreamReader(stream);
        await lines.ReadLineAsync(stop.Token);

        Add(SampleDesk.Story.Count);
        var data = "";
        while (!data.StartsWith("data: ", StringComparison.Ordinal))
            data = await lines.ReadLineAsync(stop.Token) ?? "";

        var told = JsonDocument.Parse(data["data: ".Length..]).RootElement;
        Assert.Equal("2019-12-16-biegun-in-seoul", told.GetProperty("report").GetProperty("id").GetString());
        Assert.Equal(SampleDesk.Story[^1].Events.Count, told.GetProperty("events").GetArrayLength());
        Assert.Contains("2019-12-16-biegun-in-seoul", await client.GetStringAsync("/reports", stop.Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reader_WhileReportsAreAdded_SeesAlwaysOneState()
    {
        Add(1);
        await using var server = await ServeAsync();
        using var client = SampleDesk.ClientOf(server);
        using var stop = new CancellationTokenSource(Patience);
        var adding = Task.Run(() => Enumerable.Range(2, SampleDesk.Story.Count - 1).ToList().ForEach(Add), stop.Token);
        var seen = 0;
        while (seen < SampleDesk.Story.Count)
        {
            // One answer tells its reports in two places: both are of one moment.
            var state = JsonDocument.Parse(await client.GetStringAsync("/api/v1/dossier", stop.Token)).RootElement;
            var coverage = state.GetProperty("coverage");
            var reports = coverage.GetProperty("reports").GetInt32();
            Assert.InRange(reports, seen, SampleDesk.Story.Count);
            Assert.Equal(state.GetProperty("known_by").GetString(), coverage.GetProperty("last").GetString());
            Assert.Equal(SampleDesk.Story[reports - 1].Report.Date.ToString("yyyy-MM-dd"), coverage.GetProperty("last").GetString());
            seen = reports;
        }

        await adding;
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    // The story's first reports, in order; those held stay.
    private void Add(int count)
    {
        using var store = SqliteStore.Open(_folder.At("talks.db"), create: true);
        foreach (var facts in SampleDesk.Story.Take(count))
            store.Add(facts, "test");
    }

    private Task<DeskServer> ServeAsync() => DeskServer.StartAsync(
        new DeskSettings { Port = 0, Rate = 0 }, new StoreSnapshots(SqliteStore.Open(_folder.At("talks.db"), create: false), KnowledgeFile.BuiltIn()), TextWriter.Null);
}
