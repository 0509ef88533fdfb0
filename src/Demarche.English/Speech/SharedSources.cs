namespace Demarche.English.Speech;

/// <summary>"rejected the offer, demanding that": a participle without a subject of its own is said by whoever spoke before it.</summary>
internal static class SharedSources
{
    /// <summary>Gives participles their speakers.</summary>
    /// <param name="text">The text.</param>
    /// <param name="drafts">All attributions, by cue.</param>
    public static void Give(SpeechText text, List<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (text.Tokens[draft.Cue].Fine != Xpos.VBG || draft.Rule is "noun" or "quoted-as" or "according-to" || !(draft.Source.IsNone || (draft.Cue > 0 && text.IsComma(draft.Cue - 1))))
                continue;
            var before = Before(text, drafts, i);
            // "aides said it would pass, but Mora summed it up, saying": a nearer subject than the last saying's.
            draft.Source = SourceFinder.MainSubject(text, draft.Cue) is var (verb, subject) && verb > (before?.Cue ?? -1) ? subject : before?.Source ?? draft.Source;
        }
    }

    // The last cue of the sentence before this one that has a source.
    private static Draft? Before(SpeechText text, List<Draft> drafts, int draft)
    {
        var cue = drafts[draft].Cue;
        var sentence = text.SentenceAt(cue).Tokens;
        for (var i = draft - 1; i >= 0 && drafts[i].Cue >= sentence.First; i--)
        {
            if (drafts[i].Cue < cue && !drafts[i].Source.IsNone && text.QuotationOf(drafts[i].Cue) == text.QuotationOf(cue))
                return drafts[i];
        }

        return null;
    }
}
