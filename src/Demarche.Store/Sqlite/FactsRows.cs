using System.Security.Cryptography;
using System.Text;
using Dapper;
using Demarche.Facts;
using Demarche.Store.Blobs;
using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>Writes facts, and reads them back believing no row that is not as it was written.</summary>
internal sealed class FactsRows(SqliteConnection connection)
{
    // Positions are folded side by side, and the words of some stand in their reports: a connection serves one at a time.
    private readonly Lock _oneTextAtATime = new();

    /// <summary>Facts of the reports that a condition selects, by date and then key.</summary>
    /// <param name="condition">SQL over <c>report</c>, with <c>$value</c> for the value.</param>
    /// <param name="value">What the condition asks for.</param>
    /// <param name="mentions">Whether mentions are wanted too.</param>
    public IEnumerable<ReportFacts> Where(string condition, object value, bool mentions) => Rows(condition, value, mentions).Select(row => row.Facts);

    /// <summary>Facts of every report, with its row's number.</summary>
    public IEnumerable<(long Id, ReportFacts Facts)> All() => Rows("report.id > $value", 0, mentions: false);

    /// <summary>Facts of a row with its number; nothing when there are none.</summary>
    public IEnumerable<(long Id, ReportFacts Facts)> Of(long id) => Rows("report.id = $value", id, mentions: false);

    private IEnumerable<(long Id, ReportFacts Facts)> Rows(string condition, object value, bool mentions)
    {
        var shared = StoryRows.Shared(connection, condition, value);
        var also = AppearanceRow.Others(connection, condition, value);
        using var select = connection.CreateCommand();
        select.CommandText =
            $"""
            SELECT {ReportRow.Columns}, {HeldRow.Columns(mentions)}
            FROM report JOIN facts ON facts.report = report.id
            WHERE {condition}
            ORDER BY report.date, report.key
            """;
        select.Parameters.AddWithValue("$value", value);
        using var rows = select.ExecuteReader();
        foreach (var read in Beside.Make(Held(rows, mentions), Read))
            yield return read;

        (long Id, ReportFacts Facts) Read(HeldRow held)
        {
            var row = held.Report;
            return (row.Id, held.Facts(row.ToReport(TextOf) with { SharesText = shared.GetValueOrDefault(row.Id, []), AlsoAs = also.GetValueOrDefault(row.Id, []) }));
        }
    }

    private static IEnumerable<HeldRow> Held(SqliteDataReader rows, bool mentions)
    {
        while (rows.Read())
            yield return HeldRow.From(rows, mentions);
    }

    /// <summary>Every report by date and then key.</summary>
    public IEnumerable<Report> Reports()
    {
        using var select = connection.CreateCommand();
        select.CommandText = $"SELECT {ReportRow.Columns} FROM report ORDER BY report.date, report.key";
        using var rows = select.ExecuteReader();
        while (rows.Read())
            yield return ReportRow.From(rows).ToReport(TextOf);
    }

    /// <summary>A report without its facts, as it stands within a transaction.</summary>
    public Report ReportOf(long id, SqliteTransaction? transaction) => ReportRow.Of(connection, id, transaction).ToReport(row => TextOf(row, transaction));

    /// <summary>The text of a report.</summary>
    /// <exception cref="StoreException">It is missing, can't be read, or is not the text that the key is the hash of.</exception>
    public string TextOf(ReportRow row) => TextOf(row, null);

    /// <summary>The same within a transaction.</summary>
    public string TextOf(ReportRow row, SqliteTransaction? transaction)
    {
        var bytes = TextBytes(row, transaction) ?? throw new StoreException($"Report {row.Label} (key {row.Key}): its text is missing.");
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == row.Key
            ? Encoding.UTF8.GetString(bytes)
            : throw new StoreException($"Report {row.Label} (key {row.Key}): its text is damaged.");
    }

    // A text is read when somebody asks for it, long after its row: what fails here has nobody else to say so.
    private byte[]? TextBytes(ReportRow row, SqliteTransaction? transaction)
    {
        try
        {
            lock (_oneTextAtATime)
                return Plain.Bytes(connection, "SELECT CAST(text AS BLOB) FROM report_text WHERE report = $value", row.Id, transaction);
        }
        catch (SqliteException e)
        {
            throw new StoreException($"Report {row.Label} (key {row.Key}): its text can't be read: {e.Message}", e);
        }
    }

    /// <summary>Writes the facts of a report that has none yet.</summary>
    public void Insert(long id, ReportFacts facts, string program, SqliteTransaction transaction)
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

    /// <summary>Writes facts in the place of those that a report has.</summary>
    public void Replace(long id, ReportFacts facts, string program, SqliteTransaction transaction)
    {
        connection.Execute("DELETE FROM fact WHERE report = @id; DELETE FROM facts WHERE report = @id", new { id }, transaction);
        Insert(id, facts, program, transaction);
    }
}
