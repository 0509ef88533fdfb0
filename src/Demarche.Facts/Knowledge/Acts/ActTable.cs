namespace Demarche.Facts.Knowledge;

/// <summary>
/// <c>knowledge/acts.tsv</c>: what an act in a case and modality is in PLOVER and CAMEO.
/// </summary>
public sealed class ActTable
{
    private readonly Dictionary<(Act Act, string Case, Modality? Modality), ActCode> _codes = [];

    /// <summary>Reads the table.</summary>
    /// <exception cref="FormatException">A row names no act or modality.</exception>
    public ActTable(IEnumerable<KnowledgeFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var row in files.Where(f => f.Name == "acts.tsv").SelectMany(f => f.Rows()))
            Add(row);
    }

    /// <summary>Every act and case that the table names.</summary>
    public IEnumerable<(Act Act, string Case)> Cases => _codes.Keys.Select(k => (k.Act, k.Case)).Distinct();

    /// <summary>The code of an act.</summary>
    /// <param name="act">The act.</param>
    /// <param name="actCase">The case that a pattern or the reading gave it; null for the plain act.</param>
    /// <param name="modality">How it stands towards reality.</param>
    public ActCode CodeFor(Act act, string? actCase, Modality modality)
    {
        actCase ??= "";
        return Find(act, actCase, modality)
            ?? Find(act, "", modality)
            ?? Find(act, actCase, null)
            ?? Find(act, "", null)
            ?? new ActCode(null, null, null);
    }

    private ActCode? Find(Act act, string actCase, Modality? modality) => _codes.GetValueOrDefault((act, actCase, modality));

    private void Add(IReadOnlyDictionary<string, string> row)
    {
        var act = Wording.Parse<Act>(row["act"]) ?? throw new FormatException($"acts.tsv: no act is called \"{row["act"]}\".");
        var code = new ActCode(OrNull(row["plover"]), OrNull(row["mode"]), OrNull(row["cameo"]));
        foreach (var modality in Modalities(row["modality"]))
            _codes.Add((act, row["case"], modality), code);
    }

    private static IEnumerable<Modality?> Modalities(string cell) =>
        cell.Length == 0
            ? [null]
            : cell.Split(',').Select(m => Wording.Parse<Modality>(m.Trim()) ?? throw new FormatException($"acts.tsv: no modality is called \"{m.Trim()}\"."))
                .Select(m => (Modality?)m);

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;
}
