using Demarche.English;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Names;

/// <summary>
/// Reads names in columns: one token a line, its label last (<c>I-PER</c>, <c>B-politician</c>), a blank line between sentences,
/// <c>-DOCSTART-</c> between documents.
/// </summary>
internal static class ColumnCorpus
{
    /// <summary>Reads a file; each document is one text, and so is each sentence when the file does not tell documents.</summary>
    /// <param name="path">The file.</param>
    /// <param name="source">What to call the set.</param>
    /// <param name="kindOf">CoNLL kind of the file's own type; null for what is no name.</param>
    /// <param name="keep">Which sentences to take, by their number in the file from 0.</param>
    public static IEnumerable<NamedText> Read(string path, string source, Func<string, NameKind?> kindOf, Func<int, bool>? keep = null)
    {
        var text = new ColumnText();
        var tellsDocuments = false;
        var number = 0;
        foreach (var sentence in Sentences(path))
        {
            if (sentence[0].Token == "-DOCSTART-")
            {
                tellsDocuments = true;
                if (!text.IsEmpty)
                    yield return text.Finish(source);
                text = new ColumnText();
                continue;
            }

            if (keep is null || keep(number))
                Append(text, sentence, kindOf);
            number++;
            if (tellsDocuments || text.IsEmpty)
                continue;
            yield return text.Finish(source);
            text = new ColumnText();
        }

        if (!text.IsEmpty)
            yield return text.Finish(source);
    }

    private static void Append(ColumnText text, List<(string Token, string Label)> sentence, Func<string, NameKind?> kindOf)
    {
        var first = -1;
        var type = "";
        foreach (var (token, label) in sentence)
        {
            var at = text.Add(token);
            var goesOn = label.StartsWith("I-", StringComparison.Ordinal) && label[2..] == type;
            if (!goesOn)
            {
                Close(at);
                (first, type) = label.Length > 2 ? (at, label[2..]) : (-1, "");
            }
        }

        Close(text.Count);
        text.EndSentence();

        void Close(int end)
        {
            if (first >= 0 && kindOf(type) is { } kind)
                text.Mark(first, end, kind);
            first = -1;
            type = "";
        }
    }

    private static IEnumerable<List<(string Token, string Label)>> Sentences(string path)
    {
        using var reader = SharedData.Open(path);
        var sentence = new List<(string, string)>();
        while (reader.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                if (sentence.Count > 0)
                    yield return sentence;
                sentence = [];
                continue;
            }

            var columns = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (columns.Length >= 2)
            {
                if (columns[0] == "-DOCSTART-" && sentence.Count > 0)
                {
                    yield return sentence;
                    sentence = [];
                }

                sentence.Add((columns[0], columns[^1]));
            }
        }

        if (sentence.Count > 0)
            yield return sentence;
    }

    /// <summary>Kinds by the types of CoNLL-2003, CrossNER politics and re3d.</summary>
    public static NameKind? UsualKind(string type) => type.ToUpperInvariant() switch
    {
        "PER" or "PERSON" or "POLITICIAN" => NameKind.Person,
        "LOC" or "LOCATION" or "COUNTRY" => NameKind.Place,
        "ORG" or "ORGANISATION" or "ORGANIZATION" or "POLITICALPARTY" => NameKind.Organisation,
        "MISC" or "ELECTION" or "EVENT" or "NATIONALITY" or "MILITARYPLATFORM" or "WEAPON" => NameKind.Miscellaneous,
        _ => null,
    };
}
