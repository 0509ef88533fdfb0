using System.Globalization;
using Dapper;
using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Record.Searching;
using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>A store in one SQLite file. Several processes may read and write it at once; one instance serves one thread.</summary>
public sealed class SqliteStore : IRecordStore
{
    private readonly SqliteConnection _connection;
    private readonly ReportRows _reports;
    private readonly Additions _additions;
    private readonly FactsRows _rows;
    private readonly StoryRows _stories;
    private readonly WordRows _words;
    private readonly CorrectionRows _corrections;

    internal SqliteStore(SqliteConnection connection)
    {
        _connection = connection;
        _reports = new ReportRows(connection);
        _rows = new FactsRows(connection);
        _corrections = new CorrectionRows(connection);
        _stories = new StoryRows(connection, _rows);
        _words = new WordRows(connection, _rows);
        _additions = new Additions(connection, _reports, _rows, _stories, _words, _corrections);
    }

    /// <inheritdoc/>
    public DateOnly? LastDay => Day("SELECT max(date) FROM report");

    /// <inheritdoc/>
    public DateOnly? LastUnmarkedDay => Day("SELECT max(date) FROM report WHERE marking = ''");

    /// <inheritdoc/>
    public long Version => Asked(() => Plain.Number(_connection, "PRAGMA data_version"));

    /// <inheritdoc/>
    public IReadOnlyList<(string Program, long Reports)> Readers => Asked(() =>
        _connection.Query<(string, long)>("SELECT program, count(*) AS reports FROM facts GROUP BY program ORDER BY reports DESC, program").ToList());

    /// <summary>Opens a store.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="create">Whether to make one when there is none.</param>
    /// <exception cref="StoreException">There is none, or it can't be opened.</exception>
    public static SqliteStore Open(string path, bool create)
    {
        var store = new SqliteStore(StoreFile.Open(path, create));
        try
        {
            Asked(store._stories.FileRest);
            Asked(store._words.PutRest);
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public bool Holds(Report report) => Asked(() => _additions.Holds(report));

    /// <inheritdoc/>
    public AddOutcome Add(ReportFacts facts, string program, ReportFacts? ruled = null) => Asked(() => _additions.Add(facts, program, ruled));

    /// <inheritdoc/>
    public DateOnly? DayRuled(ReportKey key) => Asked(() => _corrections.DayOf(key, null));

    /// <inheritdoc/>
    public bool Reread(ReportFacts facts, string program) => Changed(facts.Report.Key, (id, transaction) => _rows.Replace(id, facts, program, transaction));

    /// <inheritdoc/>
    public bool Redate(Correction ruling, ReportFacts facts, string program) => Changed(facts.Report.Key, (id, transaction) =>
    {
        _corrections.Add(ruling, transaction);
        var (_, day) = _reports.Settle(id, _corrections.DayOf(facts.Report.Key, transaction), transaction);
        if (day != ReportRow.DayOf(facts.Report.Date))
            throw new StoreException($"Report {facts.Report.Label} bears {day} after this ruling, and was read as of another day.");
        _rows.Replace(id, facts, program, transaction);
        _stories.Refile(id, transaction);
    });

    /// <inheritdoc/>
    public DateOnly? DayPrinted(ReportKey key) => Asked(() => _connection.ExecuteScalar<string?>(
        "SELECT min(appearance.date) FROM appearance JOIN report ON report.id = appearance.report WHERE report.key = @Hash", new { key.Hash })) is { } day ? ToDay(day) : null;

    /// <inheritdoc/>
    public bool Remove(Correction ruling) => Changed(ruling.Reports[0], (id, transaction) =>
    {
        _corrections.Add(ruling, transaction);
        _stories.Unfile(id, transaction);
        _words.Delete(id, transaction);
        _reports.Delete(id, transaction);
    });

    /// <inheritdoc/>
    public IEnumerable<ReportFacts> KnownBy(DateOnly day, bool mentions = false) =>
        Guarded(_rows.Where("report.date <= $value", day.ToString("yyyy-MM-dd"), mentions)).Select(facts => facts.KnownBy(day));

    /// <inheritdoc/>
    public StoreMoment Now(StoreMoment? former = null) => Asked(() => new Moments(_connection, _rows, _corrections).Now(former));

    /// <inheritdoc/>
    public IReadOnlySet<ReportKey> With(SearchWords words) => Asked(() => _words.With(words));

    /// <inheritdoc/>
    public IEnumerable<Report> Reports => Guarded(_rows.Reports());

    /// <inheritdoc/>
    public ReportFacts? FactsOf(ReportKey key) => Guarded(_rows.Where("report.key = $value", key.Hash, mentions: false)).FirstOrDefault();

    /// <inheritdoc/>
    public IReadOnlyList<ReportFacts> Find(string name)
    {
        string[] conditions =
        [
            "report.id IN (SELECT report FROM fact WHERE id = $value)",
            "report.id IN (SELECT report FROM appearance WHERE label = $value)",
            "length($value) >= 8 AND substr('sha256:' || report.key, 1, length($value)) = $value",
            "length($value) >= 8 AND substr(report.key, 1, length($value)) = $value",
        ];
        return conditions.Select(c => Guarded(_rows.Where(c, name, mentions: true)).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    /// <inheritdoc/>
    public CorrectionLog Corrections() => new(Asked(() => _corrections.All()));

    /// <inheritdoc/>
    public void Correct(Correction correction) => Asked(() => _corrections.Add(correction));

    /// <inheritdoc/>
    public IEnumerable<Flaw> Verify(CancellationToken stop) => new Verification(_connection, _rows, _stories, _words, _corrections).Run(stop);

    /// <inheritdoc/>
    public void CopyTo(string path) => Asked(() => StoreCopy.Write(_connection, path));

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private DateOnly? Day(string sql) => Asked(() => Plain.Text(_connection, sql)) is { } day ? ToDay(day) : null;

    private static DateOnly ToDay(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private bool Changed(ReportKey key, Action<long, SqliteTransaction> change) => Asked(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        if (_reports.IdOf(key, transaction) is not { } id)
            return false;
        change(id, transaction);
        transaction.Commit();
        return true;
    });

    private static void Asked(Action ask) => Asked(() =>
    {
        ask();
        return true;
    });

    private static T Asked<T>(Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (SqliteException e)
        {
            throw new StoreException($"The store failed: {e.Message}", e);
        }
    }

    private static IEnumerable<T> Guarded<T>(IEnumerable<T> rows)
    {
        using var each = rows.GetEnumerator();
        while (Asked(each.MoveNext))
            yield return each.Current;
    }
}
