namespace Demarche.English.Models;

/// <summary>The model files that ship inside this assembly.</summary>
internal static unsafe class EmbeddedModels
{
    /// <summary>Opens a model.</summary>
    /// <param name="name">Name of the file in <c>Models</c>: <c>tagger.bin</c>.</param>
    /// <param name="kind">Kind the file must have.</param>
    /// <param name="version">Version the file must have.</param>
    /// <exception cref="InvalidDataException">The file is missing, damaged, or of another kind or version.</exception>
    public static ModelBytes[] Open(string name, ModelKind kind, int version)
    {
        using var stream = typeof(EmbeddedModels).Assembly.GetManifestResourceStream("models/" + name)
            ?? throw new InvalidDataException($"The model {name} is missing.");
        if (stream is UnmanagedMemoryStream mapped)
            return ModelFile.Read(new ReadOnlySpan<byte>(mapped.PositionPointer, (int)mapped.Length), kind, version);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return ModelFile.Read(bytes, kind, version);
    }
}
