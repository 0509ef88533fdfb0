using Demarche.Facts;

namespace Demarche.Input;

/// <summary>Counts what came in, tells every fault on standard error, and knows the exit code that follows.</summary>
internal sealed class Intake(TextWriter error)
{
    private int _reports;
    private int _faults;

    /// <summary>Reports were read.</summary>
    public void Count(int reports = 1) => _reports += reports;

    /// <summary>Counts what became of a report, or tells its fault.</summary>
    /// <returns>Its facts, if it was read.</returns>
    public ReportFacts? Take(ReadResult result)
    {
        if (result.Fault is { } fault)
            Tell(fault);
        else
            Count();
        return result.Facts;
    }

    /// <summary>A report could not be read.</summary>
    public void Tell(Fault fault)
    {
        _faults++;
        var where = fault.Path is { } path && fault.Label is { } label && !path.Contains(label, StringComparison.Ordinal)
            ? $"{path} ({label})"
            : fault.Path ?? fault.Label;
        error.WriteLine($"demarche: {where}: {fault.Kind}: {fault.Detail}");
    }

    /// <summary>Warns when other evidence gives a report another day than the one it is kept under. It is no fault: the report is read.</summary>
    public void WarnOfDays(Report report)
    {
        if (report.DayEvidence is not [var ruling, ..])
            return;
        foreach (var other in report.DayContradictions)
            error.WriteLine($"demarche: {report.Label}: dated {report.Date:yyyy-MM-dd} ({ruling.Source.Word()}), but {other.Day:yyyy-MM-dd} by {other.Source.Word()}.");
    }

    /// <summary>The exit code; says so when there was nothing at all.</summary>
    public int End()
    {
        if (_reports > 0)
            return _faults > 0 ? Exit.SomeFaults : Exit.Done;
        if (_faults == 0)
            error.WriteLine("demarche: no reports found.");
        return Exit.Nothing;
    }
}
