namespace Demarche.English.Speech;

/// <summary>Noun phrases around a head, by words first and tree second.</summary>
internal static class Phrases
{
    /// <summary>
    /// The phrase of a head without relative clauses, appositions and what hangs far away: "a spokesman for the ministry",
    /// "Foreign Minister Ana Mora".
    /// </summary>
    public static TokenRange Core(SpeechText text, int head)
    {
        var sentence = text.SentenceAt(head).Tokens;
        int first = head, end = head + 1;
        while (first > sentence.First && (first == head || !Opens(text, first)) && BelongsBefore(text, first - 1) && text.QuotationOf(first - 1) == text.QuotationOf(head))
            first--;
        // "one of the officials"
        if (text.Tokens[head].Tag == Upos.Num && end < sentence.End && text.Is(end, "of") && NominalAfter(text, end + 1, sentence.End) is >= 0 and var whole)
            return new TokenRange(first, whole + 1);
        if (text.Tokens[head].Tag == Upos.Pron)
            return new TokenRange(first, end);
        while (end < sentence.End && text.Tokens[end].Tag is Upos.Propn or Upos.Noun && DependsWithin(text, end, first, head))
            end++;
        // "a spokesman for the ministry", "officials in the capital"
        if (text.Tokens[head].Tag == Upos.Noun && end < sentence.End && text.IsAny(end, ["of", "for", "from", "in", "at", "with", "on"]))
        {
            var noun = NominalAfter(text, end + 1, sentence.End);
            if (noun >= 0 && text.Tokens[noun].Tag is Upos.Noun or Upos.Propn)
                end = noun + 1;
        }

        while (first < head && (text.IsPunctuation(first) || text.Tokens[first].Tag is Upos.Cconj or Upos.Part))
            first++;
        return new TokenRange(first, end);
    }

    /// <summary>The last noun of the noun phrase that begins at a token, or -1 when none begins there.</summary>
    public static int NominalAfter(SpeechText text, int from, int limit)
    {
        var last = -1;
        for (var at = from; at < limit; at++)
        {
            var token = text.Tokens[at];
            if (token.Tag is Upos.Noun or Upos.Propn)
            {
                last = at;
                continue;
            }

            if (token.Tag == Upos.Pron && last < 0 && token.Fine != Xpos.PRPS)
                return token.Fine is Xpos.WP or Xpos.WDT or Xpos.EX ? -1 : at;
            if (token.Tag == Upos.Num && last < 0)
            {
                last = at;
                continue;
            }

            if (last >= 0 && token.Fine == Xpos.POS)
            {
                last = -1;
                continue;
            }

            // New [Malaysian] Premier; a 70-[year-old] man
            if (last >= 0 && at + 1 < limit && (token.Tag == Upos.Adj || text.Is(at, "-")) && text.Tokens[at + 1].Tag is Upos.Noun or Upos.Propn or Upos.Adj && !text.IsComma(at))
                continue;
            if (last >= 0 && token.Tag is not (Upos.Num or Upos.Sym) && !text.Is(at, "-") && !(text.Is(at, ".") && at == last + 1 && IsInitial(text, last)))
                return last;
            // the [translated] statement
            if (last < 0 && token is { Tag: Upos.Verb, Relation: Relation.Amod } && token.Head > at && at > from)
                continue;
            if (token.Tag is not (Upos.Det or Upos.Adj or Upos.Num or Upos.Pron or Upos.Part or Upos.Sym or Upos.Punct or Upos.Adv) || (text.IsPunctuation(at) && !text.IsMark(at) && !text.Is(at, "-")))
                return last;
        }

        return last;
    }

    /// <summary>Whether a stretch has a finite verb: then it may be a clause, and a content by itself.</summary>
    public static bool HasFinite(SpeechText text, TokenRange tokens)
    {
        for (var at = tokens.First; at < tokens.End; at++)
        {
            if (text.Tokens[at].Fine is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD)
                return true;
        }

        return false;
    }

    // told reporters [the sides]: an article begins a phrase.
    private static bool Opens(SpeechText text, int token) => text.Tokens[token].Tag == Upos.Det || text.Tokens[token].Fine == Xpos.PRPS;

    private static bool IsInitial(SpeechText text, int token) => text.Text.Form(token).Length <= 3;

    private static bool BelongsBefore(SpeechText text, int token) =>
        text.Tokens[token] is { } t && (t.Tag is Upos.Det or Upos.Adj or Upos.Propn or Upos.Num or Upos.Noun || t.Fine is Xpos.PRPS or Xpos.POS || text.Is(token, "-"))
        && t.Fine is not (Xpos.WDT or Xpos.WP);

    private static bool DependsWithin(SpeechText text, int token, int first, int head)
    {
        var above = text.Tokens[token].Head;
        return above >= first && above <= head || text.Tokens[token].Relation is Relation.Flat;
    }

    /// <summary>Whether a token is the word "that".</summary>
    public static bool IsThat(SpeechText text, int token) => text.Is(token, "that");
}
