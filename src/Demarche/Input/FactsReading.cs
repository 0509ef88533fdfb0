using Demarche.English;
using Demarche.Facts;
using Demarche.Reading;
using Demarche.Sources;

namespace Demarche.Input;

/// <summary>Reads reports with the models and knowledge of this run, several at once. Made once for each run.</summary>
internal sealed class FactsReading(string? knowledgeFolder, int jobs)
{
    private readonly Lazy<ReportReader> _reader = new(() => new ReportReader(new EnglishAnalyser(), KnowledgeFolder.Load(knowledgeFolder)));

    /// <summary>The facts of each report, in the order they came; faults stay in their places.</summary>
    public IEnumerable<ReadResult> Read(IEnumerable<Sourced> reports, CancellationToken stop)
    {
        // Loaded before the threads start, so that a wrong --knowledge is told once.
        var reader = _reader.Value;
        return OrderedWork.Select(
            reports, sourced => sourced.IsReport ? Read(reader, sourced.Report) : new ReadResult(null, sourced.Fault), jobs, stop);
    }

    private static ReadResult Read(ReportReader reader, Report report)
    {
        try
        {
            return new ReadResult(reader.Read(report), null);
        }
        catch (NotSupportedException)
        {
            return new ReadResult(new ReportFacts { Report = report }, null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A bug met in one report must neither be silent nor stop the others.
            return new ReadResult(null, new Fault(report.Label, report.Path, "not understood", $"A defect of the program ({e.GetType().Name}): {e.Message}"));
        }
    }
}
