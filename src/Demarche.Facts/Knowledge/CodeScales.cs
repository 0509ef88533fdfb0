using System.Globalization;

namespace Demarche.Facts.Knowledge;

/// <summary>
/// What event data sets attach to a code: PLOVER's quarter of conflict and cooperation (<c>plover.tsv</c>), Goldstein's scale
/// (<c>goldstein.tsv</c>) and CAMEO's letters for parties (<c>cameo-actors.tsv</c>).
/// </summary>
public sealed class CodeScales
{
    private readonly Dictionary<string, int> _quads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _goldstein = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Code, bool IsCountry), string> _actors = [];

    private CodeScales()
    {
    }

    /// <summary>PLOVER's types, each with its quarter.</summary>
    public IEnumerable<(string Type, int Quad)> Types => _quads.Select(q => (q.Key, q.Value));

    /// <summary>Quarter of a PLOVER type, 1 to 4; null for none.</summary>
    public int? Quad(string? plover) => plover is not null && _quads.TryGetValue(plover, out var quad) ? quad : null;

    /// <summary>Goldstein's value of a CAMEO code, -10 to 10; null where the list has none.</summary>
    public double? Goldstein(string? cameo) => cameo is not null && _goldstein.TryGetValue(cameo, out var scale) ? scale : null;

    /// <summary>CAMEO's letters for a state: its ISO code, or what the list has in its place.</summary>
    public string Country(string code) => _actors.GetValueOrDefault((code, true), code);

    /// <summary>CAMEO's letters for a body that is no state; null where the list has none.</summary>
    public string? Group(string code) => _actors.GetValueOrDefault((code, false));

    /// <summary>Reads the files, wherever they stand in the list.</summary>
    /// <exception cref="FormatException">A cell holds no number, or a line no known kind.</exception>
    public static CodeScales Load(IEnumerable<KnowledgeFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var scales = new CodeScales();
        foreach (var file in files.Where(f => f.Name is "plover.tsv" or "goldstein.tsv" or "cameo-actors.tsv"))
        {
            foreach (var row in file.Rows())
                scales.Add(file.Name, row);
        }

        return scales;
    }

    private void Add(string file, IReadOnlyDictionary<string, string> row)
    {
        switch (file)
        {
            case "plover.tsv":
                _quads[row["type"]] = int.Parse(row["quad"], NumberStyles.None, CultureInfo.InvariantCulture);
                break;
            case "goldstein.tsv":
                _goldstein[row["cameo"]] = double.Parse(row["scale"], NumberStyles.Float, CultureInfo.InvariantCulture);
                break;
            default:
                _actors[(row["code"], row["as"] switch { "country" => true, "group" => false, var other => throw new FormatException($"{file}: \"{other}\" is neither country nor group.") })] = row["cameo"];
                break;
        }
    }
}
