using System.Globalization;
using Dapper;
using Demarche.Facts;
using Demarche.Facts.Corrections;
using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>A store in one SQLite file. Several processes may read and write it at once; one instance serves one thread.</summary>
public sealed class SqliteStore : IRecordStore
{
    private readonly SqliteConnection _connection;
    private readonly Additions _additions;
    private readonly FactsRows _rows;
    private readonly CorrectionRows _corrections;

    internal SqliteStore(SqliteConnection connection)
    {
        _connection = connection;
        _additions = new Additions(connection);
        _rows = new FactsRows(connection);
        _corrections = new CorrectionRows(connection);
    }

    /// <inheritdoc/>
    public DateOnly? LastDay => Asked(() => _connection.ExecuteScalar<string?>("SELECT max(date) FROM report")) is { } day
        ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;

    /// <inheritdoc/>
    public long Version => Asked(() => _connection.ExecuteScalar<long>("PRAGMA data_version"));

    /// <summary>Opens a store.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="create">Whether to make one when there is none.</param>
    /// <exception cref="StoreException">There is none, or it can't be opened.</exception>
    public static SqliteStore Open(string path, bool create) => new(StoreFile.Open(path, create));

    /// <inheritdoc/>
    public bool Holds(Report report) => Asked(() => _additions.Holds(report));

    /// <inheritdoc/>
    public AddOutcome Add(ReportFacts facts, string program) => Asked(() => _additions.Add(facts, program));

    /// <inheritdoc/>
    public IEnumerable<ReportFacts> KnownBy(DateOnly day, bool mentions = false) =>
        Guarded(_rows.Where("report.date <= $value", day.ToString("yyyy-MM-dd"), mentions));

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
    public CorrectionLog Corrections() => new(Asked(_corrections.All));

    /// <inheritdoc/>
    public void Correct(Correction correction) => Asked(() => _corrections.Add(correction));

    /// <inheritdoc/>
    public IEnumerable<Flaw> Verify(CancellationToken stop) => new Verification(_connection, _rows, _corrections).Run(stop);

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

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

    private static IEnumerable<ReportFacts> Guarded(IEnumerable<ReportFacts> facts)
    {
        using var each = facts.GetEnumerator();
        while (Asked(each.MoveNext))
            yield return each.Current;
    }
}
