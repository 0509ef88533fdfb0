namespace Demarche.Facts.Knowledge;

/// <summary>One file of <c>knowledge/</c>: its name below that folder and its lines.</summary>
/// <param name="Name"><c>parties.tsv</c>, <c>acts/offer.txt</c>.</param>
/// <param name="Content">The whole text.</param>
public sealed record KnowledgeFile(string Name, string Content)
{
    /// <summary>Lines that carry something: comments (from <c>#</c> at a line's start) and blank lines are left out.</summary>
    public IEnumerable<string> Lines() =>
        Content.Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Trim().Length > 0 && !l.StartsWith('#'));

    /// <summary>Rows of a tab-separated file below its heading line, by column name.</summary>
    public IEnumerable<IReadOnlyDictionary<string, string>> Rows()
    {
        string[]? heading = null;
        foreach (var line in Lines())
        {
            var cells = line.Split('\t');
            if (heading is null)
            {
                heading = cells;
                continue;
            }

            yield return heading.Select((name, i) => (name, value: i < cells.Length ? cells[i].Trim() : ""))
                .ToDictionary(x => x.name, x => x.value, StringComparer.Ordinal);
        }
    }

    /// <summary>The files that ship inside the program, in name order.</summary>
    public static IReadOnlyList<KnowledgeFile> BuiltIn()
    {
        var assembly = typeof(KnowledgeFile).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("knowledge/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => new KnowledgeFile(n["knowledge/".Length..].Replace('\\', '/'), Read(n)))];

        string Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }
}
