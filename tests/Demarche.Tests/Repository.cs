namespace Demarche.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The path of something in it.</summary>
    public static string At(params string[] names) => Path.Combine([Folder, .. names]);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Demarche.slnx"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests stand outside their repository."));
}
