using System.Collections.Concurrent;
using Demarche.English;
using Demarche.Facts;
using Demarche.Pages;

namespace Demarche.Server.Views;

/// <summary>
/// The sentences of reports. A reader follows many links into one report, and each is a page of its own: its text is cut once,
/// and not for each of them.
/// </summary>
/// <param name="english">Cuts a text into sentences.</param>
internal sealed class ReportSentences(EnglishAnalyser english)
{
    private const int Most = 200;

    // By the hash of the text, so that what is kept is right for as long as it is kept.
    private readonly ConcurrentDictionary<ReportKey, IReadOnlyList<SentenceLine>> _cut = new();

    /// <summary>A report's sentences, in order.</summary>
    public IReadOnlyList<SentenceLine> Of(Report report)
    {
        if (_cut.Count >= Most)
            _cut.Clear();
        return _cut.GetOrAdd(report.Key, _ => [.. SentenceLine.Of(report, english)]);
    }
}
