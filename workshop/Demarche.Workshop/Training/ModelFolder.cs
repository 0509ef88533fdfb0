using System.Security.Cryptography;
using System.Text;
using Demarche.English.Lexicon;
using Demarche.English.Models;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Training;

/// <summary>A folder of trained models, with the hashes of those that were trained together.</summary>
internal sealed class ModelFolder(string path)
{
    /// <summary>Name of the file of hashes, in the form of <c>sha256sum</c>.</summary>
    public const string Sums = "SHA256SUMS";

    /// <summary>The models that a whole training makes, in the order in which each needs those before it.</summary>
    public static readonly string[] Names = ["clusters.bin", "lemmas.bin", "tagger.bin", "parser.bin", "names.bin"];

    /// <summary>The folder whose files the engine embeds.</summary>
    public static ModelFolder Shipped { get; } = new(Path.Combine(SharedData.Repository, "src", "Demarche.English", "Models"));

    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(path);
        File.WriteAllBytes(PathOf(name), bytes);
        Console.WriteLine($"{name}: {bytes.Length:N0} bytes");
    }

    public ModelBytes[] Read(string name, ModelKind kind, int version) => ModelFile.Read(File.ReadAllBytes(PathOf(name)), kind, version);

    /// <summary>The word clusters as last trained; none before that.</summary>
    public WordClusters Clusters() =>
        File.Exists(PathOf("clusters.bin")) ? WordClusters.Read(Read("clusters.bin", ModelKind.Clusters, WordClusters.Version)) : WordClusters.None;

    /// <summary>The hashes of all models, a line each.</summary>
    public string Hashes()
    {
        var lines = new StringBuilder();
        foreach (var name in Names.Order(StringComparer.Ordinal))
            lines.Append(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(PathOf(name))))).Append("  ").Append(name).Append('\n');
        return lines.ToString();
    }

    /// <summary>The hashes that the last whole training wrote; null when there was none.</summary>
    public string? WrittenHashes() => File.Exists(PathOf(Sums)) ? File.ReadAllText(PathOf(Sums)) : null;

    /// <summary>Writes the hashes of what a whole training made.</summary>
    public void WriteHashes() => File.WriteAllText(PathOf(Sums), Hashes());

    private string PathOf(string name) => Path.Combine(path, name);
}
