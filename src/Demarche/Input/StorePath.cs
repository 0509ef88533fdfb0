using System.CommandLine;
using Demarche.Commands;
using Demarche.Store;
using Demarche.Store.Sqlite;

namespace Demarche.Input;

/// <summary>Which store a command means: <c>--store</c>, else <c>DEMARCHE_STORE</c>, else <c>demarche.db</c> in the current folder.</summary>
internal static class StorePath
{
    /// <summary>Opens the store to add to it, making it when there is none.</summary>
    public static IRecordStore OpenToAdd(Surroundings surroundings, ParseResult options) =>
        SqliteStore.Open(PathOf(surroundings, options), create: true);

    /// <summary>Opens the store to read it.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public static IRecordStore OpenToRead(Surroundings surroundings, ParseResult options)
    {
        var path = PathOf(surroundings, options);
        return File.Exists(path)
            ? SqliteStore.Open(path, create: false)
            : throw new CommandException($"There is no store {path}. Name reports to read, or \"add\" some first.");
    }

    private static string PathOf(Surroundings surroundings, ParseResult options) =>
        options.GetValue(CommonOptions.Store) ?? (surroundings.Variable("DEMARCHE_STORE") is { Length: > 0 } set ? set : "demarche.db");
}
