using Demarche.English;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Training;

/// <summary>A form with its lemma, of the list <c>Training/words.tsv</c>: what treebanks of everyday English show too seldom.</summary>
/// <param name="Form">The form, in lower case.</param>
/// <param name="Xpos">Its Penn tag.</param>
/// <param name="Lemma">Its lemma.</param>
internal sealed record LemmaWord(string Form, Xpos Xpos, string Lemma)
{
    /// <summary>The list, in file order.</summary>
    /// <exception cref="FormatException">A line has not three cells.</exception>
    public static IReadOnlyList<LemmaWord> BuiltIn()
    {
        using var reader = new StreamReader(typeof(LemmaWord).Assembly.GetManifestResourceStream("training/words.tsv")!);
        return Parse(reader);
    }

    /// <summary>Reads a list: form, tag and lemma apart by tabs, <c>#</c> for comments.</summary>
    public static IReadOnlyList<LemmaWord> Parse(TextReader reader)
    {
        var words = new List<LemmaWord>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.Split('\t') is not [var form, var tag, var lemma])
                throw new FormatException($"\"{line}\" is not a form, a tag and a lemma.");
            words.Add(new LemmaWord(form, TagNames.Xpos(tag), lemma));
        }

        return words;
    }
}
