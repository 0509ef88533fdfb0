using Dapper;
using Demarche.Facts;
using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>Writes reports without their facts: text, original, appearances, and the row that follows from these.</summary>
internal sealed class ReportRows(SqliteConnection connection)
{
    /// <summary>The row of a key; null when it is not held.</summary>
    public long? IdOf(ReportKey key, SqliteTransaction transaction) =>
        connection.QuerySingleOrDefault<long?>("SELECT id FROM report WHERE key = @Hash", new { key.Hash }, transaction);

    /// <summary>Writes a report that is not held.</summary>
    public long Insert(Report report, AppearanceRow appearance, SqliteTransaction transaction)
    {
        var id = connection.ExecuteScalar<long>(
            """
            INSERT INTO report (key, label, date, title, outlet, url, language, body_start, characters, tier, summary, days, marking, seal)
            VALUES (@Key, @Label, @Date, @Title, @Outlet, @Url, @Language, @BodyStart, @Characters, @Tier, @Summary, @Days, @Marking, @Seal) RETURNING id
            """,
            ReportRow.Of(report), transaction);
        connection.Execute("INSERT INTO report_text (report, text) VALUES (@id, @Value)", new { id, report.Text.Value }, transaction);
        Keep(id, appearance, transaction);
        Keep(id, report.Original, transaction);
        return id;
    }

    /// <summary>Keeps an appearance of a report that is held. Which came first makes no difference.</summary>
    public void Keep(long id, AppearanceRow appearance, SqliteTransaction transaction) => connection.Execute(
        """
        INSERT INTO appearance (report, label, date, title, outlet, url, address, about, marking)
        VALUES (@Report, @Label, @Date, @Title, @Outlet, @Url, @Address, @About, @Marking)
        ON CONFLICT DO UPDATE SET about = min(about, excluded.about),
          marking = CASE WHEN marking = '' THEN excluded.marking WHEN excluded.marking = '' THEN marking ELSE min(marking, excluded.marking) END
        """,
        appearance with { Report = id }, transaction);

    /// <summary>Keeps what a text was extracted from; of several the one with the least hash.</summary>
    public void Keep(long id, Original? original, SqliteTransaction transaction)
    {
        if (original is null)
            return;
        var bytes = original.Bytes.ToArray();
        connection.Execute(
            """
            INSERT INTO original (report, media_type, extractor, bytes, seal) VALUES (@id, @MediaType, @Extractor, @bytes, @seal)
            ON CONFLICT DO UPDATE SET media_type = excluded.media_type, extractor = excluded.extractor, bytes = excluded.bytes, seal = excluded.seal
            WHERE excluded.seal < original.seal
            """,
            new { id, original.MediaType, original.Extractor, bytes, seal = Seal.Of($"{original.MediaType}\0{original.Extractor}", bytes) }, transaction);
    }

    /// <summary>Brings a report's row to what its appearances and rulings say.</summary>
    /// <param name="id">The row.</param>
    /// <param name="ruled">The day by a ruling; null for that of the appearance that counts.</param>
    /// <param name="transaction">The one that all is done in.</param>
    /// <returns>Whether the day is another one now, so that the facts have to be read again.</returns>
    public (bool DayChanged, string Day) Settle(long id, DateOnly? ruled, SqliteTransaction transaction)
    {
        var held = ReportRow.Of(connection, id, transaction);
        var appearances = connection.Query<AppearanceRow>("SELECT report, label, date, title, outlet, url, about, marking FROM appearance WHERE report = @id", new { id }, transaction).ToList();
        var marking = appearances.Select(a => a.Marking).Where(m => m.Length > 0).Order(StringComparer.Ordinal).FirstOrDefault() ?? "";
        var row = AppearanceRow.First(appearances).On(held, ruled is { } day ? ReportRow.DayOf(day) : null, marking);
        if (!row.Seal.AsSpan().SequenceEqual(held.Seal))
        {
            connection.Execute(
                """
                UPDATE report SET label = @Label, date = @Date, title = @Title, outlet = @Outlet, url = @Url, tier = @Tier, summary = @Summary, days = @Days,
                  marking = @Marking, seal = @Seal WHERE id = @Id
                """,
                row, transaction);
        }

        return (row.Date != held.Date, row.Date);
    }

    /// <summary>Takes a report out with all that hangs on it.</summary>
    public void Delete(long id, SqliteTransaction transaction) => connection.Execute(
        """
        DELETE FROM fact WHERE report = @id; DELETE FROM facts WHERE report = @id; DELETE FROM appearance WHERE report = @id;
        DELETE FROM original WHERE report = @id; DELETE FROM report_text WHERE report = @id; DELETE FROM report WHERE id = @id
        """,
        new { id }, transaction);
}
