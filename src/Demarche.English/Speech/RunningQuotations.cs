namespace Demarche.English.Speech;

/// <summary>
/// Quotations that have no cue of their own: the next sentence of what was just said, a paragraph that goes on, a line that a
/// colon announced, some words in marks whose verb no list knows.
/// </summary>
internal static class RunningQuotations
{
    /// <summary>Gives each quotation that no draft holds to the draft that runs on into it, or makes one for it.</summary>
    public static void Complete(SpeechText text, List<Draft> drafts)
    {
        if (text.Quotations.IsEmpty)
            return;
        var sayings = new Sayings(text, drafts);
        for (var q = 0; q < text.Quotations.Length; q++)
        {
            // Marks around nothing but punctuation hold nobody's words.
            var quotation = text.Quotations[q];
            var tokens = text.TokensOf(q);
            if (quotation.Kind != QuotationKind.Words || text.Trim(tokens).Length == 0 || text.OutermostOf(tokens.First) != q || sayings.Holds(tokens.First))
                continue;
            if (IsTitle(text, tokens) && !Follows(text, tokens.First))
                continue;
            if (Undersigned(text, q) is { } undersigned)
                sayings.Add(undersigned);
            else if (Announced(text, tokens) is { } announced)
                sayings.Add(announced);
            else if (Running(text, ref sayings, tokens) is { } running)
                Append(text, sayings, running, tokens);
            else if ((InClause(text, tokens) ?? InParagraph(text, ref sayings, tokens)) is { } made)
                sayings.Add(made);
        }
    }

    // From the capital, Ana Mora reports: and the next paragraph opens with marks.
    private static Draft? Announced(SpeechText text, TokenRange quoted)
    {
        var sentence = text.Text.SentenceOf(quoted.First);
        if (sentence == 0 || text.Trim(text.Text.Sentences[sentence].Tokens).First != quoted.First)
            return null;
        var before = text.Text.Sentences[sentence - 1];
        if (before.Paragraph != text.ParagraphOf(quoted.First) - 1 || !text.Is(before.Tokens.End - 1, ":"))
            return null;
        for (var at = before.Tokens.End - 2; at >= before.Tokens.First; at--)
        {
            if (VerbGroup.At(text, CueLexicon.BuiltIn, at) is not { Entry.Kind: AttributionCue.Speech } cue || (SourceFinder.Of(text, at) is { IsNone: false } found ? found : SourceFinder.WordsBefore(text, at)) is not { IsNone: false } source)
                continue;
            var draft = text.Draft(at, cue.Tokens, AttributionCue.Speech, "announced", source);
            draft.Content.Add(text.Trim(quoted));
            return draft;
        }

        return null;
    }

    // a “Three Rivers Food Round” meeting: what a thing is called, all in capitals but for its small words, is said by nobody.
    private static bool IsTitle(SpeechText text, TokenRange quoted)
    {
        var capitals = 0;
        for (var at = quoted.First; at < quoted.End; at++)
        {
            var form = text.Text.Form(at);
            if (char.IsUpper(form[0]))
                capitals++;
            else if (!(text.Tokens[at].Tag is Upos.Adp or Upos.Det or Upos.Cconj or Upos.Part or Upos.Num && at > quoted.First) && !text.IsPunctuation(at))
                return false;
        }

        return capitals >= 2;
    }

    // Mora: “Peace On Earth”; Mora said, “Peace On Earth”
    private static bool Follows(SpeechText text, int first) =>
        first >= 3 && (text.Is(first - 2, ":") || text.IsComma(first - 2) && text.Tokens[first - 3].Tag == Upos.Verb);

    // “A.” — Ana Mora: a name behind a dash, and nothing else, on the line that the words end.
    private static Draft? Undersigned(SpeechText text, int quotation)
    {
        var quoted = text.TokensOf(quotation);
        var dash = quoted.End;
        while (dash < text.Tokens.Length && text.IsMark(dash))
            dash++;
        if (dash + 1 >= text.Tokens.Length || text.Text.Form(dash) is not ("―" or "—" or "–" or "--" or "-") || text.NameAt(dash + 1) is not { Kind: NameKind.Person } name || name.Tokens.First != dash + 1)
            return null;
        if (text.ParagraphOf(dash + 1) != text.ParagraphOf(quoted.End - 1) || name.Tokens.End < text.Tokens.Length && text.SentenceAt(name.Tokens.End).Tokens.First < name.Tokens.End)
            return null;
        var draft = text.Draft(dash, new TokenRange(dash, dash + 1), AttributionCue.Speech, "undersigned", SourceFinder.Named(text, name.Tokens.End - 1));
        draft.Content.Add(text.Trim(quoted));
        return draft;
    }

