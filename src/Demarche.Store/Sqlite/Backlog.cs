using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>Reports that an earlier program left without something that this one keeps, listed in a table of their own.</summary>
internal static class Backlog
{
    private const int AtOnce = 200;

    /// <summary>Does what is left, some reports to a transaction. Stopped, it goes on at the next opening.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="table">The table of reports left: its name comes from the program alone.</param>
    /// <param name="work">What is to be done for a report; it takes it off the table.</param>
    public static void WorkOff(SqliteConnection connection, string table, Action<long, SqliteTransaction> work)
    {
        long last = 0;
        while (Plain.Numbers(connection, $"SELECT report FROM {table} WHERE report > $value ORDER BY report LIMIT {AtOnce}", last) is { Count: > 0 } ids)
        {
            last = ids[^1];
            using var transaction = connection.BeginTransaction(deferred: false);
            foreach (var id in ids)
                work(id, transaction);
            transaction.Commit();
        }
    }
}
