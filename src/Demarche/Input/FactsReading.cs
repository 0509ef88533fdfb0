using System.CommandLine;
using Demarche.Commands;
using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Sources;

namespace Demarche.Input;

/// <summary>Reads reports with the models and knowledge of this run, several at once. Made once for each run.</summary>
internal sealed class FactsReading(Func<IReadOnlyList<KnowledgeFile>> loadKnowledge, int jobs)
{
    private readonly Lazy<EnglishAnalyser> _english = new(() => new EnglishAnalyser());
    private readonly Lazy<IReadOnlyList<KnowledgeFile>> _knowledge = new(loadKnowledge);

    /// <summary>With the knowledge and the number of jobs that a command line asks for.</summary>
    public FactsReading(Surroundings surroundings, ParseResult options)
        : this(() => KnowledgeFolder.Of(surroundings, options), options.GetValue(CommonOptions.Jobs))
    {
    }

    /// <summary>The analyser that the reading uses.</summary>
    public EnglishAnalyser English => _english.Value;

    /// <summary>The knowledge that the reading uses.</summary>
    public IReadOnlyList<KnowledgeFile> Knowledge => _knowledge.Value;

    /// <summary>By what reports are read: this program's version and a hash of the knowledge, kept beside all that was read.</summary>
    public string Name => $"{ProgramVersion.Text}, knowledge {KnowledgeFolder.HashOf(Knowledge)}";

    /// <summary>The facts of one report.</summary>
    public ReportFacts ReadOne(Report report) => new ReportReader(English, Knowledge).Read(report);

    /// <summary>The facts of each report, in the order they came; faults stay in their places.</summary>
    /// <param name="reports">The reports; drawn from by one thread of its own.</param>
    /// <param name="stop">Stops between two reports.</param>
    /// <param name="isKnown">Whether a report needs no reading; asked by the thread that draws the reports.</param>
    public IEnumerable<ReadResult> Read(IEnumerable<Sourced> reports, CancellationToken stop, Predicate<Report>? isKnown = null)
    {
        // Loaded before the threads start, so that a wrong --knowledge is told once.
        var reader = new ReportReader(English, Knowledge);
        var drawn = reports.Select(sourced => (sourced, known: sourced.IsReport && isKnown?.Invoke(sourced.Report) == true));
        return OrderedWork.Select(drawn, next => Read(reader, next.sourced, next.known), jobs, stop);
    }

    private static ReadResult Read(ReportReader reader, Sourced sourced, bool known)
    {
        if (!sourced.IsReport)
            return ReadResult.Of(sourced.Fault);
        var report = sourced.Report;
        if (known)
            return ReadResult.OfKnown(report);
        try
        {
            return ReadResult.Of(reader.Read(report));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A bug met in one report must neither be silent nor stop the others.
            return ReadResult.Of(new Fault(report.Label, report.Path, "not understood", $"A defect of the program ({e.GetType().Name}): {e.Message}"));
        }
    }
}
