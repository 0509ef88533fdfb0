using System.Globalization;

namespace Demarche.Workshop.Copies;

/// <summary>A drawn pair of a sheet.</summary>
/// <param name="Stratum">The tenth of similarity it was drawn from.</param>
/// <param name="OfStratum">How many pairs that has.</param>
/// <param name="One">Label of a report.</param>
/// <param name="Other">Label of the other.</param>
/// <param name="Found">Whether the program took the two for one story.</param>
/// <param name="IsSame">Whether a person does; null where none has said.</param>
internal sealed record CopyRow(string Stratum, int OfStratum, string One, string Other, bool Found, bool? IsSame);

/// <summary>The sheet of drawn pairs: tab-separated, a line each, the last column for the judge.</summary>
internal static class CopySheet
{
    private const string Columns = "stratum\tof_stratum\tone\tother\tfound\tjudge_same";

    /// <summary>Writes what stands above the pairs.</summary>
    public static void WriteHead(TextWriter page, string origin)
    {
        page.WriteLine($"# {origin}");
        page.WriteLine("# judge_same: y when both print one story (again, cut, lengthened, corrected, brought up to date), n when they are two reports on one matter or on two.");
        page.WriteLine(Columns);
    }

    /// <summary>Writes a pair.</summary>
    public static void Write(TextWriter page, CopyRow row) => page.WriteLine(string.Join('\t', row.Stratum, row.OfStratum, row.One, row.Other, Word(row.Found), Word(row.IsSame)));

    /// <summary>Reads a sheet.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static List<CopyRow> Read(IEnumerable<string> lines)
    {
        var rows = new List<CopyRow>();
        var headed = false;
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (!headed)
                headed = line == Columns ? true : throw new InvalidDataException($"This is no sheet of \"copies sample\": it begins \"{line}\".");
            else if (line.Split('\t') is [var stratum, var size, var one, var other, var found, var same] && int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var of))
                rows.Add(new CopyRow(stratum, of, one, other, found == "y", same switch { "y" => true, "n" => false, _ => null }));
            else
                throw new InvalidDataException($"This is no line of such a sheet: {line}");
        }

        return rows;
    }

    private static string Word(bool? said) => said switch { true => "y", false => "n", null => "" };
}
