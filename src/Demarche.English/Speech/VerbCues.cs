namespace Demarche.English.Speech;

/// <summary>Cues that stand before their content: "said that", "vowed to", "rejected the plan", "was accused of cheating".</summary>
internal static class VerbCues
{
    /// <summary>The attribution of a verb with what follows it, or null.</summary>
    public static Draft? Find(SpeechText text, VerbGroup cue)
    {
        if (QuotedAs.BringsIn(text, cue.Verb))
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
        return draft;
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
