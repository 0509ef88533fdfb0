using System.Globalization;
using Dapper;
using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Store.Corrections;
using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>The log of corrections: added to, never changed, and believed only when every row is as it was written.</summary>
internal sealed class CorrectionRows(SqliteConnection connection)
{
    /// <summary>Adds a correction; the same one again changes nothing.</summary>
    public void Add(Correction correction)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        Add(correction, transaction);
        transaction.Commit();
    }

    /// <summary>The same as a part of something larger.</summary>
    public void Add(Correction correction, SqliteTransaction transaction)
    {
        var (number, seal) = connection.QuerySingleOrDefault<(long Number, byte[] Seal)>("SELECT number, seal FROM correction ORDER BY number DESC LIMIT 1", transaction: transaction);
        var row = Row.Of(number + 1, correction, seal);
        connection.Execute(
            "INSERT INTO correction (number, id, ruling, maker, made, body, seal) VALUES (@Number, @Id, @Ruling, @Maker, @Made, @Body, @Seal) ON CONFLICT (id) DO NOTHING",
            row, transaction);
    }

    /// <summary>The day that a ruling gives a report; null when none does.</summary>
    public DateOnly? DayOf(ReportKey key, SqliteTransaction? transaction) =>
        LastOn(key, Ruling.Redate, transaction)?.New.GetValueOrDefault("day") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>Whether a ruling keeps a report out.</summary>
    public bool IsRemoved(ReportKey key, SqliteTransaction? transaction) => LastOn(key, Ruling.Remove, transaction) is not null;

    /// <summary>Every correction, in the order in which they were made.</summary>
    /// <exception cref="StoreException">A row is not as it was written, or one is missing.</exception>
    public IReadOnlyList<Correction> All(SqliteTransaction? transaction = null)
    {
        if (Plain.Number(connection, "SELECT count(*) FROM correction", transaction) == 0)
            return [];
        byte[]? before = null;
        var all = new List<Correction>();
        foreach (var row in connection.Query<Row>("SELECT number, id, ruling, maker, made, body, seal FROM correction ORDER BY number", transaction: transaction))
        {
            if (row.Number != all.Count + 1 || !row.Seal.AsSpan().SequenceEqual(row.TrueSeal(before)))
                throw new StoreException($"Correction {all.Count + 1} ({row.Id}): its row is damaged, or one before it is missing.");
            before = row.Seal;
            all.Add(CorrectionJson.Read(row.Body));
        }

        return all;
    }

    // The whole log is read only when it has such a ruling at all: adding a report must not grow slower with the log.
    private Correction? LastOn(ReportKey key, Ruling ruling, SqliteTransaction? transaction) =>
        connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM correction WHERE ruling = @word)", new { word = ruling.Word() }, transaction)
            ? new CorrectionLog(All(transaction)).InForce().LastOrDefault(c => c.Ruling == ruling && c.Reports.Contains(key))
            : null;

    // A row of the table "correction".
    private sealed record Row
    {
        public long Number { get; init; }

        public string Id { get; init; } = "";

        public string Ruling { get; init; } = "";

        public string Maker { get; init; } = "";

        public string Made { get; init; } = "";

        public string Body { get; init; } = "";

        public byte[] Seal { get; init; } = [];

        public static Row Of(long number, Correction correction, byte[]? before)
        {
            var row = new Row
            {
                Number = number,
                Id = correction.Id,
                Ruling = correction.Ruling.Word(),
                Maker = correction.By,
                Made = correction.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ"),
                Body = CorrectionJson.Text(correction),
            };
            return row with { Seal = row.TrueSeal(before) };
        }

        public byte[] TrueSeal(byte[]? before) =>
            Sqlite.Seal.Of(before is null ? null : Convert.ToHexStringLower(before), $"{Number}", Id, Ruling, Maker, Made, Body);
    }
}
