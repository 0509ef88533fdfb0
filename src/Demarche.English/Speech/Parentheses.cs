namespace Demarche.English.Speech;

/// <summary>
/// Cues that stand behind or within their content: <c>“A,” he said.</c>, <c>A, said the minister</c>, <c>“A,” Mora told
/// reporters, “B.”</c>, <c>where, observers said, A</c>. They are found by what sets them off, not by arcs, since a parser takes
/// the content for the main clause, for a clause below the cue or for a neighbour, as it happens.
/// </summary>
internal static class Parentheses
{
    // "In the early spring" says nothing yet.
    private const int LongestOpening = 4;

    /// <summary>The attribution of a verb that is set off from its content, or null.</summary>
    public static Draft? Find(SpeechText text, VerbGroup cue)
    {
        if (!cue.Entry.Takes(CueFrames.Quote))
            return null;
        if (!IsFinite(text, cue))
            return null;
        if (Block(text, cue) is not { } block)
            return null;
        var content = Before(text, block);
        var after = After(text, block, content);
        if (content is null && after is null)
            return null;
        // On Monday, Mora said: “A”; by signing, Mora said, “A”: nothing has been said before the cue. But "A, Mora said." says A, whatever
        // a tagger makes of its verb.
        if (content is { } part && text.OutermostOf(part.First) < 0 && text.OutermostOf(part.End - 1) < 0 && !Phrases.HasFinite(text, part)
            && !(after is null && part.Length > LongestOpening && EndsSentence(text, block.End)) && (after is null || text.OutermostOf(after.Value.First) >= 0))
        {
            return null;
        }

        // In spring, Mora began teaching; in her letter, she requested seed: such a verb brings in words in marks alone.
        if ((!cue.Entry.Takes(CueFrames.Clause) || cue.Entry.Kind == AttributionCue.Act) && (content is null || text.OutermostOf(content.Value.End - 1) < 0) && (after is null || text.OutermostOf(after.Value.First) < 0))
            return null;

        var draft = text.Draft(cue.Verb, cue.Tokens, cue.Entry.Kind, block.Rule, block.Source);
        draft.Audience = block.Audience;
        if (content is { } first)
            draft.Content.Add(first);
        if (after is { } second)
            draft.Content.Add(second);
        return draft;
    }

    private static bool EndsSentence(SpeechText text, int at)
    {
        var end = text.SentenceAt(at - 1).Tokens.End;
        while (at < end && text.IsPunctuation(at) && !text.IsComma(at))
            at++;
        return at >= end;
    }

    // said, has said, "Mora further added" whatever the tagger makes of it; not the participle of "plans announced today"
    private static bool IsFinite(SpeechText text, VerbGroup cue) => text.Tokens[cue.Verb].Fine switch
    {
        Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.NNS => true,
        // “A,” the ministry warned in a statement, “B”: nothing that hangs on the ministry, whatever the arcs say.
        Xpos.VBN when text.Tokens[cue.Verb] is { Relation: Relation.Acl, Head: >= 0 and var noun } && noun == cue.Tokens.First - 1 && Phrases.Core(text, noun).First - 2 is >= 0 and var closing && text.IsMark(closing + 1) && text.OutermostOf(closing) >= 0 => true,
        Xpos.VBN => text.Tokens[cue.Tokens.First].Lemma == "have" || text.Child(cue.Verb, Relation.Nsubj) is >= 0 and var subject && subject < cue.Verb && cue.Tokens.First == cue.Verb,
        _ => false,
    };

    // What is set off: source, cue, audience and adverbials.
    private readonly record struct SetOff(int First, int End, Source Source, int Audience, string Rule);

    private static SetOff? Block(SpeechText text, VerbGroup cue) => Straight(text, cue) ?? Inverted(text, cue);

    // “A,” [Mora said on Monday].
    private static SetOff? Straight(SpeechText text, VerbGroup cue)
    {
        var sentence = text.SentenceAt(cue.Verb).Tokens;
        if ((SetOffSpeaker.Before(text, cue, sentence.First) ?? SubjectBefore(text, cue, sentence.First)) is not { } subject || !IsSetOffBefore(text, subject.First, sentence.First))
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
            if (IsSetOffBefore(text, first, from))
                return (first, subject);
            if (IsSetOffBefore(text, subject.Tokens.First, from))
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
        if (!IsSetOffBefore(text, cue.Tokens.First, sentence.First) || cue.Next >= sentence.End || text.Is(cue.Next, "that"))
            return null;
        var head = Phrases.NominalAfter(text, cue.Next, sentence.End);
        // Mora, the envoy, [said talks had stalled]: the speaker stands before it.
        var before = SourceFinder.Subject(text, cue.Verb).Head;
        if (before >= 0 && before < cue.Verb && text.OutermostOf(before) < 0 && text.OutermostOf(cue.Tokens.First - 2) < 0)
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

    /// <summary>Whether something ends before a token: a comma, a quotation, or the sentence before with its closing mark.</summary>
    public static bool IsSetOffBefore(SpeechText text, int token, int sentenceFirst)
    {
        if (token > sentenceFirst)
            return text.IsComma(token - 1) || text.IsMark(token - 1) && ClosesAt(text, token - 1) >= 0 || text.IsAny(token - 1, ["?", "!", "…"]);
        return token > 0 && text.IsMark(token - 1) && ClosesAt(text, token - 1) >= 0 && text.ParagraphOf(token - 1) == text.ParagraphOf(token);
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

    /// <summary>The content that ends right before a token at which its attribution begins, or null.</summary>
    public static TokenRange? WordsBefore(SpeechText text, int first) =>
        IsSetOffBefore(text, first, text.SentenceAt(first).Tokens.First) ? Before(text, new SetOff(first, first, Source.None, -1, "")) : null;

    // What stands before the block.
    private static TokenRange? Before(SpeechText text, SetOff block)
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

    // What goes on behind it: “A,” he said, “B”; A, he said, B when the first part is no clause of its own.
    private static TokenRange? After(SpeechText text, SetOff block, TokenRange? before)
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
            var goesOn = before is { } stretch && text.OutermostOf(stretch.End - 1) < 0 && rest.Length > 0;
            return Clean(text, new TokenRange(quoted.First, goesOn ? rest.End : quoted.End));
        }

        if (before is { } first && (text.OutermostOf(first.End - 1) >= 0 || Phrases.HasFinite(text, first) && !GoesOn(text, first, next)) && !text.Is(at, ";"))
            return null;
        if (text.Tokens[next].Fine == Xpos.VBG)
            return null;
        return Clean(text, new TokenRange(next, sentence.End));
    }

    // "Though it rains, he said, they will go"; "the mill was sound, he said, until it burnt": half a sentence is said before the cue.
    private static bool GoesOn(SpeechText text, TokenRange before, int next) =>
        text.IsAny(before.First, ["though", "although", "if", "even", "unless", "because", "once", "while", "when", "since"]) && text.OutermostOf(before.First) < 0
        || text.IsAny(next, ["though", "although", "if", "unless", "because", "until", "since", "whether"]);

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

    private static TokenRange? Clean(SpeechText text, TokenRange tokens)
    {
        var trimmed = text.Trim(tokens);
        if (trimmed.Length > 1 && text.Tokens[trimmed.First].Tag == Upos.Cconj && text.IsAny(trimmed.First, ["and", "but", "or"]) && text.QuotationOf(trimmed.First) < 0)
            trimmed = text.Trim(new TokenRange(trimmed.First + 1, trimmed.End));
        return trimmed.Length > 0 ? trimmed : null;
    }
}
