using Demarche.Facts.Knowledge;
using Demarche.Sources.Languages;
using Demarche.Sources.Outlets;

namespace Demarche.Sources.Knowledge;

/// <summary>What the sources know of the world, from the files of <c>knowledge/</c>.</summary>
/// <param name="Languages">By which words a language is known: <c>languages.tsv</c>.</param>
/// <param name="Outlets">Who publishes: <c>outlets.tsv</c>.</param>
/// <param name="TierWords">Which words say whose text it is: <c>tier-signs.tsv</c>.</param>
internal sealed record SourceKnowledge(LanguageGuess Languages, OutletTable Outlets, TierSigns TierWords)
{
    private static readonly Lazy<SourceKnowledge> OfProgram = new(() => Of(KnowledgeFile.BuiltIn()));

    /// <summary>That of the files inside the program.</summary>
    public static SourceKnowledge BuiltIn => OfProgram.Value;

    /// <summary>That of some files.</summary>
    /// <exception cref="FormatException">A line names a tier that does not exist.</exception>
    public static SourceKnowledge Of(IReadOnlyList<KnowledgeFile> files) => new(
        LanguageGuess.Load(Rows(files, "languages.tsv")), OutletTable.Load(Rows(files, "outlets.tsv")), TierSigns.Load(Rows(files, "tier-signs.tsv")));

    private static IEnumerable<IReadOnlyDictionary<string, string>> Rows(IReadOnlyList<KnowledgeFile> files, string name) =>
        files.FirstOrDefault(f => f.Name == name)?.Rows() ?? [];
}
