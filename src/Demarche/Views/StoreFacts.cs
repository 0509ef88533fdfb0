using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Input;
using Demarche.Record.Searching;
using Demarche.Store;

namespace Demarche.Views;

/// <summary>Facts from a store.</summary>
internal sealed class StoreFacts(IRecordStore store, Intake intake, bool marked) : IFactsSource
{
    private const int AtOnce = 256;

    /// <inheritdoc/>
    public DateOnly? LastDay => marked ? store.LastDay : store.LastUnmarkedDay;

    /// <inheritdoc/>
    public CorrectionLog Corrections => store.Corrections();

    /// <inheritdoc/>
    public IReadOnlyList<ReportFacts> KnownBy(DateOnly day, bool mentions = false, Action<ReportFacts[]>? came = null)
    {
        var facts = new List<ReportFacts>();
        foreach (var some in Markings.Seen(store.KnownBy(day, mentions), marked).Chunk(AtOnce))
        {
            facts.AddRange(some);
            came?.Invoke(some);
        }

        intake.Count(facts.Count);
        return facts;
    }

    /// <inheritdoc/>
    public IReadOnlySet<ReportKey>? With(SearchWords words) => store.With(words);

    /// <inheritdoc/>
    public void Dispose() => store.Dispose();
}
