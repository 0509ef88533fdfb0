using System.Collections.Frozen;
using System.Globalization;

namespace Demarche.Facts.Knowledge;

/// <summary><c>knowledge/state-codes.tsv</c>: the numbers of states in the data sets that scholars join on.</summary>
public sealed class StateCodes
{
    private const string FileName = "state-codes.tsv";
    private readonly FrozenDictionary<string, (int? Cow, int? Gw)> _byCode;

    private StateCodes(Dictionary<string, (int? Cow, int? Gw)> byCode) => _byCode = byCode.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Codes of <c>parties.tsv</c> that have a line.</summary>
    public IEnumerable<string> Known => _byCode.Keys.Order(StringComparer.Ordinal);

    /// <summary>Number in the Correlates of War's list of states; null for what is no member of it.</summary>
    public int? Cow(string code) => _byCode.GetValueOrDefault(code).Cow;

    /// <summary>Number in Gleditsch and Ward's list of states; null for what is not in it.</summary>
    public int? Gw(string code) => _byCode.GetValueOrDefault(code).Gw;

    /// <summary>Reads the file, wherever it stands in the list; a later line of one code replaces an earlier one.</summary>
    /// <exception cref="FormatException">A cell holds no number.</exception>
    public static StateCodes Load(IEnumerable<KnowledgeFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var byCode = new Dictionary<string, (int?, int?)>(StringComparer.Ordinal);
        foreach (var row in files.Where(f => f.Name == FileName).SelectMany(f => f.Rows()))
            byCode[row["code"]] = (Number(row, "cow"), Number(row, "gw"));
        return new StateCodes(byCode);
    }

    private static int? Number(IReadOnlyDictionary<string, string> row, string column)
    {
        var cell = row.GetValueOrDefault(column) ?? "";
        if (cell.Length == 0)
            return null;
        return int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"{FileName}: {row["code"]} has \"{cell}\" for {column}.");
    }
}
