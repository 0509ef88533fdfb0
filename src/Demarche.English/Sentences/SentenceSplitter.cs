using Demarche.English.Lexicon;
using Demarche.English.Tokens;

namespace Demarche.English.Sentences;

/// <summary>
/// Cuts a paragraph's tokens into sentences. A closing quotation mark or bracket belongs to the sentence it closes; a stop
/// inside a quotation that goes on with a small letter (“Yes!” he said) ends none.
/// </summary>
/// <param name="abbreviations">Which stops belong to a word.</param>
/// <param name="bareDatelines">
/// Whether an agency's dateline without a dash is a sentence of its own, as in every reading. The word clusters are learnt from text
/// where it is none, which is the cut that the models were trained on.
/// </param>
internal sealed class SentenceSplitter(Abbreviations abbreviations, bool bareDatelines = true)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _starters = WordList.Set("sentence-starters.txt");
    private readonly LineOpening _opening = new(bareDatelines);

    /// <summary>Adds the sentences of one paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">All tokens so far.</param>
    /// <param name="first">First token of the paragraph, which runs to the last token.</param>
    /// <param name="paragraph">Its number.</param>
    /// <param name="sentences">Where to add.</param>
    public void Split(string text, TokenBuffer tokens, int first, int paragraph, SentenceBuffer sentences)
    {
        var end = tokens.Count;
        var kind = SentenceKind.Prose;
        var opening = _opening.Find(text, tokens.Ranges[first..end]);
        if (opening.Kind is SentenceKind.Label or SentenceKind.Dateline && opening.Length < end - first)
        {
            sentences.Add(first, first + opening.Length, paragraph, opening.Kind);
            first += opening.Length;
        }
        else if (opening.Kind is SentenceKind.Label)
        {
            sentences.Add(first, end, paragraph, SentenceKind.Label);
            return;
        }
        else if (opening.Kind == SentenceKind.Item)
        {
            kind = SentenceKind.Item;
        }
        else if (opening.Length == 0 && IsHeading(text, tokens.Ranges[first..end]))
        {
            kind = SentenceKind.Heading;
        }

        var start = first;
        for (var i = first; i < end; i++)
        {
            if (!MayEnd(text, tokens, i))
                continue;
            var after = AfterClosers(text, tokens, i + 1, end);
            if (after < end && !Begins(text, tokens, i, after))
                continue;
            sentences.Add(start, after, paragraph, kind);
            start = after;
            i = after - 1;
        }

        sentences.Add(start, end, paragraph, kind);
    }

    private bool MayEnd(string text, TokenBuffer tokens, int token)
    {
        var form = Form(text, tokens, token);
        var last = form[^1];
        if (last is '!' or '?' or '…')
            return true;
        if (last != '.')
            return false;
        if (form.Length == 1 || form[0] == '.')
            return true;
        return abbreviations.StopOf(form, beforeFigure: false) == StopKind.MayEnd;
    }

    // Marks that close what came before: they stand against it, without a space.
    private static int AfterClosers(string text, TokenBuffer tokens, int token, int end)
    {
        while (token < end && tokens[token].End - tokens[token].Start <= 2)
        {
            var mark = text[tokens[token].Start];
            var attached = tokens[token].Start == tokens[token - 1].End;
            var closes = mark is '”' or '’' or ')' or ']' or '»' or '›' || (mark is '"' or '\'' && attached);
            if (!closes || (mark is '’' or '\'' && !attached))
                break;
            token++;
        }

        return token;
    }

    // Whether a sentence begins at a token, after a possible end.
    private bool Begins(string text, TokenBuffer tokens, int stop, int token)
    {
        var form = Form(text, tokens, token);
        var stopForm = Form(text, tokens, stop);
        var word = token;
        while (word + 1 < tokens.Count && !char.IsLetterOrDigit(text[tokens[word].Start]))
            word++;
        var first = text[tokens[word].Start];
        if (form[0] is ',' or ';' or ':')
            return false;
        if (form[0] is '-' or '–' or '—')
            return char.IsUpper(first) && stopForm is ".";
        if (char.IsLower(first))
            return false;
        if (stopForm is "." || stopForm[0] is '!' or '?')
            return true;
        // An ellipsis or an abbreviation ends a sentence only before a word that clearly begins one.
        return word == token ? char.IsUpper(first) && _starters.Contains(Form(text, tokens, word))
            : char.IsUpper(first) && Characters.IsQuote(form[0]) && token == stop + 1;
    }

    // A line of its own without a stop, in few words: "What comes next".
    private static bool IsHeading(string text, ReadOnlySpan<TextRange> line)
    {
        if (line.Length > 25)
            return false;
        var last = line.Length - 1;
        while (last > 0 && (Characters.IsQuote(text[line[last].Start]) || Characters.IsClosing(text[line[last].Start])))
            last--;
        return text[line[last].End - 1] is not ('.' or '!' or '?' or '…' or ':' or ';' or ',' or '-' or '–' or '—');
    }

    private static ReadOnlySpan<char> Form(string text, TokenBuffer tokens, int token) =>
        text.AsSpan(tokens[token].Start, tokens[token].End - tokens[token].Start);
}
