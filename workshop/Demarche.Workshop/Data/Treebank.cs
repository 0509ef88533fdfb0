using Demarche.English;

namespace Demarche.Workshop.Data;

/// <summary>A sentence of a treebank: words with gold tags, heads and relations. Word 0 is the first word; a root's head is -1.</summary>
internal sealed record GoldSentence(string Text, string[] Forms, string[] Lemmas, Upos[] Tags, Xpos[] Fine, int[] Heads, Relation[] Relations, bool[] SpaceAfter)
{
    public int Length => Forms.Length;
}

/// <summary>Reads UD English in CoNLL-U.</summary>
internal static class Treebank
{
    public static readonly string[] Train = ["en_ewt-ud-train.rebuilt.conllu.xz", "en_gum-ud-train.rebuilt.conllu.xz"];

    public static readonly string[] Dev = ["en_ewt-ud-dev.conllu.xz", "en_gum-ud-dev.conllu.xz"];

    public static readonly string[] Test = ["en_ewt-ud-test.conllu.xz", "en_gum-ud-test.conllu.xz", "en_pud-ud-test.conllu.xz"];

    /// <summary>The sentences of a treebank file, in file order.</summary>
    /// <param name="file">A path, or the name of one of the shared treebanks.</param>
    public static List<GoldSentence> Read(string file)
    {
        using var reader = SharedData.Open(File.Exists(file) ? file : SharedData.PathOf(Path.Combine("data", "ud", file)));
        return Parse(reader);
    }

    /// <summary>The sentences of several files.</summary>
    public static List<GoldSentence> ReadAll(IEnumerable<string> files) => [.. files.SelectMany(Read)];

    /// <summary>Reads CoNLL-U. Words of a contraction take the contraction's spacing; empty nodes are left out.</summary>
    public static List<GoldSentence> Parse(TextReader reader)
    {
        var sentences = new List<GoldSentence>();
        var rows = new List<string[]>();
        var text = "";
        var spaceAfterWhole = new Dictionary<int, bool>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                text = line["# text = ".Length..];
            }
            else if (line.Length == 0)
            {
                if (rows.Count > 0)
                    sentences.Add(Build(text, rows, spaceAfterWhole));
                rows.Clear();
                spaceAfterWhole.Clear();
            }
            else if (line[0] != '#')
            {
                var cells = line.Split('\t');
                if (cells[0].Split('-') is [var first, var last])
                {
                    for (var i = int.Parse(first); i < int.Parse(last); i++)
                        spaceAfterWhole[i] = false;
                    spaceAfterWhole[int.Parse(last)] = !cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
                }
                else if (!cells[0].Contains('.', StringComparison.Ordinal))
                {
                    rows.Add(cells);
                }
            }
        }

        if (rows.Count > 0)
            sentences.Add(Build(text, rows, spaceAfterWhole));
        return sentences;
    }

    private static GoldSentence Build(string text, List<string[]> rows, Dictionary<int, bool> spaceAfterWhole) => new(
        text,
        [.. rows.Select(r => r[1])],
        [.. rows.Select(r => r[2])],
        [.. rows.Select(r => TagNames.Upos(r[3]))],
        [.. rows.Select(r => TagNames.Xpos(r[4]))],
        [.. rows.Select(r => int.Parse(r[6]) - 1)],
        [.. rows.Select(r => TagNames.Relation(r[7]))],
        [.. rows.Select(r => spaceAfterWhole.TryGetValue(int.Parse(r[0]), out var space) ? space : !r[9].Contains("SpaceAfter=No", StringComparison.Ordinal))]);
}
