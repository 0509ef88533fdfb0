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
        var draft = new Draft
        {
            Cue = cue.Verb,
            CueTokens = cue.Tokens,
            Kind = cue.Entry.KindWith(complement.Frame),
            Rule = complement.Frame.ToString().ToLowerInvariant(),
            Source = source,
            Audience = complement.Audience,
        };
        if (source.Head >= complement.Content.First && source.Head < complement.Content.End)
            draft.Source = SourceFinder.WordsBefore(text, cue.Tokens.First);
        draft.Content.Add(complement.Content);
        return draft;
    }

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
        var draft = new Draft
        {
            Cue = cue.Verb,
            CueTokens = cue.Tokens,
            Kind = cue.Entry.KindWith(complement.Frame),
            Rule = "passive",
            Source = agent,
        };
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
        draft.Content.RemoveAll(c => c.Length <= 0);
        return draft.Content.Count == 0 ? null : draft;
    }
}
