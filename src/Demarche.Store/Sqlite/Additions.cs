using Dapper;
using Demarche.Facts;
using Demarche.Store.Blobs;
using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>Adds one report to a store: one transaction, which takes the write lock at its start.</summary>
internal sealed class Additions(SqliteConnection connection)
{
    /// <summary>Whether the report is held under its label, day, title, outlet and address.</summary>
    public bool Holds(Report report) => connection.ExecuteScalar<bool>(
        """
        SELECT EXISTS (SELECT 1 FROM appearance JOIN report ON report.id = appearance.report
        WHERE report.key = @Key AND appearance.label = @Label AND appearance.date = @Date
          AND appearance.title = @Title AND appearance.outlet = @Outlet AND appearance.url = @Url)
        """,
        AppearanceRow.Of(report));

    /// <summary>Adds a report with its facts, or what is new about it.</summary>
    public AddOutcome Add(ReportFacts facts, string program)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var outcome = connection.QuerySingleOrDefault<long?>(
            "SELECT id FROM report WHERE key = @Hash", new { facts.Report.Key.Hash }, transaction) is { } id
            ? AddAppearance(id, facts, program, transaction)
            : AddReport(facts, program, transaction);
        transaction.Commit();
        return outcome;
    }

    private AddOutcome AddReport(ReportFacts facts, string program, SqliteTransaction transaction)
    {
        var report = facts.Report;
        var isVersion = connection.ExecuteScalar<bool>(
            "SELECT EXISTS (SELECT 1 FROM appearance WHERE label = @Label)", new { report.Label }, transaction);
        var id = connection.ExecuteScalar<long>(
            """
            INSERT INTO report (key, label, date, title, outlet, url, language, body_start, characters, seal)
            VALUES (@Key, @Label, @Date, @Title, @Outlet, @Url, @Language, @BodyStart, @Characters, @Seal) RETURNING id
            """,
            ReportRow.Of(report), transaction);
        connection.Execute("INSERT INTO report_text (report, text) VALUES (@id, @Value)", new { id, report.Text.Value }, transaction);
        Insert(AppearanceRow.Of(report) with { Report = id }, transaction);
        InsertFacts(id, facts, program, transaction);
        return isVersion ? AddOutcome.NewVersion : AddOutcome.Added;
    }

    private AddOutcome AddAppearance(long id, ReportFacts facts, string program, SqliteTransaction transaction)
    {
        var report = facts.Report;
        if (Insert(AppearanceRow.Of(report) with { Report = id }, transaction) == 0)
            return AddOutcome.Unchanged;
        var held = RowOf(id, transaction).ToReport(_ => report.Text.Value);
        if (ReportOrder.Instance.Compare(report, held) >= 0)
            return AddOutcome.AnotherAppearance;
        connection.Execute(
            "UPDATE report SET label = @Label, date = @Date, title = @Title, outlet = @Outlet, url = @Url, language = @Language, seal = @Seal WHERE id = @Id",
            ReportRow.Of(report) with { Id = id }, transaction);
        if (report.Date != held.Date)
        {
            // "On Tuesday" is another day now.
            connection.Execute("DELETE FROM fact WHERE report = @id; DELETE FROM facts WHERE report = @id", new { id }, transaction);
            InsertFacts(id, facts, program, transaction);
        }

        return AddOutcome.AnotherAppearance;
    }

    private ReportRow RowOf(long id, SqliteTransaction transaction)
    {
        using var select = connection.CreateCommand();
        select.Transaction = transaction;
        select.CommandText = $"SELECT {ReportRow.Columns} FROM report WHERE id = $id";
        select.Parameters.AddWithValue("$id", id);
        using var rows = select.ExecuteReader();
        rows.Read();
        return ReportRow.From(rows);
    }

    private int Insert(AppearanceRow appearance, SqliteTransaction transaction) => connection.Execute(
        """
        INSERT INTO appearance (report, label, date, title, outlet, url) VALUES (@Report, @Label, @Date, @Title, @Outlet, @Url)
        ON CONFLICT DO NOTHING
        """,
        appearance, transaction);

    private void InsertFacts(long id, ReportFacts facts, string program, SqliteTransaction transaction)
    {
        var body = FactsBlob.Write(facts);
        var mentions = MentionsBlob.Write(facts);
        connection.Execute(
            """
            INSERT INTO facts (report, program, body, body_hash, mentions, mentions_hash)
            VALUES (@id, @program, @body, @bodyHash, @mentions, @mentionsHash)
            """,
            new { id, program, body, bodyHash = Seal.Of(program, body), mentions, mentionsHash = Seal.Of(program, mentions) },
            transaction);
        using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT OR IGNORE INTO fact (id, report) VALUES ($id, $report)";
        var factId = insert.Parameters.Add("$id", SqliteType.Text);
        insert.Parameters.AddWithValue("$report", id);
        foreach (var fact in facts.Statements.Select(s => s.Id).Concat(facts.Events.Select(e => e.Id)))
        {
            factId.Value = fact;
            insert.ExecuteNonQuery();
        }
    }

    // A row of the table "appearance", with the report's key to look it up by.
    private sealed record AppearanceRow(long Report, string Key, string Label, string Date, string Title, string Outlet, string Url)
    {
        public static AppearanceRow Of(Report report) => new(
            0, report.Key.Hash, report.Label, ReportRow.DayOf(report), report.Title ?? "", report.Outlet ?? "", report.Url ?? "");
    }
}
