using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Record.Searching;

namespace Demarche.Store;

/// <summary>
/// The door: reports and their facts, kept. One contract for every database behind it. What it gives back never depends on
/// the order, the batches or the number of times in which reports were added, and a damaged row is never given back.
/// </summary>
public interface IRecordStore : IDisposable
{
    /// <summary>The last day that a report bears; null when the store is empty.</summary>
    DateOnly? LastDay { get; }

    /// <summary>The last day that a report without a marking bears; null when there is none.</summary>
    DateOnly? LastUnmarkedDay { get; }

    /// <summary>A number that is another one after somebody else, in this process or another, has changed the store.</summary>
    long Version { get; }

    /// <summary>By which programs and knowledge the facts were read, with the number of reports of each, the most first.</summary>
    IReadOnlyList<(string Program, long Reports)> Readers { get; }

    /// <summary>Whether the report is held under this label, day, title, outlet and address, so that adding it changes nothing.</summary>
    bool Holds(Report report);

    /// <summary>Adds a report with its facts, whole or not at all. When this returns, the report survives a crash.</summary>
    /// <param name="facts">What was read of the report as it came.</param>
    /// <param name="program">The version of the program that read it.</param>
    /// <param name="ruled">What was read of it on the day that <see cref="DayRuled"/> gives, if it gives one.</param>
    /// <exception cref="StoreException">The store can't be written.</exception>
    AddOutcome Add(ReportFacts facts, string program, ReportFacts? ruled = null);

    /// <summary>The day that a ruling by hand gives a report, held or not; null when none does.</summary>
    DateOnly? DayRuled(ReportKey key);

    /// <summary>The day that a report bears without such a ruling; null when it is not held.</summary>
    DateOnly? DayPrinted(ReportKey key);

    /// <summary>Puts facts in the place of those of a report that is held.</summary>
    /// <returns>Whether it is held.</returns>
    bool Reread(ReportFacts facts, string program);

    /// <summary>Adds a ruling on a report's day (or the undo of one) to the log, and gives the report that day and the facts read on it.</summary>
    /// <param name="ruling">The ruling.</param>
    /// <param name="facts">What was read of the report on the day that it bears after this ruling.</param>
    /// <param name="program">The version of the program that read it.</param>
    /// <returns>Whether it is held; if not, nothing is done.</returns>
    bool Redate(Correction ruling, ReportFacts facts, string program);

    /// <summary>Adds the ruling that takes a report out to the log, and takes it out with its text and facts.</summary>
    /// <returns>Whether it was held; if not, nothing is done.</returns>
    bool Remove(Correction ruling);

    /// <summary>
    /// The facts of the reports dated up to a day, by date and then key. Texts are fetched when first asked for, and as long
    /// as the store is open.
    /// </summary>
    /// <param name="day">The last day that counts.</param>
    /// <param name="mentions">Whether mentions and dates in the text are wanted too; they are many.</param>
    /// <exception cref="StoreException">A row is damaged.</exception>
    IEnumerable<ReportFacts> KnownBy(DateOnly day, bool mentions = false);

    /// <summary>All that the store holds now, of one moment also while others add to it.</summary>
    /// <param name="former">A moment before: what has not changed since is not read again; null for none.</param>
    /// <exception cref="StoreException">A row is damaged.</exception>
    StoreMoment Now(StoreMoment? former = null);

    /// <summary>The reports whose texts have every word that a search asks for, wherever it stands: no other can answer it.</summary>
    IReadOnlySet<ReportKey> With(SearchWords words);

    /// <summary>Every report by date and then key, whether or not its facts are there and whole: what facts can be made of again.</summary>
    /// <exception cref="StoreException">A report's row is damaged.</exception>
    IEnumerable<Report> Reports { get; }

    /// <summary>The facts of a report, without mentions; null when it is not held or its facts are missing.</summary>
    /// <exception cref="StoreException">They are damaged.</exception>
    ReportFacts? FactsOf(ReportKey key);

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

    /// <summary>Writes a copy of the store as it is after some commit, also while others add to it. When this returns, the copy is on the disk.</summary>
    /// <param name="path">A file that does not exist yet.</param>
    /// <exception cref="StoreException">The store is broken inside, or the file can't be written.</exception>
    void CopyTo(string path);
}
