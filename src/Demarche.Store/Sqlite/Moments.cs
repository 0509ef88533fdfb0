using Demarche.Facts;
using Demarche.Facts.Corrections;
using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>Reads all of a store as of one moment: in one transaction, and of what an earlier moment holds only what has changed since.</summary>
internal sealed class Moments(SqliteConnection connection, FactsRows rows, CorrectionRows corrections)
{
    // From so many changes on all is read in one go.
    private const int MostOneByOne = 500;

    // Row and facts by their hashes; other appearances and shared text, which stand beside them, by number and sum.
    private const string Marks =
        """
        SELECT report.id, hex(report.seal) || hex(facts.body_hash) || ' ' || ifnull(also.times, 0) || ' ' || ifnull(shares.times, '')
        FROM report JOIN facts ON facts.report = report.id
        LEFT JOIN (SELECT report, count(*) AS times FROM appearance GROUP BY report) AS also ON also.report = report.id
        LEFT JOIN (SELECT report, count(*) || '-' || sum(other) || '-' || sum(shared) || '-' || sum(other_shared) AS times FROM shared_text GROUP BY report) AS shares
          ON shares.report = report.id
        """;

    /// <summary>What the store holds now.</summary>
    /// <param name="former">A moment before; null for none.</param>
    public StoreMoment Now(StoreMoment? former)
    {
        Plain.Do(connection, "BEGIN");
        try
        {
            var held = new Dictionary<long, (string Mark, ReportFacts? Facts)>();
            foreach (var (id, mark) in MarksNow())
                held[id] = (mark, former is not null && former.Rows.TryGetValue(id, out var was) && was.Mark == mark ? was.Facts : null);
            var changed = held.Where(h => h.Value.Facts is null).Select(h => h.Key).ToList();
            foreach (var (id, facts) in changed.Count > MostOneByOne ? rows.All() : changed.SelectMany(rows.Of))
                held[id] = held[id] with { Facts = facts };
            return new StoreMoment(
                [.. held.Values.Select(h => h.Facts!).OrderBy(f => f.Report.Date).ThenBy(f => f.Report.Key)], new CorrectionLog(corrections.All()))
            {
                Rows = held.ToDictionary(h => h.Key, h => (h.Value.Mark, h.Value.Facts!)),
            };
        }
        finally
        {
            Plain.Do(connection, "COMMIT");
        }
    }

    private IEnumerable<(long Id, string Mark)> MarksNow()
    {
        using var select = connection.CreateCommand();
        select.CommandText = Marks;
        using var reader = select.ExecuteReader();
        while (reader.Read())
            yield return (reader.GetInt64(0), reader.GetString(1));
    }
}
