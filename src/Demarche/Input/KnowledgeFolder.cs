using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Demarche.Commands;
using Demarche.Facts.Knowledge;

namespace Demarche.Input;

/// <summary>Knowledge from a folder, added to what is built in: a file of a name that is built in lengthens that one.</summary>
internal static class KnowledgeFolder
{
    /// <summary>The built-in files with those that a command line adds: the dossier's own, then those of <c>--knowledge</c>.</summary>
    /// <exception cref="CommandException">A folder that was named is not there.</exception>
    public static IReadOnlyList<KnowledgeFile> Of(Surroundings surroundings, ParseResult options) =>
        With(Load(DossierFolder.Knowledge(surroundings, options)), options.GetValue(CommonOptions.Knowledge));

    /// <summary>The built-in files with the folder's (<c>*.tsv</c>, <c>*.txt</c>, also below it) added.</summary>
    /// <param name="folder">The folder; null for the built-in files alone.</param>
    /// <exception cref="CommandException">There is no such folder.</exception>
    public static IReadOnlyList<KnowledgeFile> Load(string? folder) => With(KnowledgeFile.BuiltIn(), folder);

    private static IReadOnlyList<KnowledgeFile> With(IReadOnlyList<KnowledgeFile> files, string? folder)
    {
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

    private static KnowledgeFile Join(KnowledgeFile known, KnowledgeFile added)
    {
        var lines = known.Name.EndsWith(".tsv", StringComparison.Ordinal) ? InColumnsOf(known, added) : added.Lines();
        return known with { Content = $"{known.Content.TrimEnd('\n')}\n{string.Join('\n', lines)}\n" };
    }

    // A table may begin with a heading line of its own, which may have fewer columns and in another order.
    private static IEnumerable<string> InColumnsOf(KnowledgeFile known, KnowledgeFile added)
    {
        var columns = known.Lines().First().Split('\t');
        var lines = added.Lines().ToList();
        var heading = lines.Count > 0 ? lines[0].Split('\t') : [];
        if (!heading.Contains(columns[0], StringComparer.Ordinal))
            return lines;
        if (heading.FirstOrDefault(h => !columns.Contains(h, StringComparer.Ordinal)) is { } unknown)
            throw new CommandException($"{added.Name}: there is no column \"{unknown}\"; those it may have are {string.Join(", ", columns)}.");
        return added.Rows().Select(row => string.Join('\t', columns.Select(c => row.GetValueOrDefault(c, ""))));
    }
}
