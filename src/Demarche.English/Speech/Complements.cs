namespace Demarche.English.Speech;

/// <summary>
/// Finds what follows a cue as its content, past an audience, a day and an aside: the clause or the words in marks (<see cref="ClauseContent"/>),
/// the infinitive (<see cref="InfinitiveContent"/>), the object with what belongs to it (<see cref="ObjectContent"/>). Arcs are used where there
/// are any.
/// </summary>
internal static class Complements
{
    private const int LongestAside = 6;

    /// <summary>The content after a verb.</summary>
    /// <param name="Content">Its tokens; never empty.</param>
    /// <param name="Frame">Which frame it fills.</param>
    /// <param name="Audience">Head token of an audience that stands before it, or -1.</param>
    internal readonly record struct Complement(TokenRange Content, CueFrames Frame, int Audience);

    /// <summary>The complement of a verb group in active or infinitive use, or null.</summary>
    public static Complement? After(SpeechText text, VerbGroup cue)
    {
        var limit = Limit(text, cue);
        var audience = cue.Entry.Takes(CueFrames.Audience) ? Audience(text, cue, limit) : -1;
        var next = Skip(text, audience >= 0 ? Phrases.Core(text, audience).End : cue.Next, limit, ref audience);
        if (next >= limit)
            return null;
        if (cue.Entry.Takes(CueFrames.Clause | CueFrames.Quote) && ClauseContent.After(text, cue, next, limit) is { } clause && (!cue.Entry.Takes(CueFrames.Object) || IsSaid(text, clause)))
            return new Complement(clause, CueFrames.Clause, audience);
        if (cue.Entry.Takes(CueFrames.Infinitive) && InfinitiveContent.After(text, cue, limit) is { } infinitive)
            return new Complement(infinitive, CueFrames.Infinitive, -1);
        if (cue.Entry.Takes(CueFrames.Object) && ObjectContent.After(text, cue, limit) is { } obj)
            return new Complement(obj, CueFrames.Object, -1);
        if (cue.Entry.Takes(CueFrames.Naming) && ObjectContent.Naming(text, cue, limit) is { } naming)
            return new Complement(naming, CueFrames.Object, -1);
        return ObjectContent.Prepositional(text, cue, limit) is { } phrase ? new Complement(phrase, CueFrames.Object, -1) : null;
    }

    /// <summary>Where what hangs on the verb must end: its sentence, or the quotation it stands in.</summary>
    public static int Limit(SpeechText text, VerbGroup cue)
    {
        var limit = text.SentenceAt(cue.Verb).Tokens.End;
        var inside = text.QuotationOf(cue.Verb);
        return inside >= 0 ? Math.Min(limit, text.TokensOf(inside).End) : limit;
    }

    // Not "mentioned the need for talks": a clause has a finite verb, or is in marks.
    private static bool IsSaid(SpeechText text, TokenRange content)
    {
        for (var at = content.First; at < content.End; at++)
        {
            if (text.Tokens[at].Fine is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD || text.OutermostOf(at) >= 0)
                return true;
        }

        return false;
    }

    // told [reporters] that: a noun phrase right behind the verb, which a clause or a mark follows.
    private static int Audience(SpeechText text, VerbGroup cue, int limit)
    {
        var noun = Phrases.NominalAfter(text, cue.Next, limit);
        // warned [this month] that: a day is no audience
        return noun >= 0 && !text.IsInDate(noun) && !text.IsMark(cue.Next) && noun - cue.Next <= 12 && text.Tokens[noun].Relation is not (Relation.Nsubj or Relation.NsubjPass) ? noun : -1;
    }

    // said [on Tuesday in a statement] that; said [to reporters]; added, [however,]
    private static int Skip(SpeechText text, int from, int limit, ref int audience)
    {
        var at = from;
        while (at < limit)
        {
            var token = text.Tokens[at];
            if (token.Tag == Upos.Adv && token.Fine is Xpos.RB && !text.IsAny(at, ["not", "how", "when", "where", "why", "so", "as", "only", "even"]) && at + 1 < limit)
            {
                at++;
                continue;
            }

            // warned [this month] that; but: said Monday was a holiday
            if (text.DateAt(at) is { } time && text.Tokens[at].Start == time.Range.Start && text.Text.TokenFrom(time.Range.End) is var behind && behind < limit
                && text.Tokens[behind].Fine is not (Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD))
            {
                at = behind;
                continue;
            }

            if (IsDay(text, at))
            {
                at++;
                if (at < limit && text.IsAny(at, ["morning", "evening", "night", "afternoon", "last", "this"]))
                    at++;
                continue;
            }

            // said [on Friday] Norland had: the day ends where the expression of time does.
            if (token.Tag == Upos.Adp && text.DateAt(at + 1) is { } day && text.Tokens[at + 1].Start >= day.Range.Start)
            {
                at = text.Text.TokenFrom(day.Range.End);
                continue;
            }

            if (token.Tag == Upos.Adp && text.IsAny(at, ["in", "on", "at", "to", "during", "after", "before", "from", "via", "through", "by", "with", "of", "over"]))
            {
                var noun = Phrases.NominalAfter(text, at + 1, limit);
                if (noun < 0 || text.IsMark(at + 1))
                    break;
                if (text.Is(at, "to") && audience < 0)
                    audience = noun;
                at = noun + 1;
                continue;
            }

            if (text.IsComma(at) && at > from && (at + 1 < limit && (Phrases.IsThat(text, at + 1) || text.IsMark(at + 1))))
                at++;
            break;
        }

        return AfterAside(text, at, limit);
    }

    // added[, however,] that; noted[, on the other hand,] that
    private static int AfterAside(SpeechText text, int from, int limit)
    {
        if (from >= limit || !text.Is(from, ","))
            return from;
        for (var at = from + 1; at + 1 < limit && at <= from + LongestAside && text.Tokens[at].Fine is not (Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD); at++)
        {
            if (text.Is(at, ","))
                return Phrases.IsThat(text, at + 1) ? at + 1 : from;
        }

        return from;
    }

    private static bool IsDay(SpeechText text, int token) => text.IsAny(token,
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "today", "yesterday", "tonight"]);
}
