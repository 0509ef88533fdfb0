using Demarche.English;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Names;

/// <summary>
/// Reads the named entities of the GUM treebank: mentions whose head is a proper noun. Other proper nouns and capitalised
/// adjectives are left untold unless they are adjectives of origin.
/// </summary>
internal static class GumCorpus
{
    public static IEnumerable<NamedText> Read(string path)
    {
        using var reader = SharedData.Open(path);
        var text = new ColumnText();
        var document = new Document(text);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) && !text.IsEmpty)
            {
                document.Mark();
                yield return text.Finish("gum");
                text = new ColumnText();
                document = new Document(text);
            }
            else if (line.Length == 0)
            {
                text.EndSentence();
            }
            else if (line[0] != '#')
            {
                document.Add(line.Split('\t'));
            }
        }

        document.Mark();
        yield return text.Finish("gum");
    }

    private sealed class Document(ColumnText text)
    {
        private readonly List<string> _tags = [];
        private readonly List<(string Id, string Type, string Span, int First)> _open = [];
        private readonly List<LooseMention> _mentions = [];

        public void Add(string[] columns)
        {
            if (!int.TryParse(columns[0], out _))
                return;
            var at = text.Add(columns[1]);
            _tags.Add(columns[3]);
            var entity = columns[9].Split('|').FirstOrDefault(m => m.StartsWith("Entity=", StringComparison.Ordinal));
            if (entity is not null)
                ReadEntities(entity["Entity=".Length..], at);
        }

        public void Mark()
        {
            var named = new bool[text.Count];
            foreach (var mention in _mentions)
                named.AsSpan(mention.First, mention.End - mention.First).Fill(true);
            for (var i = 0; i < text.Count; i++)
            {
                if (named[i] || !text.Token(i).Any(char.IsUpper))
                    continue;
                if (_tags[i] == "ADJ" && NameWords.IsDemonym(text.Token(i)))
                    _mentions.Add(new LooseMention(i, i + 1, NameKind.Miscellaneous));
                else if (_tags[i] == "PROPN" || (_tags[i] is "ADJ" or "NOUN" or "VERB" && i > 0 && char.IsLower(text.Token(i - 1)[0])))
                    text.MarkUntold(i, i + 1);
            }

            LooseMention.Mark(text, _mentions);
        }

        // "(7-place-new-nnnnn-cf4-3-sgl(8-..." opens, "7)" closes; a mention of one word does both.
        private void ReadEntities(string entity, int at)
        {
            for (var i = 0; i < entity.Length;)
            {
                if (entity[i] == '(')
                {
                    var end = entity.IndexOfAny(['(', ')'], i + 1);
                    var closes = end >= 0 && entity[end] == ')';
                    var parts = entity[(i + 1)..(end < 0 ? entity.Length : end)].Split('-');
                    // A ")" after more than the number closes this very mention: "(31-abstract-...-coref)".
                    _open.Add((parts[0], parts[1], parts.Length > 5 ? parts[5] : "1", at));
                    if (closes)
                        Close(parts[0], at + 1);
                    i = end < 0 ? entity.Length : closes ? end + 1 : end;
                }
                else
                {
                    var end = entity.IndexOf(')', i);
                    Close(entity[i..end], at + 1);
                    i = end + 1;
                }
            }
        }

        private void Close(string id, int end)
        {
            var index = _open.FindLastIndex(o => o.Id == id);
            if (index < 0)
                return;
            var (_, type, span, first) = _open[index];
            _open.RemoveAt(index);
            // The least span names the head's words: in "the United Kingdom" both "United" (a verb's form) and "Kingdom".
            var head = span.Split(',').Select(n => first + int.Parse(n) - 1).FirstOrDefault(i => i < end && _tags[i] == "PROPN", -1);
            if (head < 0 || type == "time")
                return;
            var (from, to) = NameAround(head, first, end);
            _mentions.Add(new LooseMention(from, to, KindOf(type)));
        }

        // The run of capitals and small words around the head, as far as the mention goes.
        private (int First, int End) NameAround(int head, int first, int end)
        {
            int from = head, to = head + 1;
            for (var i = head - 1; i >= first && IsPart(i); i--)
                from = IsCapital(i) ? i : from;
            for (var i = head + 1; i < end && IsPart(i); i++)
                to = IsCapital(i) || char.IsDigit(text.Token(i)[0]) ? i + 1 : to;
            return (from, to);
        }

        private bool IsCapital(int i) => text.Token(i).Any(char.IsUpper);

        private bool IsPart(int i) => IsCapital(i) || text.Token(i) is "of" or "the" or "for" or "-" or "de" or "al" or "&" || _tags[i] is "NUM";
    }

    private static NameKind? KindOf(string type) => type switch
    {
        "person" or "animal" => NameKind.Person,
        "place" => NameKind.Place,
        "organization" => NameKind.Organisation,
        _ => NameKind.Miscellaneous,
    };
}
