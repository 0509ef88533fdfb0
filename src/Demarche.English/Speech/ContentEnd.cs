namespace Demarche.English.Speech;

/// <summary>Where a content ends before its arcs do: at another saying, at a remark of the report's own.</summary>
internal static class ContentEnd
{
    /// <summary>A content without what is not said in it, ", adding that" or ", but she has called", whatever the tree hung it on; null when nothing is left.</summary>
    public static TokenRange? Cut(SpeechText text, VerbGroup cue, TokenRange content)
    {
        for (var at = content.First + 1; at + 1 < content.End; at++)
        {
            if (text.QuotationOf(at) != text.QuotationOf(cue.Verb) || !EndsSaying(text, cue, at) && !IsRemark(text, at, content))
                continue;
            content = new TokenRange(content.First, at);
            break;
        }

        var trimmed = text.Trim(content);
        return trimmed.Length > 0 ? trimmed : null;
    }

    // "said it would fall [— a step that few expected]": behind the only dash of a content a phrase with an article is the report's own.
    private static bool IsRemark(SpeechText text, int at, TokenRange content)
    {
        if (!IsDash(at) || text.Tokens[at + 1].Tag != Upos.Det)
            return false;
        for (var other = content.First; other < content.End; other++)
        {
            if (other != at && IsDash(other))
                return false;
        }

        return true;

        bool IsDash(int token) => text.IsComma(token) && !text.Is(token, ",");
    }

    private static bool EndsSaying(SpeechText text, VerbGroup cue, int at)
    {
        // said it was “not for us,” referring to
        if (text.IsMark(at) && text.Is(at - 1, ",") && text.Tokens[at + 1].Fine == Xpos.VBG && text.QuotationOf(at + 1) < 0)
            return true;
        if (text.IsComma(at) && text.Tokens[at + 1].Fine == Xpos.VBG && IsSaying(text, at + 1))
            return true;
        if (!text.IsAny(at, ["and", "but"]) || text.Tokens[cue.Verb].Fine is not (Xpos.VBD or Xpos.VBZ or Xpos.VBP))
            return false;
        var next = at + 1;
        while (next + 1 < text.Tokens.Length && text.Tokens[next].Tag == Upos.Adv)
            next++;
        // said he would go but warned that; says it is so and adds
        return text.Tokens[next].Fine == text.Tokens[cue.Verb].Fine && IsSaying(text, next);
    }

    private static bool IsSaying(SpeechText text, int token) => CueLexicon.BuiltIn.Verb(text.Tokens[token].Lemma) is { Kind: AttributionCue.Speech } entry && entry.Takes(CueFrames.Clause);
}
