using System.CommandLine;
using Demarche.Commands;
using Demarche.Store;
using Demarche.Store.Sqlite;

namespace Demarche.Input;

/// <summary>Which store a command means: <c>--store</c>, else <c>DEMARCHE_STORE</c>, else <c>demarche.db</c> in the current folder; a dossier's own lies beside that one.</summary>
internal static class StorePath
{
    /// <summary>Opens the store to add to it, making it when there is none.</summary>
    public static IRecordStore OpenToAdd(Surroundings surroundings, ParseResult options) =>
        SqliteStore.Open(Made(PathOf(surroundings, options)), create: true);

    /// <summary>Opens the store to read it.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public static IRecordStore OpenToRead(Surroundings surroundings, ParseResult options)
    {
        var path = PathOf(surroundings, options);
        return File.Exists(path)
            ? SqliteStore.Open(path, create: false)
            : throw new CommandException($"There is no store {path}. Name reports to read, or \"add\" some first.");
    }

    /// <summary>The path of a file that is kept beside the store: its name with an ending.</summary>
    public static string Beside(Surroundings surroundings, ParseResult options, string ending) => PathOf(surroundings, options) + ending;

    /// <summary>The store's file, a dossier left aside.</summary>
    public static string WithoutDossier(Surroundings surroundings, ParseResult options) =>
        options.GetValue(CommonOptions.Store) ?? (surroundings.Variable("DEMARCHE_STORE") is { Length: > 0 } set ? set : "demarche.db");

    private static string PathOf(Surroundings surroundings, ParseResult options) =>
        DossierFolder.Of(surroundings, options) is { } folder ? Path.Combine(folder, "demarche.db") : WithoutDossier(surroundings, options);

    // A dossier's folder is made with its store; the folder of a store that is named must be there.
    private static string Made(string path)
    {
        if (Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(path))) == "dossiers")
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
