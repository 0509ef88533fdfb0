using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>
/// Commands without a mapper, for what every run asks: a mapper writes its code at run time, which takes longer than these questions.
/// </summary>
internal static class Plain
{
    /// <summary>Runs statements that give nothing.</summary>
    public static void Do(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The number that a statement gives.</summary>
    public static long Number(SqliteConnection connection, string sql, SqliteTransaction? transaction = null) => (long)Value(connection, sql, transaction)!;

    /// <summary>The text that a statement gives; null for none.</summary>
    public static string? Text(SqliteConnection connection, string sql, SqliteTransaction? transaction = null) => Value(connection, sql, transaction) as string;

    private static object? Value(SqliteConnection connection, string sql, SqliteTransaction? transaction)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
