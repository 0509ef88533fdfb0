using Demarche.Facts;

namespace Demarche.Exports;

/// <summary>
/// What each report is called in an export: its label; where several texts bear one label, or the label holds a mark that parts
/// lists, the label with the first eight characters of the text's hash.
/// </summary>
internal sealed class ReportNames
{
    private readonly Dictionary<ReportKey, string> _names = [];
    private readonly Dictionary<ReportKey, Report> _reports = [];

    /// <summary>Names the reports.</summary>
    public ReportNames(IEnumerable<Report> reports)
    {
        foreach (var report in reports)
            _reports[report.Key] = report;
        foreach (var same in _reports.Values.GroupBy(r => Plain(r.Label), StringComparer.Ordinal))
        {
            var several = same.Skip(1).Any();
            foreach (var report in same)
                _names[report.Key] = several || same.Key != report.Label ? $"{same.Key}@{report.Key.Hash[..8]}" : same.Key;
        }
    }

    /// <summary>The report of a key.</summary>
    public Report this[ReportKey key] => _reports[key];

    /// <summary>Its name.</summary>
    public string Of(ReportKey key) => _names[key];

    /// <summary>Its name.</summary>
    public string Of(Report report) => _names[report.Key];

    private static string Plain(string label) => label.Replace(';', '_').Replace('|', '_');
}
