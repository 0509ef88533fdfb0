using Dapper;
using Demarche.Facts;
using Demarche.Record.Searching;
using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>
/// Keeps which words each report's text has, so that a search reads only the texts that may answer it. What stands here follows from the
/// texts alone.
/// </summary>
internal sealed class WordRows(SqliteConnection connection, FactsRows facts)
{
    // A statement of all words of a long text would be too deep for SQLite.
    private const int AskedAtOnce = 100;

    /// <summary>Puts a report's words in.</summary>
    public void Put(long id, Report report, SqliteTransaction transaction) =>
        connection.Execute("INSERT INTO word (rowid, words) VALUES (@id, @words)", new { id, words = string.Join(' ', SearchWords.In(report.Text.Value)) }, transaction);

    /// <summary>Takes a report's words out.</summary>
    public void Delete(long id, SqliteTransaction transaction) =>
        connection.Execute("DELETE FROM word WHERE rowid = @id; DELETE FROM unindexed WHERE report = @id", new { id }, transaction);

    /// <summary>The reports whose texts have every word asked for, wherever it stands.</summary>
    public IReadOnlySet<ReportKey> With(SearchWords words)
    {
        if (words.IsEmpty)
            return new HashSet<ReportKey>();
        var asked = words.Parts.SelectMany(p => p.Words.Select((w, i) => p.Open && i == p.Words.Length - 1 ? Quoted(w) + '*' : Quoted(w)));
        var found = connection.Query<string>(
            "SELECT report.key FROM word JOIN report ON report.id = word.rowid WHERE word MATCH @asked UNION SELECT report.key FROM unindexed JOIN report ON report.id = unindexed.report",
            new { asked = string.Join(" AND ", asked) });
        return found.Select(key => new ReportKey(key)).ToHashSet();
    }

    /// <summary>Puts in the words of the reports that an earlier program left. Stopped, it goes on at the next opening.</summary>
    public void PutRest() => Backlog.WorkOff(connection, "unindexed", PutIfLeft);

    /// <summary>Whether the index finds a report by every word of its text.</summary>
    public bool IsRight(long id, Report report) => SearchWords.In(report.Text.Value).Chunk(AskedAtOnce).All(words => connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM word WHERE rowid = @id AND word MATCH @asked)", new { id, asked = string.Join(" AND ", words.Select(Quoted)) }));

    private void PutIfLeft(long id, SqliteTransaction transaction)
    {
        // Another process may have been here first.
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM unindexed WHERE report = @id", new { id }, transaction) == 0)
            return;
        try
        {
            Put(id, facts.ReportOf(id, transaction), transaction);
        }
        catch (StoreException)
        {
            // A damaged report is told by whoever reads it; until then every search looks at it.
            return;
        }

        connection.Execute("DELETE FROM unindexed WHERE report = @id", new { id }, transaction);
    }

    private static string Quoted(string word) => $"\"{word}\"";
}
