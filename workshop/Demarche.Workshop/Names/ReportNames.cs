using System.Collections.Immutable;
using System.Text.Json;
using Demarche.English;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Names;

/// <summary>Reads the names marked in the annotated reports; offsets there are in code points.</summary>
internal static class ReportNames
{
    /// <summary>The reports of the stories that are kept, each with its names.</summary>
    public static IEnumerable<NamedText> Read(Func<string, bool> keepStory) =>
        Read(SharedData.PathOf("gold/names/names.json"), SharedData.PathOf("reports"), keepStory);

    /// <summary>Reads a file of names whose reports lie in folders, by story, below another.</summary>
    public static IEnumerable<NamedText> Read(string file, string reports, Func<string, bool> keepStory)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var paths = Directory.GetFiles(reports, "*.txt", SearchOption.AllDirectories).ToDictionary(p => Path.GetFileNameWithoutExtension(p));
        foreach (var report in json.RootElement.EnumerateArray())
        {
            var path = paths[report.GetProperty("report").GetString()!];
            var story = Path.GetFileName(Path.GetDirectoryName(path))!;
            if (keepStory(story))
                yield return Read(story, File.ReadAllText(path).Replace("\r\n", "\n"), report.GetProperty("names"));
        }
    }

    private static NamedText Read(string story, string text, JsonElement marked)
    {
        var units = UnitsByCodePoint(text);
        var names = ImmutableArray.CreateBuilder<MarkedName>();
        foreach (var name in marked.EnumerateArray())
        {
            var range = new TextRange(units[name[0].GetInt32()], units[name[1].GetInt32()]);
            if (text[range.Start..range.End] != name[3].GetString())
                throw new InvalidDataException($"The words of a marked name are not at {range}.");
            names.Add(new MarkedName(range, ColumnCorpus.UsualKind(name[2].GetString()!)!.Value));
        }

        return new NamedText(story, text, names.ToImmutable(), ByLines: false) { BodyStart = BodyOf(text) };
    }

    // " date 2021-06-21 The United States ..."
    private static int BodyOf(string text)
    {
        const string mark = " date ";
        return text.StartsWith(mark, StringComparison.Ordinal) ? mark.Length + "2021-06-21 ".Length : 0;
    }

    private static List<int> UnitsByCodePoint(string text)
    {
        var units = new List<int>();
        for (var i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) ? 2 : 1)
            units.Add(i);
        units.Add(text.Length);
        return units;
    }
}
