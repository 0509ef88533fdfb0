namespace Demarche.English.Speech;

/// <summary>The infinitive that a verb is followed by, with its own object: "urged people to go".</summary>
internal static class InfinitiveContent
{
    /// <summary>The infinitive behind a verb; null when there is none.</summary>
    public static TokenRange? After(SpeechText text, VerbGroup cue, int limit)
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
            return ContentEnd.Cut(text, cue, new TokenRange(first, Math.Min(limit, text.Text.SubtreeOf(child).End)));
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
}
