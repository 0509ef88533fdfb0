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

    /// <summary>The numbers that a statement gives.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="sql">The statement, with <c>$value</c> for the value.</param>
    /// <param name="value">What it asks with.</param>
    public static List<long> Numbers(SqliteConnection connection, string sql, long value)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$value", value);
        using var rows = command.ExecuteReader();
        var numbers = new List<long>();
        while (rows.Read())
            numbers.Add(rows.GetInt64(0));
        return numbers;
    }

    /// <summary>The bytes that a statement gives; null for none.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="sql">The statement, with <c>$value</c> for the value.</param>
    /// <param name="value">What it asks with.</param>
    /// <param name="transaction">The one that it is part of; null for none.</param>
    public static byte[]? Bytes(SqliteConnection connection, string sql, long value, SqliteTransaction? transaction)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.Parameters.AddWithValue("$value", value);
        return command.ExecuteScalar() as byte[];
    }

    private static object? Value(SqliteConnection connection, string sql, SqliteTransaction? transaction)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
