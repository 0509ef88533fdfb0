namespace Demarche.English.Speech;

/// <summary>The object of a verb as its content, with the phrases that belong to it: "accused them of cheating", "called the plan a trap", "called on them to go".</summary>
internal static class ObjectContent
{
    /// <summary>The object behind a verb; null when it has none.</summary>
    public static TokenRange? After(SpeechText text, VerbGroup cue, int limit)
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

        return first < 0 || end <= first ? null : ContentEnd.Cut(text, cue, new TokenRange(first, EndOfObject(text, first, ToEndOfPhrase(text, cue, end, limit))));
    }

    /// <summary>What something is called, with what is called so, "called the plan a trap": the tree has the second half as the verb's own complement.</summary>
    public static TokenRange? Naming(SpeechText text, VerbGroup cue, int limit)
    {
        var named = text.Child(cue.Verb, Relation.Obj);
        var name = text.Child(cue.Verb, Relation.Xcomp);
        if (named < cue.Next || name <= named || name >= limit || text.Tokens[name].Tag is not (Upos.Noun or Upos.Propn or Upos.Adj) || text.Child(name, Relation.Mark) >= 0)
            return null;
        var first = Math.Max(cue.Next, text.Text.SubtreeOf(named).First);
        return ContentEnd.Cut(text, cue, new TokenRange(first, EndOfObject(text, first, Math.Min(limit, text.Text.SubtreeOf(name).End))));
    }

    /// <summary>The phrase with a preposition that the verb takes, "called on them to go"; null for none.</summary>
    public static TokenRange? Prepositional(SpeechText text, VerbGroup cue, int limit)
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

            return opener + 1 < end ? ContentEnd.Cut(text, cue, new TokenRange(opener + 1, end)) : null;
        }

        return null;
    }

    // "described bad behavior [by Mora behind the scenes]": a parser hangs such phrases on the verb; the object runs on over them to a
    // comma, a day, a clause, another verb, or where and when it was said: "in a statement".
    private static int ToEndOfPhrase(SpeechText text, VerbGroup cue, int end, int limit)
    {
        var at = end;
        var inClause = false;
        while (at < limit && !EndsPhrase(text, cue, at, inClause))
        {
            inClause |= Phrases.IsThat(text, at) || text.Tokens[at].Fine is Xpos.WDT or Xpos.WP;
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
            Upos.Sconj => !Phrases.IsThat(text, at),
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
}
