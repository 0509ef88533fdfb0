using Demarche.Facts;
using Demarche.Record.Actors;
using Demarche.Record.Copies;
using Demarche.Record.Corrections;
using Demarche.Record.Folds;
using Demarche.Record.Knowledge;
using Demarche.Record.Sayings;
using Demarche.Record.Tellings;

namespace Demarche.Record;

/// <summary>The reports dated by K and what every view makes of them first: who is who, and each event as one telling.</summary>
internal sealed class KnownReports
{
    private readonly IReadOnlyList<ReportParts> _parts;
    private readonly RecordKnowledge _knowledge;
    private readonly Lazy<Stories> _stories;
    private readonly Lazy<Coverage> _coverage;
    private readonly Lazy<Dictionary<ReportKey, ReportFacts>> _byKey;
    private readonly Lazy<ActorDirectory> _directory;
    private readonly Lazy<IReadOnlyList<Telling>> _tellings;
    private readonly Lazy<IReadOnlyList<Saying>> _sayings;
    private readonly Lazy<IReadOnlyList<Saying>> _saidBesides;

    /// <summary>Takes reports in order of day and key, each text once.</summary>
    public KnownReports(IReadOnlyList<ReportParts> parts, RecordMemory memory, KeptFolds folds, RecordRulings rulings)
    {
        Folds = folds;
        _parts = parts;
        ReportFacts[] reports = [.. parts.Select(p => p.Facts)];
        Reports = reports;
        _knowledge = memory.Knowledge;
        _stories = new(() => Stories.Of(reports.Select(r => r.Report)));
        _coverage = new(() => Coverage.Of(parts.Select(p => p.Covered), Stories));
        _byKey = new(() => reports.ToDictionary(r => r.Report.Key));
        _directory = new(() => folds.Directory = ActorDirectory.Of(parts, memory, rulings, folds.Directory));
        _sayings = new(() => [.. parts.SelectMany(p => p.Sayings.All(Directory)).InOrder()]);
        _saidBesides = new(() => [.. parts.SelectMany(p => p.Sayings.BesidesActs(Directory))]);
        _tellings = new(() =>
        {
            // Each report's own hang on no other's.
            Parallel.ForEach(parts, p => _ = p.Tellings);
            return [.. parts.SelectMany(p => p.Tellings)];
        });
    }

    /// <summary>Words and parties.</summary>
    public RecordKnowledge Knowledge => _knowledge;

    /// <summary>Everything that was said, in order of when it was.</summary>
    public IReadOnlyList<Saying> Sayings => _sayings.Value;

    /// <summary>What no act tells that was done by saying it, by report.</summary>
    public IReadOnlyList<Saying> SaidBesidesActs => _saidBesides.Value;

    /// <summary>The folds that are kept for these reports.</summary>
    public KeptFolds Folds { get; }

    /// <summary>The facts, by day and key.</summary>
    public IReadOnlyList<ReportFacts> Reports { get; }

    /// <summary>The facts of one of them; null when it is none.</summary>
    public ReportFacts? ReportOf(ReportKey key) => _byKey.Value.GetValueOrDefault(key);

    /// <summary>Which of them carry one story.</summary>
    public Stories Stories => _stories.Value;

    /// <summary>The same as a reader counts them.</summary>
    public Coverage Coverage => _coverage.Value;

    /// <summary>Who is who across them.</summary>
    public ActorDirectory Directory => _directory.Value;

    /// <summary>Every event, in order of report and place.</summary>
    public IReadOnlyList<Telling> Tellings => _tellings.Value;

    /// <summary>The events that a book takes, in the same order.</summary>
    /// <param name="book">The book.</param>
    /// <param name="takes">Whether it takes one; the same whenever it is asked.</param>
    public IEnumerable<Telling> TakenBy(TellingBook book, Predicate<Telling> takes)
    {
        // Each report's own hang on no other's.
        Parallel.ForEach(_parts.Where(p => !p.IsAsked(book)), p => p.TakenBy(book, takes));
        return _parts.SelectMany(p => p.TakenBy(book, takes));
    }

    /// <summary>The events that reports tell since a day, in the same order.</summary>
    public IEnumerable<Telling> TellingsSince(DateOnly day) => _parts.SkipWhile(p => p.Facts.Report.Date < day).SelectMany(p => p.Tellings);
}
