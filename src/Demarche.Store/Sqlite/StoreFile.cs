using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>Opens a store's file.</summary>
internal static class StoreFile
{
    // How long a writer waits for another one's transaction, in milliseconds.
    private const int Patience = 60_000;

    /// <summary>An open connection to a store in this program's form.</summary>
    /// <param name="path">The file.</param>
    /// <param name="create">Whether to make it when there is none.</param>
    /// <exception cref="StoreException">There is no store, or it can't be opened.</exception>
    public static SqliteConnection Open(string path, bool create)
    {
        if (!create && !File.Exists(path))
            throw new StoreException($"There is no store {path}.");
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            DefaultTimeout = Patience / 1000,
            ForeignKeys = true,

            // A pool would keep the file open, and its log unfolded, after the store is closed.
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();

            // FULL: with NORMAL a commit can be lost when the power fails.
            Plain.Do(connection, $"PRAGMA busy_timeout = {Patience}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF");
            Migrations.Apply(connection);
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw new StoreException($"The store {path} can't be opened: {e.Message}", e);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
