namespace Demarche.English.Speech;

/// <summary>
/// Finds what follows a cue as its content: the clause, the words in marks, the infinitive, the object with what belongs to it.
/// Arcs are used where there are any; a clause is also found by the words alone.
/// </summary>
internal static class Complements
{
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
        if (cue.Entry.Takes(CueFrames.Clause | CueFrames.Quote) && Clause(text, cue, next, limit) is { } clause && (!cue.Entry.Takes(CueFrames.Object) || IsSaid(text, clause)))
            return new Complement(clause, CueFrames.Clause, audience);
        if (cue.Entry.Takes(CueFrames.Infinitive) && Infinitive(text, cue, limit) is { } infinitive)
            return new Complement(infinitive, CueFrames.Infinitive, -1);
        if (cue.Entry.Takes(CueFrames.Object) && Object(text, cue, limit) is { } obj)
            return new Complement(obj, CueFrames.Object, -1);
        if (cue.Entry.Takes(CueFrames.Naming) && Naming(text, cue, limit) is { } naming)
            return new Complement(naming, CueFrames.Object, -1);
        return Prepositional(text, cue, limit) is { } phrase ? new Complement(phrase, CueFrames.Object, -1) : null;
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

            if (text.IsComma(at) && at > from && (at + 1 < limit && (IsThat(text, at + 1) || text.IsMark(at + 1))))
                at++;
            break;
        }

        return at;
    }

    private static bool IsDay(SpeechText text, int token) => text.IsAny(token,
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "today", "yesterday", "tonight"]);

    private static bool IsThat(SpeechText text, int token) => text.Is(token, "that");

    private static TokenRange? Clause(SpeechText text, VerbGroup cue, int next, int limit)
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
            return Cut(text, cue, new TokenRange(next, Math.Max(quoted.End, clause?.End ?? 0)));
        }

        if (!cue.Entry.Takes(CueFrames.Clause) || text.IsPunctuation(next) && !text.IsMark(next))
            return null;
        if (IsThat(text, next) && next + 1 < limit && !(text.Tokens[next].Tag == Upos.Det && text.Child(cue.Verb, Relation.Ccomp) < 0) && text.Tokens[next].Tag is not Upos.Pron)
            return Cut(text, cue, new TokenRange(next + 1, EndOfClause(text, cue, next + 1, limit)));
        if (text.IsAny(next, ["whether", "if", "how", "why", "what", "who", "where", "when", "which"]) && RightClause(text, cue, Relation.Ccomp) is { } asked)
            return Cut(text, cue, new TokenRange(next, Math.Max(asked.End, next + 1)));
        if (RightClause(text, cue, Relation.Ccomp) is { } found && found.End > next)
            return Cut(text, cue, new TokenRange(next, EndOfClause(text, cue, next, limit)));
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
                return Cut(text, cue, new TokenRange(next, EndOfClause(text, cue, next, limit)));
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

    private static TokenRange? Infinitive(SpeechText text, VerbGroup cue, int limit)
    {
        foreach (var child in text.Text.ChildrenOf(cue.Verb))
        {
            if (child < cue.Next || child >= limit || text.Tokens[child].Relation is not (Relation.Xcomp or Relation.Advcl or Relation.Ccomp))
                continue;
            var mark = text.Child(child, Relation.Mark);
            if (mark < 0 || !text.Is(mark, "to") || mark < cue.Next)
                continue;
            var first = FirstInfinitive(text, cue, mark);
            if (first > cue.Next && text.Is(first - 1, "not"))
                first--;
            // urged [people] to go
            var obj = text.Child(cue.Verb, Relation.Obj, Relation.Iobj);
            if (obj >= cue.Next && obj < first && cue.Entry.Takes(CueFrames.Object))
                first = Math.Max(cue.Next, Math.Min(first, text.Text.SubtreeOf(obj).First));
            return Cut(text, cue, new TokenRange(first, Math.Min(limit, text.Text.SubtreeOf(child).End)));
        }

        return null;
    }

    // "call on them [to grant it access to find out]": a parser may hang the second infinitive on the verb and lose the first.
    private static int FirstInfinitive(SpeechText text, VerbGroup cue, int mark)
    {
        for (var at = cue.Next; at + 1 < mark && !text.IsPunctuation(at); at++)
        {
            if (text.Is(at, "to") && text.Tokens[at + 1].Fine == Xpos.VB)
                return at;
        }

        return mark;
    }

    private static TokenRange? Object(SpeechText text, VerbGroup cue, int limit)
    {
        var end = -1;
        var first = -1;
        foreach (var child in text.Text.ChildrenOf(cue.Verb))
        {
            if (child < cue.Next || child >= limit)
                continue;
            var extent = text.Text.SubtreeOf(child);
            if (text.Tokens[child].Relation is Relation.Obj or Relation.Iobj or Relation.Xcomp or Relation.Ccomp)
            {
                if (first < 0)
                    first = Math.Max(cue.Next, extent.First);
                end = Math.Min(limit, extent.End);
            }
            else if (first >= 0 && child > end && extent.First <= end + 1 && Belongs(text, child))
            {
                end = Math.Min(limit, extent.End);
            }
        }

        return first < 0 || end <= first ? null : Cut(text, cue, new TokenRange(first, EndOfObject(text, first, ToEndOfPhrase(text, cue, end, limit))));
    }

    // called [the plan a trap]: the tree has the second half as the verb's own complement.
    private static TokenRange? Naming(SpeechText text, VerbGroup cue, int limit)
    {
        var named = text.Child(cue.Verb, Relation.Obj);
        var name = text.Child(cue.Verb, Relation.Xcomp);
        if (named < cue.Next || name <= named || name >= limit || text.Tokens[name].Tag is not (Upos.Noun or Upos.Propn or Upos.Adj) || text.Child(name, Relation.Mark) >= 0)
            return null;
        var first = Math.Max(cue.Next, text.Text.SubtreeOf(named).First);
        return Cut(text, cue, new TokenRange(first, EndOfObject(text, first, Math.Min(limit, text.Text.SubtreeOf(name).End))));
    }

    // "described bad behavior [by Mora behind the scenes]": a parser hangs such phrases on the verb; the object runs on over them to a
    // comma, a day, a clause, another verb, or where and when it was said: "in a statement".
    private static int ToEndOfPhrase(SpeechText text, VerbGroup cue, int end, int limit)
    {
        var at = end;
        var inClause = false;
        while (at < limit && !EndsPhrase(text, cue, at, inClause))
        {
            inClause |= IsThat(text, at) || text.Tokens[at].Fine is Xpos.WDT or Xpos.WP;
            at++;
        }

        return at;
    }

    private static bool EndsPhrase(SpeechText text, VerbGroup cue, int at, bool inClause)
    {
        var token = text.Tokens[at];
        if (text.IsPunctuation(at) && !text.Is(at, "-") && text.OutermostOf(at) == text.OutermostOf(cue.Verb))
            return true;
        // underscored [the belief that trade helps]
        if (text.IsInDate(at) || token.Fine is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD && !inClause)
            return true;
        if (token.Tag is Upos.Adp or Upos.Adv && at + 1 < text.Tokens.Length && text.IsInDate(at + 1))
            return true;
        return token.Tag switch
        {
            Upos.Sconj => !IsThat(text, at),
            Upos.Cconj => token.Head < 0 || text.Tokens[token.Head].Fine is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD || text.Tokens[token.Head].Head == cue.Verb,
            Upos.Adv => token.Head == cue.Verb,
            // "pledged $2 billion [in aid]"
            Upos.Adp => text.Tokens[at - 1].Tag != Upos.Num && token.Head >= 0 && text.Tokens[token.Head].Head == cue.Verb && text.IsAny(at, ["in", "on", "at", "during", "after", "before", "since", "until", "amid", "despite", "through", "via"]),
            _ => false,
        };
    }

    // backed the plan, which would: what a comma sets off behind an object is the report's own remark.
    private static int EndOfObject(SpeechText text, int first, int end)
    {
        for (var at = first + 1; at + 1 < end; at++)
        {
            if (text.IsComma(at) && text.OutermostOf(at) < 0
                && (text.Tokens[at + 1].Fine is Xpos.WDT or Xpos.WP or Xpos.WPS or Xpos.WRB or Xpos.VBG || text.Tokens[at + 1].Tag == Upos.Sconj || text.IsAny(at + 1, ["but", "while", "as"])))
                return at;
        }

        return end;
    }

    // accused them [of cheating], praised her [for going], described it [as a trap]
    private static bool Belongs(SpeechText text, int child)
    {
        if (text.Tokens[child].Relation is not (Relation.Obl or Relation.Advcl or Relation.Nmod or Relation.Acl))
            return false;
        var opener = text.Child(child, Relation.Case, Relation.Mark);
        return opener >= 0 && text.IsAny(opener, ["of", "for", "as", "against", "about", "to", "from", "into", "over", "that", "with"]);
    }

    private static TokenRange? Prepositional(SpeechText text, VerbGroup cue, int limit)
    {
        if (cue.Entry.Prepositions.IsEmpty)
            return null;
        foreach (var child in text.Text.ChildrenOf(cue.Verb))
        {
            if (child < cue.Next || child >= limit)
                continue;
            var opener = text.Child(child, Relation.Case, Relation.Mark);
            if (opener < cue.Next || opener > cue.Next + 3 || !cue.Entry.Takes(text.Text.Form(opener)))
                continue;
            var extent = text.Text.SubtreeOf(child);
            var end = Math.Min(limit, extent.End);
            // called on them [to go]
            foreach (var other in text.Text.ChildrenOf(cue.Verb))
            {
                if (other > child && text.Tokens[other].Relation is Relation.Xcomp or Relation.Advcl && text.Child(other, Relation.Mark) is >= 0 and var to && text.Is(to, "to"))
                    end = Math.Max(end, Math.Min(limit, text.Text.SubtreeOf(other).End));
            }

            return opener + 1 < end ? Cut(text, cue, new TokenRange(opener + 1, end)) : null;
        }

        return null;
    }

    // ", adding that" begins another saying, whatever the tree hung it on, and so does ", but she has called".
    private static TokenRange? Cut(SpeechText text, VerbGroup cue, TokenRange content)
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
