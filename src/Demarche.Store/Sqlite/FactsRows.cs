using System.Security.Cryptography;
using System.Text;
using Dapper;
using Demarche.Facts;
using Demarche.Store.Blobs;
using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>Reads facts back, believing no row that is not as it was written.</summary>
internal sealed class FactsRows(SqliteConnection connection)
{
    /// <summary>Facts of the reports that a condition selects, by date and then key.</summary>
    /// <param name="condition">SQL over <c>report</c>, with <c>$value</c> for the value.</param>
    /// <param name="value">What the condition asks for.</param>
    /// <param name="mentions">Whether mentions are wanted too.</param>
    public IEnumerable<ReportFacts> Where(string condition, object value, bool mentions)
    {
        using var select = connection.CreateCommand();
        select.CommandText =
            $"""
            SELECT {ReportRow.Columns}, facts.program, facts.body, facts.body_hash{(mentions ? ", facts.mentions, facts.mentions_hash" : "")}
            FROM report JOIN facts ON facts.report = report.id
            WHERE {condition}
            ORDER BY report.date, report.key
            """;
        select.Parameters.AddWithValue("$value", value);
        using var rows = select.ExecuteReader();
        while (rows.Read())
            yield return Read(rows, mentions);
    }

    /// <summary>The text of a report.</summary>
    /// <exception cref="StoreException">It is missing, or not the text that the key is the hash of.</exception>
    public string TextOf(ReportRow row)
    {
        var bytes = connection.QuerySingleOrDefault<byte[]>("SELECT CAST(text AS BLOB) FROM report_text WHERE report = @Id", new { row.Id })
            ?? throw new StoreException($"Report {row.Label} (key {row.Key}): its text is missing.");
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == row.Key
            ? Encoding.UTF8.GetString(bytes)
            : throw new StoreException($"Report {row.Label} (key {row.Key}): its text is damaged.");
    }

    private ReportFacts Read(SqliteDataReader rows, bool mentions)
    {
        var row = ReportRow.From(rows);
        var report = row.ToReport(TextOf);
        try
        {
            var program = rows.GetString(11);
            var facts = FactsBlob.Read(Sealed(12), report);
            return mentions ? MentionsBlob.Read(Sealed(14), facts) : facts;

            byte[] Sealed(int column)
            {
                var bytes = rows.GetFieldValue<byte[]>(column);
                return rows.GetFieldValue<byte[]>(column + 1).AsSpan().SequenceEqual(Seal.Of(program, bytes)) ? bytes : throw BlobReader.Damaged();
            }
        }
        catch (StoreException e)
        {
            throw new StoreException($"Report {row.Label} (key {row.Key}): {e.Message}", e);
        }
    }
}
