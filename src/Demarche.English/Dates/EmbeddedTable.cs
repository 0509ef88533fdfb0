namespace Demarche.English.Dates;

/// <summary>The tab-separated tables of <c>knowledge/english/dates</c>, embedded in the assembly.</summary>
internal static class EmbeddedTable
{
    /// <summary>Rows below the heading line, comments (<c>#</c>) and blank lines left out.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream("english/dates/" + name)
            ?? throw new InvalidOperationException($"The table {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        var heading = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (!heading)
                yield return line.Split('\t');
            heading = false;
        }
    }
}
