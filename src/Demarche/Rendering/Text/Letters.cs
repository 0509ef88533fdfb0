using Demarche.Facts;
using Demarche.Record;

namespace Demarche.Rendering.Text;

/// <summary>A letter for each report that a page cites, in order of the reports' days, so that A is older than B.</summary>
internal sealed class Letters
{
    private readonly Dictionary<ReportKey, string> _letters = [];
    private readonly List<CoveredReport> _cited = [];

    /// <summary>Letters for the reports that are cited.</summary>
    public Letters(Coverage coverage, IEnumerable<Evidence> cited)
    {
        var keys = cited.Select(e => e.Report).ToHashSet();
        foreach (var report in coverage.Reports.Where(r => keys.Contains(r.Key)))
        {
            _letters[report.Key] = Letter(_cited.Count);
            _cited.Add(report);
        }
    }

    /// <summary>The report's letter: "A".</summary>
    public string Of(Evidence evidence) => _letters[evidence.Report];

    /// <summary>Report and code points: "A393-529".</summary>
    public string Place(Evidence evidence) => Of(evidence) + evidence.Words.Span;

    /// <summary>"A=000_3a5b  B=003_6150".</summary>
    public string Key => string.Join("  ", _cited.Select((r, i) => $"{Letter(i)}={r.Label}"));

    private static string Letter(int index) => index < 26 ? ((char)('A' + index)).ToString() : Letter((index / 26) - 1) + (char)('A' + (index % 26));
}
