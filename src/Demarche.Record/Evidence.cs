using Demarche.Facts;

namespace Demarche.Record;

/// <summary>Words of a report that a line of the record rests on.</summary>
/// <param name="Report">Which text.</param>
/// <param name="Label">What people call that report.</param>
/// <param name="Known">The report's day: when the line became known.</param>
/// <param name="Words">The words and their place, in code points.</param>
/// <param name="FactId">The fact that the words tell.</param>
public sealed record Evidence(ReportKey Report, string Label, DateOnly Known, Extract Words, string FactId) : IComparable<Evidence>
{
    /// <summary>By day, then report, then place.</summary>
    public int CompareTo(Evidence? other)
    {
        if (other is null)
            return 1;
        var day = Known.CompareTo(other.Known);
        if (day != 0)
            return day;
        var report = Report.CompareTo(other.Report);
        return report != 0 ? report : Words.Span.CompareTo(other.Words.Span);
    }
}
