using System.Buffers.Binary;
using Dapper;
using Demarche.Facts;
using Demarche.Record.Copies;
using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>
/// Files reports under their keys and keeps what they share with others. What stands here follows from texts, days, labels and addresses alone,
/// so that the order of adding makes no difference and all of it can be made again.
/// </summary>
internal sealed class StoryRows(SqliteConnection connection, FactsRows facts)
{
    // Reports of about these days that share so many keys. The days stand in the index: what an old form letter is filed under costs nothing.
    private static readonly string Near =
        $"""
        SELECT story_key.report FROM json_each(@keys) AS its CROSS JOIN story_key
          ON story_key.key = its.value AND story_key.day BETWEEN @day - {SameStory.MostDaysApart} AND @day + {SameStory.MostDaysApart}
        WHERE story_key.report <> @id GROUP BY story_key.report HAVING count(*) >= {StoryText.LeastKeysShared}
        """;

    // Reports that bear a label or an address of this one, on whatever day.
    private const string Named =
        """
        SELECT story.report, story.keys FROM story WHERE story.report <> @id AND story.report IN (
          SELECT its.report FROM appearance AS mine JOIN appearance AS its ON its.label = mine.label WHERE mine.report = @id
          UNION
          SELECT its.report FROM appearance AS mine JOIN appearance AS its ON its.address = mine.address AND its.address <> '' WHERE mine.report = @id)
        """;

    /// <summary>Files a report that is not filed, and keeps what it shares with those that are.</summary>
    public void File(long id, Report report, SqliteTransaction transaction)
    {
        var text = StoryText.Of(report);
        connection.Execute("INSERT INTO story (report, day, keys) VALUES (@id, @day, @keys)", new { id, day = report.Date.DayNumber, keys = Packed(text.Keys) }, transaction);
        connection.Execute(
            "INSERT INTO story_key (key, day, report) SELECT value, @day, @id FROM json_each(@keys)", new { id, day = report.Date.DayNumber, keys = Json(text.Keys) }, transaction);
        foreach (var (other, shared) in Sharing(id, report, text, transaction))
        {
            Keep(id, other, shared, transaction);
            Keep(other, id, shared.Turned(report.Key), transaction);
        }
    }

    /// <summary>Takes out what stands here of a report.</summary>
    public void Unfile(long id, SqliteTransaction transaction)
    {
        // By its own keys and day: an index by report would cost every addition twice.
        var (day, keys) = connection.QuerySingleOrDefault<(long Day, byte[]? Keys)>("SELECT day, keys FROM story WHERE report = @id", new { id }, transaction);
        if (keys is not null)
        {
            connection.Execute(
                "DELETE FROM story_key WHERE report = @id AND day = @day AND key IN (SELECT value FROM json_each(@keys))", new { id, day, keys = Json(Unpacked(keys)) }, transaction);
        }

        connection.Execute(
            """
            DELETE FROM shared_text WHERE report = @id;
            DELETE FROM shared_text WHERE other = @id;
            DELETE FROM unfiled WHERE report = @id;
            DELETE FROM story WHERE report = @id
            """,
            new { id }, transaction);
    }

    /// <summary>Files a report anew, whose day, labels or addresses are others now.</summary>
    public void Refile(long id, SqliteTransaction transaction)
    {
        Unfile(id, transaction);
        File(id, facts.ReportOf(id, transaction), transaction);
    }

    /// <summary>Files the reports that an earlier program left. Stopped, it goes on at the next opening.</summary>
    public void FileRest() => Backlog.WorkOff(connection, "unfiled", FileIfLeft);

    /// <summary>What the reports that a condition selects share with others, by report.</summary>
    /// <param name="condition">SQL over <c>report</c>, with <c>$value</c> for the value.</param>
    /// <param name="value">What the condition asks for.</param>
    public static Dictionary<long, List<SharedText>> Shared(SqliteConnection connection, string condition, object value)
    {
        var shared = new Dictionary<long, List<SharedText>>();
        var keys = new Dictionary<long, ReportKey>();
        using var select = connection.CreateCommand();
        select.CommandText =
            $"""
            SELECT shared_text.report, shared_text.other, shared, words, other_shared, other_words, its.key
            FROM shared_text JOIN report ON report.id = shared_text.report JOIN report AS its ON its.id = shared_text.other
            WHERE {condition}
            """;
        select.Parameters.AddWithValue("$value", value);
        using var rows = select.ExecuteReader();
        while (rows.Read())
        {
            if (!shared.TryGetValue(rows.GetInt64(0), out var those))
                shared[rows.GetInt64(0)] = those = [];
            if (!keys.TryGetValue(rows.GetInt64(1), out var other))
                keys[rows.GetInt64(1)] = other = new ReportKey(rows.GetString(6));
            those.Add(new SharedText(other, rows.GetInt32(2), rows.GetInt32(3), rows.GetInt32(4), rows.GetInt32(5)));
        }

        foreach (var those in shared.Values)
            those.Sort((one, other) => one.Other.CompareTo(other.Other));
        return shared;
    }

