namespace Demarche.English.Speech;

/// <summary>What is set off from what is said: source, cue, audience and adverbials ("“A,” [Mora told reporters on Monday], “B.”").</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
/// <param name="Source">Who says it.</param>
/// <param name="Audience">Head token of the audience, or -1.</param>
/// <param name="Rule">By which rule it was found.</param>
internal readonly record struct SetOff(int First, int End, Source Source, int Audience, string Rule)
{
    /// <summary>What is set off around a verb; null when it is not set off.</summary>
    public static SetOff? Around(SpeechText text, VerbGroup cue) => Straight(text, cue) ?? Inverted(text, cue);

    /// <summary>Whether something ends before a token: a comma, a quotation, or the sentence before with its closing mark.</summary>
    public static bool BeginsAt(SpeechText text, int token, int sentenceFirst)
    {
        if (token > sentenceFirst)
            return text.IsComma(token - 1) || text.IsMark(token - 1) && ClosesAt(text, token - 1) >= 0 || text.IsAny(token - 1, ["?", "!", "…"]);
        return token > 0 && text.IsMark(token - 1) && ClosesAt(text, token - 1) >= 0 && text.ParagraphOf(token - 1) == text.ParagraphOf(token);
    }

    // “A,” [Mora said on Monday].
    private static SetOff? Straight(SpeechText text, VerbGroup cue)
    {
        var sentence = text.SentenceAt(cue.Verb).Tokens;
        if ((SetOffSpeaker.Before(text, cue, sentence.First) ?? SubjectBefore(text, cue, sentence.First)) is not { } subject || !BeginsAt(text, subject.First, sentence.First))
            return null;
        // “A,” an aide, who asked not to be named, said: who asks there asks for something else.
        if (text.Tokens[subject.Source.Tokens.First].Fine is Xpos.WP or Xpos.WDT)
            return null;
        if (IsSaidOf(text, cue.Verb, subject.First))
            return null;
        var audience = -1;
        var end = Tail(text, cue, cue.Next, sentence.End, ref audience);
        return end < 0 ? null : new SetOff(subject.First, end, subject.Source, audience, "fronted");
    }

    // They blamed Mora, a charge she denied: what goes before is another's, and she says only what the noun takes up.
    private static bool IsSaidOf(SpeechText text, int verb, int first) =>
        text.Tokens[verb] is { Relation: Relation.AclRelcl, Head: >= 0 and var noun } && noun < verb && text.Tokens[noun].Tag == Upos.Noun && text.IsAny(first, ["a", "an"])
        && text.Child(verb, Relation.Nsubj) > noun;

    private static (int First, Source Source)? SubjectBefore(SpeechText text, VerbGroup cue, int from)
    {
        var subject = SourceFinder.Subject(text, cue.Verb);
        if (subject.Head >= from && subject.Head < cue.Tokens.First && text.QuotationOf(subject.Head) == text.QuotationOf(cue.Verb))
        {
            var extent = text.Text.SubtreeOf(subject.Tokens.First < subject.Head ? subject.Head : subject.Tokens.First);
            var first = Math.Min(subject.Tokens.First, extent.First);
            while (first < subject.Tokens.First && (text.IsPunctuation(first) || text.QuotationOf(first) != text.QuotationOf(cue.Verb)))
                first++;
            if (BeginsAt(text, first, from))
                return (first, subject);
            if (BeginsAt(text, subject.Tokens.First, from))
                return (subject.Tokens.First, subject);
        }

        // The arc failed: the stretch between the last comma or mark and the verb is one noun phrase.
        var limit = EndBeforeAside(text, cue.Tokens.First, from);
        var start = limit;
        while (start > from && !text.IsPunctuation(start - 1) && (text.Tokens[start - 1].Tag is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Adp || text.Tokens[start - 1].Fine == Xpos.POS || text.Is(start - 1, "and") && start < limit))
            start--;
        if (start == limit)
            return null;
        // “A,” the North's military said: a tagger's adjective that stands as a noun.
        var head = text.Tokens[limit - 1].Tag == Upos.Adj && SourceFinder.WordsBefore(text, limit) is { IsNone: false } used ? used.Head : Phrases.NominalAfter(text, start, limit);
        return head >= 0 ? (start, SourceFinder.Named(text, head)) : null;
    }

    // “A,” Ana Mora[, chair of the council, ]wrote: the phrase ends before what stands between commas.
    private static int EndBeforeAside(SpeechText text, int cue, int from)
    {
        if (cue - 1 > from && text.Is(cue - 1, ")"))
        {
            // “A,” Ana Mora [(L-Arden)] said
            for (var at = cue - 2; at > from; at--)
            {
                if (text.Is(at, "("))
                    return at;
            }
        }

        if (cue - 1 <= from || !text.IsComma(cue - 1))
            return cue;
        for (var at = cue - 2; at > from && text.QuotationOf(at) == text.QuotationOf(cue) && !text.IsMark(at); at--)
        {
            if (text.IsComma(at) && text.Tokens[at - 1].Tag == Upos.Propn)
                return at;
        }

        return cue;
    }

    // A, [said Ana Mora, the minister].
    private static SetOff? Inverted(SpeechText text, VerbGroup cue)
    {
        var sentence = text.SentenceAt(cue.Verb).Tokens;
        if (!BeginsAt(text, cue.Tokens.First, sentence.First) || cue.Next >= sentence.End || text.Is(cue.Next, "that"))
            return null;
        var head = Phrases.NominalAfter(text, cue.Next, sentence.End);
        // Mora, the envoy, [said talks had stalled]: the speaker stands before it. But in "the step, [said the envoy], “must”" nothing else can be said.
        var before = SourceFinder.Subject(text, cue.Verb).Head;
        if (before >= 0 && before < cue.Verb && text.OutermostOf(before) < 0 && text.OutermostOf(cue.Tokens.First - 2) < 0
            && !(head >= 0 && text.IsComma(head + 1) && text.IsMark(head + 2)))
            return null;
        if (head < 0 || text.IsMark(cue.Next) || text.QuotationOf(head) != text.QuotationOf(cue.Verb))
            return null;
        // Nobody is said; but "warned the council" has whom.
        var speaks = text.Tokens[cue.Verb].Lemma == "say" && text.Child(cue.Verb, Relation.Nsubj) > cue.Verb;
        if (!speaks && text.OutermostOf(cue.Tokens.First - 2) < 0 && text.IsComma(cue.Tokens.First - 1) && IsPhrase(text, new TokenRange(sentence.First, cue.Tokens.First)))
            return null;
        var audience = -1;
        var end = Tail(text, cue, head + 1, sentence.End, ref audience, apposition: true);
        return end < 0 ? null : new SetOff(cue.Tokens.First, end, SourceFinder.Named(text, head), audience, "inverted");
    }

    // "Mora, the envoy, who led the talks, [warned the council]": all that is finite before the verb tells who Mora is.
    private static bool IsPhrase(SpeechText text, TokenRange tokens)
    {
        for (var at = tokens.First; at < tokens.End; at++)
        {
            if (text.Tokens[at].Fine is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD && !InRelative(text, tokens.First, at))
                return false;
        }

        return true;
    }

    // The quotation whose closing mark a token is, or -1.
    private static int ClosesAt(SpeechText text, int mark)
    {
        for (var at = mark - 1; at >= 0 && at >= mark - 2; at--)
        {
            if (text.OutermostOf(at) >= 0)
                return text.OutermostOf(mark) >= 0 ? -1 : text.OutermostOf(at);
        }

        return -1;
    }

    // The end of the block: adverbials and audience up to punctuation; -1 when something else follows, so that it is no block.
    private static int Tail(SpeechText text, VerbGroup cue, int from, int limit, ref int audience, bool apposition = false)
    {
        var at = from;
        if (!apposition && cue.Entry.Takes(CueFrames.Audience) && Phrases.NominalAfter(text, at, limit) is >= 0 and var told)
        {
            audience = told;
            at = told + 1;
        }

        while (at < limit && !text.IsPunctuation(at))
        {
            // “A,” Mora said [that night].
            if (text.Tokens[at].Tag == Upos.Det && text.IsInDate(at))
            {
                at++;
                continue;
            }

            if ((text.Is(at, "that") || IsFinite(text, at)) && !InRelative(text, from, at) && !InAdverbial(text, from, at))
                return -1;
            if (at == from && text.Is(at, "to") && at + 1 < limit && text.Tokens[at + 1].Fine == Xpos.VB)
                return -1;
            if (at == from && !apposition && text.Tokens[at].Tag is Upos.Pron or Upos.Det or Upos.Propn or Upos.Noun && !IsTime(text, at))
                return -1;
            at++;
        }

        return at;
    }

    // warned in a statement [carried by the agency]: a participle, whatever a tagger calls it.
    private static bool IsFinite(SpeechText text, int at) =>
        text.Tokens[at].Fine is Xpos.VBZ or Xpos.VBP or Xpos.MD || text.Tokens[at].Fine == Xpos.VBD && !text.Is(at + 1, "by");

    // said a man [who saw it]; asked Mora [as they walked]
    private static bool InRelative(SpeechText text, int from, int verb)
    {
        for (var at = from; at < verb; at++)
        {
            if (text.Tokens[at].Fine is Xpos.WP or Xpos.WDT or Xpos.WRB or Xpos.WPS || text.Tokens[at].Tag == Upos.Sconj && at > from)
                return true;
        }

        return false;
    }

    // said in June [after the mill closed]; said [as she left]
    private static bool InAdverbial(SpeechText text, int from, int verb)
    {
        for (var at = from; at < verb; at++)
        {
            if (text.IsAny(at, ["after", "before", "as", "when", "while", "since", "until", "because"]))
                return true;
        }

        return false;
    }

    private static bool IsTime(SpeechText text, int token) => text.IsInDate(token)
        || text.IsAny(token, ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "today", "yesterday", "tonight", "last", "this"]);
}
