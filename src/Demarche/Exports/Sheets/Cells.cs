using System.Globalization;
using Demarche.Facts;

namespace Demarche.Exports.Sheets;

/// <summary>How values stand in a cell.</summary>
internal static class Cells
{
    /// <summary><c>2021-06-21</c>; empty when not known.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whole numbers; empty when not known.</summary>
    public static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>0 to 1, three places at most.</summary>
    public static string Share(double share) => share.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>Values of a list, parted by bars; a bar or line break within one gives way.</summary>
    public static string List(IEnumerable<string?> values) => string.Join('|', values.Select(v => OneLine(v ?? "").Replace('|', '/')));

    /// <summary>What each report says, parted by semicolons in the order of the column <c>report</c>.</summary>
    public static string Each(IEnumerable<string> values) => string.Join(';', values);

    /// <summary>Places in each report.</summary>
    public static string Each(IEnumerable<int> values) => Each(values.Select(v => v.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Printed words on one line.</summary>
    public static string OneLine(string words) => string.Join(' ', words.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>The same for a piece of a sentence, whose outer spaces part it from its neighbours.</summary>
    public static string OneLineKeepingEnds(string words) => words.ReplaceLineEndings(" ").Replace('\t', ' ');

    /// <summary>Words of a report, on one line.</summary>
    public static string? Words(Extract? words) => words is null ? null : OneLine(words.Text);
}
