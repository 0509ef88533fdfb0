using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading;

/// <summary>The door: a report in, its facts out. Knows no other report, no store, no clock.</summary>
public sealed class ReportReader(EnglishAnalyser english, IReadOnlyList<KnowledgeFile> knowledge)
{
    /// <summary>Reads one report. The same report always gives the same facts.</summary>
    public ReportFacts Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _ = english;
        _ = knowledge;
        throw new NotSupportedException();
    }
}
