using Demarche.English.Models;

namespace Demarche.English.Names;

/// <summary>A trained name finder's data: weights and lexicon.</summary>
internal sealed class NameModel
{
    /// <summary>Version of the file's format and of the features its weights are keyed by.</summary>
    public const int Version = 1;

    /// <summary>Reads a file's sections: places, rows, transitions, lexicon.</summary>
    public NameModel(ModelBytes[] sections)
    {
        Weights = new NameWeights(new FeatureTable(sections[0]), sections[1], sections[2].Span);
        Lexicon = new NameLexicon(new FeatureTable(sections[3]));
    }

    public NameWeights Weights { get; }

    public NameLexicon Lexicon { get; }

    /// <summary>The model that ships inside the program.</summary>
    public static NameModel BuiltIn() => new(EmbeddedModels.Open("names.bin", ModelKind.Names, Version));
}
