using Demarche.Facts;
using Demarche.Facts.Corrections;

namespace Demarche.Store;

/// <summary>
/// The door: reports and their facts, kept. One contract for every database behind it. What it gives back never depends on
/// the order, the batches or the number of times in which reports were added, and a damaged row is never given back.
/// </summary>
public interface IRecordStore : IDisposable
{
    /// <summary>The last day that a report bears; null when the store is empty.</summary>
    DateOnly? LastDay { get; }

    /// <summary>A number that is another one after somebody else, in this process or another, has changed the store.</summary>
    long Version { get; }

    /// <summary>Whether the report is held under this label, day, title, outlet and address, so that adding it changes nothing.</summary>
    bool Holds(Report report);

    /// <summary>Adds a report with its facts, whole or not at all. When this returns, the report survives a crash.</summary>
    /// <param name="facts">What was read.</param>
    /// <param name="program">The version of the program that read it.</param>
    /// <exception cref="StoreException">The store can't be written.</exception>
    AddOutcome Add(ReportFacts facts, string program);

    /// <summary>
    /// The facts of the reports dated up to a day, by date and then key. Texts are fetched when first asked for, and as long
    /// as the store is open.
    /// </summary>
    /// <param name="day">The last day that counts.</param>
    /// <param name="mentions">Whether mentions and dates in the text are wanted too; they are many.</param>
    /// <exception cref="StoreException">A row is damaged.</exception>
    IEnumerable<ReportFacts> KnownBy(DateOnly day, bool mentions = false);

    /// <summary>The reports that a fact's id, a label or a report's key (also its first eight characters or more) names.</summary>
    IReadOnlyList<ReportFacts> Find(string name);

    /// <summary>Every ruling by hand, in the order in which they were made.</summary>
    /// <exception cref="StoreException">A row is damaged, or one is missing.</exception>
    CorrectionLog Corrections();

    /// <summary>Adds a ruling to the log. When this returns, it survives a crash. The same one again changes nothing.</summary>
    /// <exception cref="StoreException">The store can't be written.</exception>
    void Correct(Correction correction);

    /// <summary>Checks every row, hash and extract, and gives what is wrong. Empty when all is well.</summary>
    /// <param name="stop">Stops between two reports.</param>
    IEnumerable<Flaw> Verify(CancellationToken stop);
}
