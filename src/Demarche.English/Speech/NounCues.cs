namespace Demarche.English.Speech;

/// <summary>Nouns that bring in a content: "the warning that", "its refusal to", "their support for".</summary>
internal static class NounCues
{
    /// <summary>The attribution of a noun with what follows it, or null.</summary>
    public static Draft? Find(SpeechText text, CueLexicon lexicon, int noun)
    {
        if (text.Tokens[noun].Tag != Upos.Noun || lexicon.Noun(text.Tokens[noun].Lemma) is not { } entry)
            return null;
        var limit = text.SentenceAt(noun).Tokens.End;
        if (text.QuotationOf(noun) is >= 0 and var inside)
            limit = Math.Min(limit, text.TokensOf(inside).End);
        if (Content(text, entry, noun, limit) is not var (content, frame))
            return null;
        var draft = text.Draft(noun, new TokenRange(noun, noun + 1), entry.KindWith(frame), "noun", SourceOf(text, noun, content.First));
        draft.Content.Add(content);
        return draft;
    }

    private static (TokenRange Content, CueFrames Frame)? Content(SpeechText text, CueEntry entry, int noun, int limit)
    {
        foreach (var child in text.Text.ChildrenOf(noun))
        {
            if (child <= noun || child >= limit)
                continue;
            var extent = text.Text.SubtreeOf(child);
            var end = Math.Min(limit, extent.End);
            var opener = text.Child(child, Relation.Mark, Relation.Case);
            if (opener <= noun)
                continue;
            var isClause = text.Is(opener, "that") && text.Tokens[child].Relation is Relation.Acl or Relation.Ccomp or Relation.AclRelcl;
            if (isClause && entry.Takes(CueFrames.Clause) && opener <= noun + 6)
                return Made(text, opener + 1, end, CueFrames.Clause);
            if (text.Is(opener, "to") && text.Tokens[child].Relation is Relation.Acl or Relation.Xcomp && entry.Takes(CueFrames.Infinitive))
                return Made(text, opener, end, CueFrames.Infinitive);
            if (opener == noun + 1 && entry.Takes(text.Text.Form(opener)))
                return Made(text, opener + 1, end, CueFrames.Object);
        }

        return null;
    }

    private static (TokenRange, CueFrames)? Made(SpeechText text, int first, int end, CueFrames frame)
    {
        var content = text.Trim(new TokenRange(first, Math.Max(first, end)));
        return content.Length > 0 ? (content, frame) : null;
    }

    // [Iran's] insistence; [he] expressed hope; fears [of skeptics] have no place here
    private static Source SourceOf(SpeechText text, int noun, int content)
    {
        if (text.Child(noun, Relation.NmodPoss) is >= 0 and var owner && owner < noun)
            return SourceFinder.Named(text, owner);
        foreach (var child in text.Text.ChildrenOf(noun))
        {
            if (child > noun && child < content && text.IsNominal(child) && text.Child(child, Relation.Case) is >= 0 and var by && text.IsAny(by, ["by", "from", "of", "among"]))
                return SourceFinder.Named(text, child);
        }

        var above = text.Tokens[noun].Head;
        var verb = above >= 0 && text.Tokens[noun].Relation is Relation.Obj or Relation.Obl ? above : -1;
        return verb >= 0 ? SourceFinder.Of(text, verb) : Source.None;
    }
}