    /// <summary>Whether what stands here of a report is what follows from its text.</summary>
    public bool IsRight(long id, Report report)
    {
        var text = StoryText.Of(report);
        var keys = connection.QuerySingleOrDefault<byte[]>("SELECT keys FROM story WHERE report = @id AND day = @day", new { id, day = report.Date.DayNumber });
        if (keys is null || !keys.AsSpan().SequenceEqual(Packed(text.Keys)))
            return false;
        var filed = connection.ExecuteScalar<long>(
            "SELECT count(*) FROM json_each(@keys) AS its JOIN story_key ON story_key.key = its.value AND day = @day AND report = @id", new { id, day = report.Date.DayNumber, keys = Json(text.Keys) });
        if (filed != text.Keys.Count)
            return false;
        var held = Shared(connection, "report.id = $value", id).GetValueOrDefault(id, []);
        return held.SequenceEqual(Sharing(id, report, text, null).Select(s => s.Shared).OrderBy(s => s.Other));
    }

    private void FileIfLeft(long id, SqliteTransaction transaction)
    {
        // Another process may have been here first.
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM unfiled WHERE report = @id", new { id }, transaction) == 0)
            return;
        foreach (var (label, url) in connection.Query<(string, string)>("SELECT label, url FROM appearance WHERE report = @id AND url <> ''", new { id }, transaction).AsList())
            connection.Execute("UPDATE appearance SET address = @address WHERE report = @id AND label = @label AND url = @url", new { id, label, url, address = ReportAddress.Of(url) ?? "" }, transaction);
        try
        {
            File(id, facts.ReportOf(id, transaction), transaction);
        }
        catch (StoreException)
        {
            // A damaged report is told by whoever reads it, and stays on the list.
            return;
        }

        connection.Execute("DELETE FROM unfiled WHERE report = @id", new { id }, transaction);
    }

    private IEnumerable<(long Other, SharedText Shared)> Sharing(long id, Report report, StoryText text, SqliteTransaction? transaction)
    {
        var keys = text.Keys.ToHashSet();
        var near = connection.Query<long>(Near, new { id, day = report.Date.DayNumber, keys = Json(keys) }, transaction);
        var named = connection.Query<(long Report, byte[] Keys)>(Named, new { id }, transaction).Where(n => Unpacked(n.Keys).Count(keys.Contains) >= StoryText.LeastKeysShared).Select(n => n.Report);
        foreach (var other in near.Union(named).Order().ToList())
        {
            SharedText shared;
            try
            {
                var held = facts.ReportOf(other, transaction);
                shared = text.With(StoryText.Of(held), held.Key);
            }
            catch (StoreException)
            {
                // Damage in one report keeps no other out; `verify` tells of it.
                continue;
            }

            if (SameStory.IsKept(shared))
                yield return (other, shared);
        }
    }

    private void Keep(long id, long other, SharedText shared, SqliteTransaction transaction) => connection.Execute(
        "INSERT INTO shared_text (report, other, shared, words, other_shared, other_words) VALUES (@id, @other, @Shared, @Words, @OtherShared, @OtherWords)",
        new { id, other, shared.Shared, shared.Words, shared.OtherShared, shared.OtherWords }, transaction);

    private static string Json(IEnumerable<uint> keys) => $"[{string.Join(',', keys)}]";

    private static byte[] Packed(IReadOnlyList<uint> keys)
    {
        var bytes = new byte[keys.Count * sizeof(uint)];
        for (var i = 0; i < keys.Count; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), keys[i]);
        return bytes;
    }

    private static IEnumerable<uint> Unpacked(byte[] bytes) =>
        Enumerable.Range(0, bytes.Length / sizeof(uint)).Select(i => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint))));
}
