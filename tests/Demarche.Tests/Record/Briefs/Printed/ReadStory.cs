using System.Collections.Concurrent;
using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Sources;

namespace Demarche.Tests.Record.Briefs.Printed;

/// <summary>The facts of a folder of reports, read once for all tests.</summary>
internal static class ReadStory
{
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<ReportFacts>>> Read = new(StringComparer.Ordinal);

    public static IReadOnlyList<ReportFacts> Of(string folder) => Read.GetOrAdd(folder, f => new(() =>
    {
        var reader = new ReportReader(new EnglishAnalyser(), KnowledgeFile.BuiltIn());
        return [.. new ReportSource(null, () => Stream.Null).Read([f]).Where(s => s.IsReport).Select(s => reader.Read(s.Report!))];
    })).Value;
}
