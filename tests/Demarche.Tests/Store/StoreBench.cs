using System.Text;
using Demarche.Facts;
using Demarche.Json;
using Demarche.Store;
using Demarche.Store.Sqlite;

namespace Demarche.Tests.Store;

/// <summary>A store in a folder of its own, and what tests ask of it.</summary>
internal sealed class StoreBench : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Path => _folder.At("demarche.db");

    public IRecordStore Open() => SqliteStore.Open(Path, create: true);

    public AddOutcome Add(ReportFacts facts)
    {
        using var store = Open();
        return store.Add(facts, "test");
    }

    public string Export(string knownBy = "9999-12-31")
    {
        using var store = Open();
        return Export(store.KnownBy(DateOnly.Parse(knownBy), mentions: true));
    }

    public static string Export(IEnumerable<ReportFacts> all)
    {
        using var stream = new MemoryStream();
        using var lines = new JsonLinesWriter(stream);
        foreach (var facts in all)
            FactsJson.Write(lines, facts, mentions: true);
        lines.Flush();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public List<Flaw> Verify()
    {
        using var store = Open();
        return [.. store.Verify(CancellationToken.None)];
    }

    public void Dispose() => _folder.Dispose();
}
