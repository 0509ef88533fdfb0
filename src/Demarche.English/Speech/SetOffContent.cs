namespace Demarche.English.Speech;

/// <summary>What is said before and behind a cue that is set off: “[A],” he said, “[B].”</summary>
internal static class SetOffContent
{
    /// <summary>What stands before the block, or null.</summary>
    public static TokenRange? Before(SpeechText text, SetOff block)
    {
        var sentence = text.SentenceAt(block.First).Tokens;
        var last = block.First - 1;
        while (last >= 0 && last >= sentence.First - 1 && text.IsPunctuation(last))
            last--;
        if (last < 0)
            return null;
        var quotation = text.OutermostOf(last);
        var inside = text.OutermostOf(block.First);
        if (quotation >= 0 && quotation != inside)
        {
            // The whole quotation, however many sentences, with the words before it in its first sentence.
            var quoted = text.TokensOf(quotation);
            var first = text.SentenceAt(quoted.First).Tokens.First;
            if (text.ParagraphOf(first) != text.ParagraphOf(quoted.First) || HasCueBefore(text, first, quoted.First))
                first = quoted.First;
            return Clean(text, new TokenRange(first, last + 1));
        }

        if (last < sentence.First)
            return null;
        var start = sentence.First;
        if (inside >= 0)
            start = Math.Max(start, text.TokensOf(inside).First);
        // where, observers said, A: the content comes after
        if (text.Tokens[last].Tag is Upos.Sconj or Upos.Cconj || text.Tokens[last].Fine is Xpos.WRB or Xpos.WDT or Xpos.WP || text.Is(last, "that"))
            return null;
        // Noting that it was late, he said: the participle has words of its own.
        var part = StartOfPart(text, start, last);
        return text.Tokens[part].Fine == Xpos.VBG && IsSaying(text, part) || IsAsked(text, part) ? null : Clean(text, new TokenRange(part, last + 1));
    }

    /// <summary>What goes on behind it, or null: “A,” he said, “B”; A, he said, B when the first part is no clause of its own.</summary>
    public static TokenRange? After(SpeechText text, SetOff block, TokenRange? before)
    {
        var sentence = text.SentenceAt(block.First).Tokens;
        var at = block.End;
        if (at >= sentence.End)
            return null;
        if (!text.IsComma(at) && !text.IsAny(at, [":", ";"]))
            return null;
        var next = at + 1;
        if (next >= sentence.End)
            return null;
        if (text.IsMark(next) && next + 1 < sentence.End && text.OutermostOf(next + 1) >= 0)
        {
            // “A,” he said, “B.” and: The step, he said, “must” include C.
            var quoted = text.TokensOf(text.OutermostOf(next + 1));
            var rest = text.Trim(new TokenRange(Math.Min(quoted.End, sentence.End), sentence.End));
            var goesOn = before is { } stretch && (text.OutermostOf(stretch.End - 1) < 0 || IsPredicate(text, quoted)) && rest.Length > 0;
            return Clean(text, new TokenRange(quoted.First, goesOn ? rest.End : quoted.End));
        }

        if (before is { } first && (text.OutermostOf(first.End - 1) >= 0 || Phrases.HasFinite(text, first) && !GoesOn(text, first, next)) && !text.Is(at, ";"))
            return null;
        if (text.Tokens[next].Fine == Xpos.VBG)
            return null;
        return Clean(text, new TokenRange(next, sentence.End));
    }

    /// <summary>The content that ends right before a token at which its attribution begins, or null.</summary>
    public static TokenRange? WordsBefore(SpeechText text, int first) =>
        SetOff.BeginsAt(text, first, text.SentenceAt(first).Tokens.First) ? Before(text, new SetOff(first, first, Source.None, -1, "")) : null;

    /// <summary>Where the part of a sentence begins that ends at a token: behind a colon, semicolon or bracket.</summary>
    public static int StartOfPart(SpeechText text, int start, int last)
    {
        for (var at = last - 1; at >= start; at--)
        {
            if (text.Is(at, ")"))
            {
                while (at > start && !text.Is(at, "("))
                    at--;
                continue;
            }

            if (text.IsAny(at, [":", ";", "("]) && text.OutermostOf(at) < 0)
                return at + 1;
        }

        return start;
    }

    private static bool IsSaying(SpeechText text, int token) => CueLexicon.BuiltIn.Verb(text.Tokens[token].Lemma) is { } entry && entry.Takes(CueFrames.Clause);

    // Asked whether he would go, Mora said: “A”; she is asked, and says none of it.
    private static bool IsAsked(SpeechText text, int token) => text.Tokens[token] is { Lemma: "ask", Fine: Xpos.VBN or Xpos.VBD };

    private static bool HasCueBefore(SpeechText text, int first, int quoted) => quoted > first && text.IsAny(quoted - 1, [":"]) || quoted - 1 > first && text.Is(quoted - 2, ":");

    /// <summary>Whether words begin with a finite verb, so that what stands before the saying is their subject: "The step, he said, “must” include C".</summary>
    public static bool IsPredicate(SpeechText text, TokenRange words) => text.Tokens[words.First].Fine is Xpos.MD or Xpos.VBZ or Xpos.VBP or Xpos.VBD;

    // "Though it rains, he said, they will go"; "the mill was sound, he said, until it burnt": half a sentence is said before the cue.
    private static bool GoesOn(SpeechText text, TokenRange before, int next) =>
        text.IsAny(before.First, ["though", "although", "if", "even", "unless", "because", "once", "while", "when", "since"]) && text.OutermostOf(before.First) < 0
        || text.IsAny(next, ["though", "although", "if", "unless", "because", "until", "since", "whether"]);

    private static TokenRange? Clean(SpeechText text, TokenRange tokens)
    {
        var trimmed = text.Trim(tokens);
        if (trimmed.Length > 1 && text.Tokens[trimmed.First].Tag == Upos.Cconj && text.IsAny(trimmed.First, ["and", "but", "or"]) && text.QuotationOf(trimmed.First) < 0)
            trimmed = text.Trim(new TokenRange(trimmed.First + 1, trimmed.End));
        return trimmed.Length > 0 ? trimmed : null;
    }
}
