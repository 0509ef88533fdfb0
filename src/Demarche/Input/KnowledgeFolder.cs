using System.Security.Cryptography;
using System.Text;
using Demarche.Facts.Knowledge;

namespace Demarche.Input;

/// <summary>Knowledge from a folder, added to what is built in: a file of a name that is built in lengthens that one.</summary>
internal static class KnowledgeFolder
{
    /// <summary>The built-in files with the folder's (<c>*.tsv</c>, <c>*.txt</c>, also below it) added.</summary>
    /// <param name="folder">The folder; null for the built-in files alone.</param>
    /// <exception cref="CommandException">There is no such folder.</exception>
    public static IReadOnlyList<KnowledgeFile> Load(string? folder)
    {
        var files = KnowledgeFile.BuiltIn();
        if (folder is null)
            return files;
        if (!Directory.Exists(folder))
            throw new CommandException($"--knowledge: there is no folder {folder}.");
        var all = files.ToDictionary(f => f.Name, StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsKnowledge).Order(StringComparer.Ordinal))
        {
            var added = new KnowledgeFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path));
            all[added.Name] = all.TryGetValue(added.Name, out var known) ? Join(known, added) : added;
        }

        return [.. all.Values.OrderBy(f => f.Name, StringComparer.Ordinal)];
    }

    /// <summary>Sixteen hexadecimal digits that are others when any file of the knowledge is.</summary>
    public static string HashOf(IReadOnlyList<KnowledgeFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(f => f.Name, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\0{file.Content}\0"));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    private static bool IsKnowledge(string path) => Path.GetExtension(path) is ".tsv" or ".txt";

    // A table repeats its heading line; the second one goes.
    private static KnowledgeFile Join(KnowledgeFile known, KnowledgeFile added)
    {
        var heading = known.Name.EndsWith(".tsv", StringComparison.Ordinal) ? known.Lines().FirstOrDefault() : null;
        var lines = added.Lines().Where((line, i) => i > 0 || line != heading);
        return known with { Content = $"{known.Content.TrimEnd('\n')}\n{string.Join('\n', lines)}\n" };
    }
}
