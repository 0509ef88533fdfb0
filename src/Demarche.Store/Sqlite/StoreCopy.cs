using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>
/// Copies a store while others write to it. SQLite writes the copy from one transaction, so that it is the store after some commit, and
/// reads every page on the way: a store that is broken inside gives no copy.
/// </summary>
internal static class StoreCopy
{
    /// <summary>Writes the copy and puts it on the disk.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="path">A file that does not exist yet.</param>
    public static void Write(SqliteConnection connection, string path)
    {
        using (var copy = connection.CreateCommand())
        {
            copy.CommandText = "VACUUM INTO $path";
            copy.Parameters.AddWithValue("$path", path);
            copy.CommandTimeout = 0;
            copy.ExecuteNonQuery();
        }

        // SQLite does not sync what it writes so.
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }
}
