namespace Demarche.English.Speech;

/// <summary>
/// The speaker between words in marks and a cue verb that a comma sets off from him: <c>“A,” its envoy, Ana Mora, told reporters</c>,
/// <c>“A,” an aide, who gave no name, said</c>. Read by marks and commas alone: a parser hangs such nouns on the content or on the
/// audience.
/// </summary>
internal static class SetOffSpeaker
{
    /// <summary>Where the phrase begins and whom it names, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cue">The verb behind it.</param>
    /// <param name="from">First token of the sentence.</param>
    public static (int First, Source Source)? Before(SpeechText text, VerbGroup cue, int from)
    {
        var end = cue.Tokens.First - 1;
        if (end <= from || !text.IsComma(end))
            return null;
        var first = end;
        while (first > from && !text.IsMark(first - 1))
            first--;
        if (first == end || first == 0 || !text.IsMark(first - 1) || !SetOff.BeginsAt(text, first, from))
            return null;
        var comma = NextComma(text, first, end);
        if (comma == end || Phrases.HasFinite(text, new TokenRange(first, comma)))
            return null;
        var head = Phrases.NominalAfter(text, first, comma);
        if (head < 0)
            return null;
        return (first, NameAlone(text, comma + 1, NextComma(text, comma + 1, end)) ?? SourceFinder.Named(text, head));
    }

    // its envoy[, Ana Mora,]: who holds the office is named by it, unless a name came first.
    private static Source? NameAlone(SpeechText text, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (text.Tokens[at].Tag != Upos.Propn)
                return null;
        }

        return first < end && text.Tokens[first - 2].Tag != Upos.Propn ? SourceFinder.Named(text, end - 1) : null;
    }

    private static int NextComma(SpeechText text, int from, int end)
    {
        var at = from;
        while (at < end && !text.IsComma(at))
            at++;
        return at;
    }
}
