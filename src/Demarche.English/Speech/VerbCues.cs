namespace Demarche.English.Speech;

/// <summary>Cues that stand before their content: "said that", "vowed to", "rejected the plan", "was accused of cheating".</summary>
internal static class VerbCues
{
    /// <summary>The attribution of a verb with what follows it, or null.</summary>
    public static Draft? Find(SpeechText text, VerbGroup cue)
    {
        if (QuotedAs.BringsIn(text, cue.Verb) || IsQuestion(text, cue.Verb))
            return null;
        if (SourceFinder.IsPassive(text, cue.Verb))
            return Passive(text, cue);
        if (Complements.After(text, cue) is not { } complement)
            return null;
        var source = SourceFinder.Of(text, cue.Verb);
        var draft = text.Draft(cue.Verb, cue.Tokens, cue.Entry.KindWith(complement.Frame), NameOf(complement.Frame), source);
        draft.Audience = complement.Audience;
        if (source.Head >= complement.Content.First && source.Head < complement.Content.End)
            draft.Source = SourceFinder.WordsBefore(text, cue.Tokens.First);
        draft.Content.Add(complement.Content);
        if (complement.Frame == CueFrames.Clause && text.Tokens[cue.Verb].Fine == Xpos.VBG && cue.Verb == text.SentenceAt(cue.Verb).Tokens.First)
            EndBeforeMainClause(text, draft);
        return draft;
    }

    // Asked whether he would go, Mora declined to comment: she is asked, and says none of it.
    private static bool IsQuestion(SpeechText text, int verb) =>
        text.Tokens[verb] is { Lemma: "ask", Relation: Relation.Advcl or Relation.Acl, Fine: Xpos.VBD or Xpos.VBN } && text.Child(verb, Relation.Nsubj) < 0;

    // Noting that it was late, he left: what is noted ends before the main clause, whose subject notes it.
    private static void EndBeforeMainClause(SpeechText text, Draft draft)
    {
        var (first, end) = (draft.Content[0].First, text.SentenceAt(draft.Cue).Tokens.End);
        for (var verb = first; verb < end; verb++)
        {
            if (text.Tokens[verb].Fine is not (Xpos.VBD or Xpos.VBZ or Xpos.VBP) || SourceFinder.Subject(text, verb) is not { IsNone: false } subject
                || subject.Tokens.First <= first || !text.IsComma(subject.Tokens.First - 1) || !SourceFinder.CanSpeak(text, subject.Head) || !Phrases.HasFinite(text, new TokenRange(first, subject.Tokens.First)))
                continue;
            draft.Source = subject;
            draft.Content[0] = text.Trim(new TokenRange(first, Math.Min(draft.Content[0].End, subject.Tokens.First - 1)));
            return;
        }
    }

    private static string NameOf(CueFrames frame) => frame switch
    {
        CueFrames.Clause => "clause",
        CueFrames.Infinitive => "infinitive",
        _ => "object",
    };

    // "Mora was quoted as saying", "is expected to go", "was accused of cheating by Lopez"
    private static Draft? Passive(SpeechText text, VerbGroup cue)
    {
        var limit = Complements.Limit(text, cue);
        var subject = text.Child(cue.Verb, Relation.NsubjPass, Relation.Nsubj);
        if (Complements.After(text, cue) is not { } complement)
            return null;
        var agent = SourceFinder.Agent(text, cue.Verb);
        if (agent.Head >= 0 && complement.Content.Contains(agent.Head))
            return null;
        var draft = text.Draft(cue.Verb, cue.Tokens, cue.Entry.KindWith(complement.Frame), "passive", agent);
        // Who is asked or told is the audience; who is accused or expected to go is part of the content.
        if (subject >= 0 && subject < cue.Verb)
        {
            var extent = text.Text.SubtreeOf(subject);
            if (cue.Entry.Takes(CueFrames.Audience))
                draft.Audience = subject;
            else if (extent.End <= cue.Tokens.First && extent.First >= text.SentenceAt(cue.Verb).Tokens.First)
                draft.Content.Add(text.Trim(extent));
        }

        if (complement.Content.End <= limit)
            draft.Content.Add(complement.Content);
        draft.DropEmptyPieces();
        return draft.Content.Count == 0 ? null : draft;
    }
}
