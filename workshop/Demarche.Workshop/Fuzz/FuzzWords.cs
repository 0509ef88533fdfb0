using System.Text;
using System.Text.RegularExpressions;

namespace Demarche.Workshop.Fuzz;

/// <summary>Words that mean something in a format, to be put where they don't belong: <c>words.tsv</c>.</summary>
internal static class FuzzWords
{
    private static readonly List<(string Format, byte[] Word)> All = Load();

    /// <summary>The words of a format, and those of every format.</summary>
    public static byte[][] Of(string format) => [.. All.Where(w => w.Format is "any" || w.Format == format).Select(w => w.Word)];

    private static List<(string, byte[])> Load()
    {
        using var reader = new StreamReader(typeof(FuzzWords).Assembly.GetManifestResourceStream("fuzz/words.tsv")!);
        return [.. reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(line => line.Split('\t'))
            .SelectMany(cells => cells[0].Split(',').Select(format => (format, Encoding.Latin1.GetBytes(Regex.Unescape(cells[1])))))];
    }
}
