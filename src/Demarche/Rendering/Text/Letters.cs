using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Briefs;

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

    /// <summary>"A=000_3a5b (21 June 2021)  B=003_6150 (23 August 2021; Coastal News, wire)".</summary>
    public string Key => string.Join("  ", _cited.Select((r, i) => $"{Letter(i)}={r.Label} ({Source(r)})"));

    // The day, and of outlet and tier what is known.
    private static string Source(CoveredReport report)
    {
        string?[] from = [report.Outlet, report.Tier == Tier.Unknown ? null : report.Tier.Word()];
        var named = string.Join(", ", from.OfType<string>());
        return BriefDays.Day(report.Date).Replace(' ', '\u2007') + (named.Length == 0 ? "" : "; " + named);
    }

    private static string Letter(int index) => index < 26 ? ((char)('A' + index)).ToString() : Letter((index / 26) - 1) + (char)('A' + (index % 26));
}
