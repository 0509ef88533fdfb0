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
        if (SetOff.Around(text, cue) is not { } block)
            return null;
        var content = SetOffContent.Before(text, block);
        var after = SetOffContent.After(text, block, content);
        if (content is null && after is null)
            return null;
        // On Monday, Mora said: “A”; by signing, Mora said, “A”: nothing has been said before the cue. But "A, Mora said." says A, whatever
        // a tagger makes of its verb.
        if (content is { } part && text.OutermostOf(part.First) < 0 && text.OutermostOf(part.End - 1) < 0 && !Phrases.HasFinite(text, part)
            && !(after is null && part.Length > LongestOpening && EndsSentence(text, block.End)) && (after is not { } rest || text.OutermostOf(rest.First) >= 0 && !IsSubjectOf(text, part, rest)))
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

    // [The step], Mora said, “must” include C; but: on Monday, Mora said, “must” is a strong word.
    private static bool IsSubjectOf(SpeechText text, TokenRange before, TokenRange after) =>
        SetOffContent.IsPredicate(text, after) && text.IsNominal(before.End - 1) && text.Tokens[before.First].Tag != Upos.Adp;

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
        Xpos.VBN => FollowsMarks(text, cue) || text.Tokens[cue.Tokens.First].Lemma == "have" || text.Child(cue.Verb, Relation.Nsubj) is >= 0 and var subject && subject < cue.Verb && cue.Tokens.First == cue.Verb,
        _ => false,
    };

    // “A,” the ministry warned in a statement, “B”: nothing that hangs on the ministry, whatever the arcs say.
    private static bool FollowsMarks(SpeechText text, VerbGroup cue) =>
        text.Tokens[cue.Verb] is { Relation: Relation.Acl, Head: >= 0 and var noun } && noun == cue.Tokens.First - 1
        && Phrases.Core(text, noun).First - 2 is >= 0 and var closing && text.IsMark(closing + 1) && text.OutermostOf(closing) >= 0;
}
