using Demarche.English;

namespace Demarche.Workshop.Names;

/// <summary>Reads a set's marked noun phrases as loose mentions, and its unmarked capitals as untold.</summary>
internal static class LooseText
{
    public static NamedText Of(NamedText strict)
    {
        var text = new ColumnText();
        var starts = new Dictionary<int, int>();
        var ends = new Dictionary<int, int>();
        foreach (var line in strict.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = strict.Text.IndexOf(line, starts.Count == 0 ? 0 : starts.Keys.Max(), StringComparison.Ordinal);
            foreach (var token in line.Split(' '))
            {
                var number = text.Add(token);
                starts[at] = number;
                ends[at + token.Length] = number + 1;
                at += token.Length + 1;
            }

            text.EndSentence();
        }

        var marked = new bool[text.Count];
        var mentions = strict.Names.Select(n => new LooseMention(starts[n.Range.Start], ends[n.Range.End], n.Kind)).ToList();
        foreach (var mention in mentions)
            marked.AsSpan(mention.First, mention.End - mention.First).Fill(true);
        for (var i = 1; i < text.Count; i++)
        {
            if (marked[i] || !char.IsUpper(text.Token(i)[0]))
                continue;
            if (NameWords.IsDemonym(text.Token(i)))
                mentions.Add(new LooseMention(i, i + 1, NameKind.Miscellaneous));
            else
                text.MarkUntold(i, i + 1);
        }

        LooseMention.Mark(text, mentions);
        return text.Finish(strict.Source);
    }
}
