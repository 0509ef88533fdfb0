using Demarche.English.Lexicon;
using Demarche.English.Models;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Training;

/// <summary>Where trained models are written: the folder whose files the engine embeds.</summary>
internal static class ModelFolder
{
    private static string PathOf(string name) => Path.Combine(SharedData.Repository, "src", "Demarche.English", "Models", name);

    public static void Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        Console.WriteLine($"{name}: {bytes.Length:N0} bytes");
    }

    public static ModelBytes[] Read(string name, ModelKind kind, int version) => ModelFile.Read(File.ReadAllBytes(PathOf(name)), kind, version);

    /// <summary>The word clusters as last trained; none before that.</summary>
    public static WordClusters Clusters() =>
        File.Exists(PathOf("clusters.bin")) ? WordClusters.Read(Read("clusters.bin", ModelKind.Clusters, WordClusters.Version)) : WordClusters.None;
}
