using Demarche.Store.Sqlite;
using Demarche.Tests.Store;

namespace Demarche.Tests.Program.Upkeep;

/// <summary>
/// R6 of the plan: a backup made while others write is the store after one commit, and is restored by putting it in the store's place.
/// DEMARCHE_BACKUPS sets how many are made.
/// </summary>
public sealed class BackupCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.At("demarche.db");

    [Fact]
    public void Backup_WhileAnotherWrites_IsTheStoreAfterOneCommit()
    {
        using (var store = SqliteStore.Open(Store, create: true))
            store.Add(SampleFacts.Of("first", "2019-03-01", " First."), "test");
        var other = new OtherWriter(Store);
        var backups = Setting.Number("DEMARCHE_BACKUPS", 4);
        using (other.Write())
        {
            for (var i = 0; i < backups; i++)
            {
                var (added, ruled) = (other.Added.Count, other.Rulings.Count);
                var made = Cli.Run("backup", _folder.At($"b{i}.db"), "--store", Store);
                Assert.True(made.Code == 0, made.Error);

                using var copy = SqliteStore.Open(_folder.At($"b{i}.db"), create: false);
                var labels = copy.KnownBy(DateOnly.MaxValue).Select(r => r.Report.Label).Where(l => l != "first").ToHashSet(StringComparer.Ordinal);
                var rulings = copy.Corrections().Entries.Count;

                // Reports and rulings come in turn: after no commit are there two more of the one than of the other.
                Assert.Equal(Enumerable.Range(0, labels.Count).Select(n => $"other-{n}").ToHashSet(StringComparer.Ordinal), labels);
                Assert.InRange(labels.Count - rulings, 0, 1);
                Assert.True(labels.Count >= added && rulings >= ruled, "what was acknowledged before is in it");
            }
        }

        Assert.Equal(backups + 1, Directory.GetFiles(_folder.Path, "*.db").Length);
        Assert.Empty(Directory.GetFiles(_folder.Path, "*.part"));
    }

    [Fact]
    public void Backup_PutInThePlaceOfTheStore_IsTheStoreAsItWas()
    {
        Assert.Equal(0, Cli.Run("add", Repository.At("samples", "korea-talks"), "--store", Store).Code);
        var before = Cli.Run("export", "--store", Store).Out;
        Assert.Equal(0, Cli.Run("backup", _folder.At("backup.db"), "--store", Store).Code);
        using (var store = SqliteStore.Open(Store, create: false))
            store.Add(SampleFacts.Of("later", "2019-03-01", " Later."), "test");

        File.Move(_folder.At("backup.db"), Store, overwrite: true);

        Assert.Equal(before, Cli.Run("export", "--store", Store).Out);
        Assert.Equal(0, Cli.Run("verify", "--store", Store).Code);
        Assert.Contains("added", Cli.RunWith("""{"id":"a","date":"2031-05-02","text":"Norland said on Monday that it offers talks to Sudmark."}""" + "\n", "add", "-", "--store", Store).Out);
    }

    [Fact]
    public void Backup_OfADamagedStore_WritesNoneAndKeepsTheFormerOne()
    {
        using (var store = SqliteStore.Open(Store, create: true))
            store.Add(SampleFacts.Of("first", "2019-03-01"), "test");
        Assert.Equal(0, Cli.Run("backup", _folder.At("backup.db"), "--store", Store).Code);
        var former = File.ReadAllBytes(_folder.At("backup.db"));
        var bytes = File.ReadAllBytes(Store);
        bytes[bytes.AsSpan().IndexOf("Lindqvist"u8)] ^= 1;
        File.WriteAllBytes(Store, bytes);

        var made = Cli.Run("backup", _folder.At("backup.db"), "--store", Store);

        Assert.Equal(1, made.Code);
        Assert.Contains("damaged", made.Error);
        Assert.Equal(former, File.ReadAllBytes(_folder.At("backup.db")));
    }

    [Fact]
    public void Backup_OntoTheStoreItself_IsRefused()
    {
        using (var store = SqliteStore.Open(Store, create: true))
            store.Add(SampleFacts.Of("first", "2019-03-01"), "test");

        Assert.Contains("is the store itself", Cli.Run("backup", Store, "--store", Store).Error);
    }

    public void Dispose() => _folder.Dispose();
}
