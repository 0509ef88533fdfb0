using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Input;
using Demarche.Record.Copies;
using Demarche.Record.Searching;
using Demarche.Sources;

namespace Demarche.Views;

/// <summary>Facts straight from reports that are named on the command line. Only those dated early enough are analysed.</summary>
internal sealed class FilesFacts : IFactsSource
{
    private readonly FactsReading _reading;
    private readonly Intake _intake;
    private readonly CancellationToken _stop;
    private readonly List<Report> _reports = [];

    /// <summary>Takes all reports in, telling faults.</summary>
    public FilesFacts(IEnumerable<Sourced> reports, FactsReading reading, Intake intake, CancellationToken stop)
    {
        _reading = reading;
        _intake = intake;
        _stop = stop;
        foreach (var sourced in reports)
        {
            stop.ThrowIfCancellationRequested();
            if (sourced.IsReport)
                Take(sourced.Report);
            else
                intake.Tell(sourced.Fault);
        }
    }

    /// <inheritdoc/>
    public DateOnly? LastDay => _reports.Count == 0 ? null : _reports.Max(r => r.Date);

    /// <inheritdoc/>
    public CorrectionLog Corrections => CorrectionLog.Empty;

    /// <inheritdoc/>
    public IReadOnlyList<ReportFacts> KnownBy(DateOnly day, bool mentions = false, Action<ReportFacts[]>? came = null)
    {
        // One text under several labels or days is one report: its earliest day, then its first label.
        var known = StoryIndex.WithSharedText([.. SameText.Once(_reports.Where(r => r.Date <= day))]);
        List<ReportFacts> facts = [];
        foreach (var result in _reading.Read(known.Select(Sourced.Of), _stop))
        {
            if (result.Facts is not { } read)
            {
                _intake.Tell(result.Fault!);
                continue;
            }

            facts.Add(read);
            came?.Invoke([read]);
        }

        return facts;
    }

    /// <inheritdoc/>
    public IReadOnlySet<ReportKey>? With(SearchWords words) => null;

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing is held.
    }

    private void Take(Report report)
    {
        _intake.Count();
        _reports.Add(report);
    }
}
