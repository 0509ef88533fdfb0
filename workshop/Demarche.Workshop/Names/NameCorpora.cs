using Demarche.English;
using Demarche.English.Lexicon;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Names;

/// <summary>The sets that names are learned from and measured on.</summary>
internal static class NameCorpora
{
    /// <summary>The story of the annotated reports that is usually kept apart for measuring.</summary>
    public const string UsualStory = "israel-palestine";

    // Reports are what names will be looked for in; sets that mark noun phrases had to be bent to names.
    private const float ReportsWeight = 2;
    private const float LooseWeight = 0.5f;

    /// <summary>Cuts texts as the analyser does, with its word clusters.</summary>
    public static CutText Cut() => Cut(WordClusters.Embedded());

    /// <summary>The same with other clusters.</summary>
    public static CutText Cut(WordClusters clusters) => new(clusters);

    /// <summary>What a model is trained on.</summary>
    /// <param name="apart">The story that is left out, to be measured on; null when measuring is done.</param>
    public static IEnumerable<NamedText> Training(string? apart) =>
    [
        .. WikiGold(heldOut: false),
        .. CrossNer("train").Concat(CrossNer("dev")),
        .. Re3d().Select(t => t with { Weight = LooseWeight }),
        .. MeantimeCorpus.Read().Select(t => t with { Weight = LooseWeight }),
        .. GumCorpus.Read(SharedData.PathOf("data/ud/en_gum-ud-train.rebuilt.conllu.xz")).Select(t => t with { Weight = LooseWeight }),
        .. ReportNames.Read(story => story != apart).Select(t => t with { Weight = ReportsWeight }),
    ];

    /// <summary>The sets of the targets: by name, the texts.</summary>
    /// <param name="apart">The story that was not trained on.</param>
    public static IEnumerable<(string Name, IReadOnlyList<NamedText> Texts)> Measuring(string apart = UsualStory) =>
    [
        ($"reports, {apart}", [.. ReportNames.Read(story => story == apart)]),
        ("WikiGold, every fifth sentence", [.. WikiGold(heldOut: true)]),
        ("CoNLL-2003 testa", [.. ColumnCorpus.Read(SharedData.PathOf("data/ner/conll2003/eng.testa"), "testa", ColumnCorpus.UsualKind)]),
    ];

    private static IEnumerable<NamedText> WikiGold(bool heldOut) => ColumnCorpus.Read(
        SharedData.PathOf("data/ner/wikigold/wikigold.conll.txt"), "wikigold", ColumnCorpus.UsualKind, number => (number % 5 == 4) == heldOut);

    private static IEnumerable<NamedText> CrossNer(string part) =>
        ColumnCorpus.Read(SharedData.PathOf($"data/ner/crossner-politics/{part}.txt"), "crossner", ColumnCorpus.UsualKind);

    // re3d marks noun phrases with their articles and titles, and no nationality inside them.
    private static IEnumerable<NamedText> Re3d() => ColumnCorpus.Read(
        SharedData.PathOf("data/ner/re3d/re3d-train.conll"), "re3d", ColumnCorpus.UsualKind).Select(LooseText.Of);
}
