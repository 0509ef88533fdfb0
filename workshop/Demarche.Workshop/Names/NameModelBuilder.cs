using System.Runtime.InteropServices;
using Demarche.English.Models;
using Demarche.English.Names;

namespace Demarche.Workshop.Names;

/// <summary>Makes a model file of trained weights: small integers, all in one unit.</summary>
internal static class NameModelBuilder
{
    /// <summary>How many units of the file's integers one of the trained weights' is.</summary>
    public static float ScaleOf(TrainedWeights weights) => 127 / weights.Weights.Max(Math.Abs);

    /// <summary>Builds a model file.</summary>
    /// <param name="weights">Features with their weights.</param>
    /// <param name="transitions">Weights of label pairs.</param>
    /// <param name="lexicon">The lexicon's bytes.</param>
    public static byte[] Build(TrainedWeights weights, double[] transitions, byte[] lexicon)
    {
        var scale = ScaleOf(weights);
        var rows = Array.ConvertAll(weights.Weights, w => (sbyte)Math.Round(w * scale));
        var pairs = Array.ConvertAll(transitions, t => (short)Math.Round(Math.Clamp(t * scale, short.MinValue, short.MaxValue)));
        var (places, _) = FeatureTable.Freeze([.. weights.Features.Select((feature, place) => (feature, place))]);
        return ModelFile.Write(
            ModelKind.Names, NameModel.Version, places, MemoryMarshal.AsBytes(rows.AsSpan()).ToArray(), MemoryMarshal.AsBytes(pairs.AsSpan()).ToArray(), lexicon);
    }

    /// <summary>A model as it will be read from its file.</summary>
    public static NameModel Open(byte[] file) => new(ModelFile.Read(file, ModelKind.Names, NameModel.Version));
}
