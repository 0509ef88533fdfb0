using Demarche.Workshop.Training;

namespace Demarche.Tests.Workshop.Training;

public class ModelFolderTests
{
    private const long MostBytes = 10_000_000;

    private static readonly string Models = Repository.At("src", "Demarche.English", "Models");

    [Fact]
    public void Hashes_OfTheModelsThatShip_AreThoseWrittenBesideThem() =>
        Assert.Equal(File.ReadAllText(Path.Combine(Models, ModelFolder.Sums)), new ModelFolder(Models).Hashes());

    [Fact]
    public void Models_Together_AreSmallEnoughToShip() =>
        Assert.InRange(ModelFolder.Names.Sum(name => new FileInfo(Path.Combine(Models, name)).Length), 1, MostBytes);

    [Fact]
    public void Hashes_OfOtherBytes_AreOthers()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in ModelFolder.Names)
            folder.Write(name, name);
        var written = new ModelFolder(folder.Path);
        written.WriteHashes();

        folder.Write(ModelFolder.Names[0], "other");

        Assert.NotEqual(written.WrittenHashes(), written.Hashes());
        Assert.Equal(ModelFolder.Names.Length, written.Hashes().Count(c => c == '\n'));
    }
}
