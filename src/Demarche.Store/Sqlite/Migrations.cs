using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>Brings a store to this program's form: the numbered files of <c>Migrations/</c> that it has not seen, each whole or not at all.</summary>
internal static class Migrations
{
    // "Dmrc": says that a SQLite file is a store of this program.
    private const int ApplicationId = 0x446D7263;

    /// <summary>The files' number and text, in order.</summary>
    public static IReadOnlyList<(int Number, string Sql)> All { get; } = Load();

    /// <summary>Applies what is missing.</summary>
    /// <exception cref="StoreException">The file is no store, or one of a later program.</exception>
    public static void Apply(SqliteConnection connection)
    {
        if (IsCurrent(connection))
            return;
        foreach (var (number, sql) in All)
        {
            using var transaction = connection.BeginTransaction(deferred: false);

            // Looked at inside the transaction: another process may have been here first.
            if (connection.ExecuteScalar<int>("PRAGMA user_version", transaction: transaction) >= number)
                continue;
            Apply(connection, transaction, number, sql);
        }
    }

    // One statement at a time: when one is interrupted SQLite takes all back by itself, and what came after it in one command
    // would then be done outside the transaction.
    private static void Apply(SqliteConnection connection, SqliteTransaction transaction, int number, string sql)
    {
        try
        {
            foreach (var statement in sql.Split(";\n", StringSplitOptions.RemoveEmptyEntries).Append($"PRAGMA application_id = {ApplicationId}").Append($"PRAGMA user_version = {number}"))
                connection.Execute(statement, transaction: transaction);
            transaction.Commit();
        }
        catch (InvalidOperationException e)
        {
            throw new StoreException($"The store could not be brought to form {number}; it is as it was.", e);
        }
    }

    private static bool IsCurrent(SqliteConnection connection)
    {
        // In one transaction, so that the three belong together while another process makes the store.
        using var transaction = connection.BeginTransaction(deferred: true);
        var version = Number("PRAGMA user_version");
        if (Number("PRAGMA application_id") != ApplicationId && (version > 0 || Number("SELECT count(*) FROM sqlite_schema") > 0))
            throw new StoreException("This is a database of another program.");
        if (version > All[^1].Number)
            throw new StoreException($"The store is of a later program (form {version}; this one knows {All[^1].Number}).");
        return version == All[^1].Number;

        long Number(string sql) => Plain.Number(connection, sql, transaction);
    }

    private static List<(int, string)> Load()
    {
        var assembly = typeof(Migrations).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("migrations/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => (int.Parse(n["migrations/".Length..][..4], CultureInfo.InvariantCulture), Read(n)))];

        string Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }
}
