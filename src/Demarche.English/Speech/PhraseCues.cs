namespace Demarche.English.Speech;

/// <summary>Phrases that name a source without a verb: "according to the ministry", "in the words of Mora", "as Mora put it".</summary>
internal static class PhraseCues
{
    /// <summary>The attribution of a phrase that begins at a token, or null.</summary>
    public static Draft? Find(SpeechText text, int at)
    {
        var length = text.Is(at, "according") && text.Is(at + 1, "to") ? 2
            : text.Is(at, "in") && text.Is(at + 1, "the") && text.IsAny(at + 2, ["words", "view", "opinion"]) && text.Is(at + 3, "of") ? 4
            : 0;
        if (length == 0)
            return null;
        var sentence = text.SentenceAt(at);
        var head = Phrases.NominalAfter(text, at + length, sentence.Tokens.End);
        if (head < 0)
            return null;
        var source = SourceFinder.Named(text, head);
        if (Content(text, at, source, sentence.Tokens) is not { } content)
            return null;
        var draft = text.Draft(at, new TokenRange(at, at + length), AttributionCue.Speech, "according-to", source);
        draft.Content.Add(content);
        return draft;
    }

    // According to X, A.  A, according to X.
    private static TokenRange? Content(SpeechText text, int at, Source source, TokenRange tokens)
    {
        var inside = text.QuotationOf(at);
        var first = SetOffContent.StartOfPart(text, inside >= 0 ? Math.Max(tokens.First, text.TokensOf(inside).First) : tokens.First, at);
        var before = new TokenRange(first, at);
        var trimmedBefore = text.Trim(before);
        if (trimmedBefore.Length > 2 || trimmedBefore.Length == 2 && text.Tokens[trimmedBefore.First].Tag != Upos.Cconj)
            return SkipConjunction(text, trimmedBefore);
        // “A?” according to Mora. But: “A.” According to Mora, B.
        if (at > 0 && at == tokens.First && char.IsLower(text.Text.Form(at)[0]) && text.IsMark(at - 1) && text.OutermostOf(at) < 0 && at >= 2 && text.OutermostOf(at - 2) >= 0)
            return text.Trim(text.TokensOf(text.OutermostOf(at - 2)));
        // behind the comma that ends the phrase
        var end = inside >= 0 ? Math.Min(tokens.End, text.TokensOf(inside).End) : tokens.End;
        for (var comma = source.Tokens.End; comma < end; comma++)
        {
            if (!text.IsComma(comma))
                continue;
            var rest = text.Trim(new TokenRange(comma + 1, end));
            return Phrases.HasFinite(text, rest) ? rest : null;
        }

        return null;
    }

    private static TokenRange? SkipConjunction(SpeechText text, TokenRange range)
    {
        if (text.Tokens[range.First].Tag == Upos.Cconj && text.QuotationOf(range.First) < 0)
            range = text.Trim(new TokenRange(range.First + 1, range.End));
        return range.Length > 0 ? range : null;
    }
}