    // The last attribution before it in the same paragraph, or in the one before if that ended with it.
    private static Draft? Running(SpeechText text, ref Sayings sayings, TokenRange quoted)
    {
        var startsSentence = text.Trim(text.SentenceAt(quoted.First).Tokens).First >= quoted.First;
        return startsSentence ? sayings.Last(quoted, farthest: 1) : null;
    }

    private static void Append(SpeechText text, Sayings sayings, Draft running, TokenRange quoted)
    {
        if (text.OutermostOf(running.Content[^1].First) >= 0)
            sayings.Append(running, text.Trim(quoted));
        else
            sayings.Add(GoingOn(text, running, quoted));
    }

    // ended with “the hardest part” ahead: the subject of the nearest verb above speaks.
    private static Draft? InClause(SpeechText text, TokenRange quoted)
    {
        var at = quoted.First;
        for (var climb = 0; climb < 12 && at >= 0; climb++)
        {
            if (text.OutermostOf(at) < 0 && text.Tokens[at].Tag is Upos.Verb && SourceFinder.Of(text, at) is { IsNone: false } source && !quoted.Contains(source.Head) && MaySpeak(text, source))
            {
                var first = StartOfObject(text, at, quoted);
                var kind = CueLexicon.BuiltIn.Verb(text.Tokens[at].Lemma) is { Kind: AttributionCue.Speech } said && said.Takes(CueFrames.Quote) ? AttributionCue.Speech : AttributionCue.Act;
                var draft = text.Draft(at, new TokenRange(at, at + 1), kind, "clause", source);
                // described it as “bad”
                draft.Content.Add(text.Trim(new TokenRange(first < quoted.First && text.Is(first, "as") ? first + 1 : first, quoted.End)));
                return draft;
            }

            at = text.Tokens[at].Head;
        }

        return null;
    }

    // called [the deal “bad”]: the object before the marks belongs to what is said of it.
    private static int StartOfObject(SpeechText text, int verb, TokenRange quoted)
    {
        if (quoted.First - verb > 12 || quoted.First < verb || CueLexicon.BuiltIn.Verb(text.Tokens[verb].Lemma) is not { } entry || !entry.Takes(CueFrames.Object))
            return quoted.First;
        for (var at = verb + 1; at < quoted.First; at++)
        {
            if (text.IsComma(at) || text.Tokens[at].Tag is Upos.Verb or Upos.Sconj || text.Is(at, "by"))
                return quoted.First;
        }

        return verb + 1;
    }

    // Persons, bodies and states speak; Fridays and sanctions do not.
    private static bool MaySpeak(SpeechText text, Source source)
    {
        if (text.Tokens[source.Head].Tag == Upos.Pron)
            return !text.IsAny(source.Head, ["it", "this", "that", "these", "those", "there"]) || text.Is(source.Head, "it");
        // "the envoy, who has called it": the words are "who".
        return text.NameAt(source.Head) is not null || text.HasNames(source.Tokens);
    }

    // Words in marks in a sentence of which nobody is the subject: those of the one who spoke last in this paragraph.
    private static Draft? InParagraph(SpeechText text, ref Sayings sayings, TokenRange quoted) =>
        sayings.Last(quoted, farthest: 0) is { } last ? GoingOn(text, last, quoted) : null;

    // What the same one goes on to say.
    private static Draft GoingOn(SpeechText text, Draft before, TokenRange quoted)
    {
        var draft = text.Draft(quoted.First, default, AttributionCue.Speech, "running", before.Source);
        (draft.Audience, draft.Medium) = (before.Audience, before.Medium);
        draft.Content.Add(text.Trim(quoted));
        return draft;
    }
}
