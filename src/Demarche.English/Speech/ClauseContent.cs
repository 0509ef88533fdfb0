namespace Demarche.English.Speech;

/// <summary>The clause or the words in marks that a verb is followed by, by the arcs where there are any, else by the words alone: "said it was late".</summary>
internal static class ClauseContent
{
    /// <summary>The clause behind a verb; null when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cue">The verb.</param>
    /// <param name="next">Where it may begin.</param>
    /// <param name="limit">Where it must end.</param>
    public static TokenRange? After(SpeechText text, VerbGroup cue, int next, int limit)
    {
        // He said: “…”; he said, “…”
        if (text.IsAny(next, [",", ":", "-", "–", "—"]) && next + 1 < limit)
        {
            if (text.IsMark(next + 1) && next + 2 < limit && text.QuotationOf(next + 2) is >= 0 and var quoted && quoted != text.QuotationOf(cue.Verb))
                return text.Trim(text.TokensOf(quoted));
            if (text.Is(next, ":") && text.Tokens[cue.Verb].Fine is not Xpos.VBG)
                return new TokenRange(next + 1, limit);
        }

        if (text.IsMark(next) && next + 1 < limit && text.QuotationOf(next + 1) >= 0 && cue.Entry.Takes(CueFrames.Quote | CueFrames.Clause)
            && (cue.Entry.Takes(CueFrames.Quote) || !cue.Entry.Takes(CueFrames.Object)))
        {
            var quoted = text.TokensOf(text.QuotationOf(next + 1));
            var clause = RightClause(text, cue, Relation.Ccomp);
            return ContentEnd.Cut(text, cue, new TokenRange(next, Math.Max(quoted.End, clause?.End ?? 0)));
        }

        if (!cue.Entry.Takes(CueFrames.Clause) || text.IsPunctuation(next) && !text.IsMark(next))
            return null;
        if (Phrases.IsThat(text, next) && next + 1 < limit && !(text.Tokens[next].Tag == Upos.Det && text.Child(cue.Verb, Relation.Ccomp) < 0) && text.Tokens[next].Tag is not Upos.Pron)
            return ContentEnd.Cut(text, cue, new TokenRange(next + 1, EndOfClause(text, cue, next + 1, limit)));
        if (text.IsAny(next, ["whether", "if", "how", "why", "what", "who", "where", "when", "which"]) && RightClause(text, cue, Relation.Ccomp) is { } asked)
            return ContentEnd.Cut(text, cue, new TokenRange(next, Math.Max(asked.End, next + 1)));
        if (RightClause(text, cue, Relation.Ccomp) is { } found && found.End > next)
            return ContentEnd.Cut(text, cue, new TokenRange(next, EndOfClause(text, cue, next, limit)));
        return BareClause(text, cue, next, limit);
    }

    // "said he was ready" where the parser made no clause of it: a noun phrase and then a finite verb.
    private static TokenRange? BareClause(SpeechText text, VerbGroup cue, int next, int limit)
    {
        if (cue.Entry.Kind != AttributionCue.Speech || !cue.Entry.Takes(CueFrames.Quote))
            return null;
        var noun = Phrases.NominalAfter(text, next, limit);
        if (noun < 0)
            return null;
        // announced a summit that will: with verbs that take a thing as well, the finite verb must follow at once.
        var end = cue.Entry.Takes(CueFrames.Object) && text.Tokens[cue.Verb].Lemma != "say" ? Math.Min(limit, noun + 3) : limit;
        for (var at = noun + 1; at < end && !text.IsPunctuation(at) && text.Tokens[at].Fine is not (Xpos.WDT or Xpos.WP); at++)
        {
            if (text.Tokens[at].Fine is Xpos.MD or Xpos.VBD or Xpos.VBZ or Xpos.VBP && text.Tokens[at].Head != cue.Verb)
                return ContentEnd.Cut(text, cue, new TokenRange(next, EndOfClause(text, cue, next, limit)));
        }

        return null;
    }

    private static TokenRange? RightClause(SpeechText text, VerbGroup cue, Relation relation)
    {
        foreach (var child in text.Text.ChildrenOf(cue.Verb))
        {
            if (child < cue.Next || text.Tokens[child].Relation != relation)
                continue;
            var extent = text.Text.SubtreeOf(child);
            return new TokenRange(Math.Max(extent.First, cue.Next), extent.End);
        }

        return null;
    }

    // The farthest that the arcs below the clause reach, and on to where the words end it: a parser often breaks a clause off.
    private static int EndOfClause(SpeechText text, VerbGroup cue, int from, int limit)
    {
        var end = RightClause(text, cue, Relation.Ccomp) is { } clause && clause.End > from ? Math.Min(limit, clause.End) : from + 1;
        while (end < limit && !Breaks(text, end))
            end++;
        return end;
    }

    private static bool Breaks(SpeechText text, int at) => text.IsAny(at, [";", ".", "?", "!"]) || (text.IsComma(at) && at + 1 < text.Tokens.Length
        && (text.Tokens[at + 1].Tag is Upos.Cconj or Upos.Sconj && !text.Is(at + 2, "that") || text.Tokens[at + 1].Fine is Xpos.VBG or Xpos.VBN));
}
