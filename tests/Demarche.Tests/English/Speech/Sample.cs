using System.Collections.Immutable;
using Demarche.English;
using Demarche.English.Quotations;

namespace Demarche.Tests.English.Speech;

/// <summary>
/// An analysed text written by hand: one paragraph a line, words as <c>said:say/VERB/VBD/0/Root</c> (form:lemma, tags, head
/// within the sentence from 1 or 0, relation); <c>|</c> ends a sentence, <c>_</c> before a form joins it to the word before, and
/// <c>+</c> leaves the rest of a punctuation mark out.
/// </summary>
internal static class Sample
{
    public static AnalysedText Of(string notation)
    {
        var text = new System.Text.StringBuilder();
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        var paragraphs = notation.Trim().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var p = 0; p < paragraphs.Length; p++)
        {
            if (p > 0)
                text.Append("\n\n");
            foreach (var sentence in paragraphs[p].Split(" | "))
                Add(sentence, p, text, tokens, sentences);
        }

        var written = text.ToString();
        return new AnalysedText(written, [.. tokens], [.. sentences]) { Quotations = QuotationFinder.Find(written, 0) };
    }

    private static void Add(string sentence, int paragraph, System.Text.StringBuilder text, List<Token> tokens, List<Sentence> sentences)
    {
        var first = tokens.Count;
        var root = first;
        foreach (var word in sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = word.Split('/');
            var joined = cells[0][0] == '_' && cells[0].Length > 1;
            var form = (joined ? cells[0][1..] : cells[0]).Split(':') is [var f, ..] && f.Length > 0 ? f : ":";
            var lemma = cells[0].Contains(':') && form != ":" ? cells[0].Split(':')[1] : form.ToLowerInvariant();
            if (!joined && text.Length > 0 && text[^1] != '\n')
                text.Append(' ');
            var start = text.Length;
            text.Append(form);
            var punctuation = cells.Length == 1;
            var head = punctuation ? -1 : int.Parse(cells[3]) - 1;
            if (!punctuation && head < 0)
                root = tokens.Count;
            if (head == tokens.Count - first)
                throw new ArgumentException($"A word can't hang on itself: {word}.", nameof(sentence));
            tokens.Add(new Token(
                start,
                text.Length,
                punctuation ? Upos.Punct : Enum.Parse<Upos>(cells[1], ignoreCase: true),
                punctuation ? Xpos.Punct : Enum.Parse<Xpos>(cells[2]),
                punctuation ? Relation.Punct : Enum.Parse<Relation>(cells[4], ignoreCase: true),
                head < 0 ? -1 : first + head,
                lemma));
        }

        for (var i = first; i < tokens.Count; i++)
        {
            if (tokens[i].Relation == Relation.Punct)
                tokens[i] = tokens[i] with { Head = i == root ? -1 : root };
        }

        sentences.Add(new Sentence(new TokenRange(first, tokens.Count), root, paragraph, SentenceKind.Prose));
    }
}
