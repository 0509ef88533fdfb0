using Demarche.Facts.Knowledge;

namespace Demarche.Exports.Sheets;

/// <summary><c>codes.csv</c>: the table from which every PLOVER type, mode and CAMEO code comes, so that each can be traced.</summary>
internal static class CodeSheet
{
    /// <summary>The table.</summary>
    public static Sheet<IReadOnlyDictionary<string, string>> Of(ExportGround ground) => new(
        "codes",
        "One row a rule of knowledge/acts.tsv. The row that names both case and modality wins, then the one with the modality, then the one with the case, then the bare act.",
        [
            new("act", "The act.", r => r["act"]),
            new("case", "What the words make of it: `sanctions` for \"demanded that sanctions be eased\". Blank: any.", r => r["case"]),
            new("modality", "The modality, several parted by a comma. Blank: any.", r => r["modality"]),
            new("plover", "PLOVER type. Blank: PLOVER has none.", r => r["plover"]),
            new("mode", "PLOVER mode. Blank: none.", r => r["mode"]),
            new("cameo", "CAMEO code.", r => r["cameo"]),
            new("differs", "Why it departs from the conversion table of the PLOVER manual. Blank: it does not.", r => r.GetValueOrDefault("differs")),
            new("note", "What else is to be said of it.", r => r.GetValueOrDefault("note")),
        ],
        ground.Knowledge.Where(f => f.Name == "acts.tsv").SelectMany(f => f.Rows()));
}
