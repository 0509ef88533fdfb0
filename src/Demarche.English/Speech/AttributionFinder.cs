using System.Collections.Immutable;

namespace Demarche.English.Speech;

/// <summary>
/// Finds who is the source of which words. A layer of its own over tokens, names, quotation marks and tree: each finder looks
/// for one way to attribute, and none trusts a single arc.
/// </summary>
internal sealed class AttributionFinder(CueLexicon lexicon)
{
    /// <summary>Adds the attributions.</summary>
    public AnalysedText Stage(StageInput input) => input.Text with { Attributions = Find(input.Text) };

    /// <summary>The attributions of an analysed text that has its tokens, tree, names and quotations, by cue.</summary>
    public ImmutableArray<Attribution> Find(AnalysedText analysed)
    {
        using var text = new SpeechText(analysed);
        var drafts = new List<Draft>(LabelCues.Transcript(text));
        for (var sentence = 0; sentence < analysed.Sentences.Length; sentence++)
            FindIn(text, sentence, drafts);
        CutAtParentheses(drafts);
        // A cut may leave nothing of a piece, or of the whole.
        drafts.ForEach(d => d.Content.RemoveAll(c => c.Length <= 0));
        drafts.RemoveAll(d => d.Content.Count == 0);
        drafts.ForEach(d => FinishMarks(text, d));
        ShareSources(text, drafts);
        drafts.RemoveAll(d => d.Kind != AttributionCue.Speech && !HasSomebody(text, d));
        RunningQuotations.Complete(text, drafts);
        return [.. drafts.OrderBy(d => d.Cue).ThenBy(d => d.Content[0].First).Select(d => Finish(text, d))];
    }

    private void FindIn(SpeechText text, int sentence, List<Draft> drafts)
    {
        if (LabelCues.Headline(text, sentence) is { } headline)
            drafts.Add(headline);
        var tokens = text.Text.Sentences[sentence].Tokens;
        for (var at = tokens.First; at < tokens.End; at++)
        {
            var draft = VerbGroup.At(text, lexicon, at) is { } cue
                ? QuotedAs.Find(text, cue) ?? Parentheses.Find(text, cue) ?? VerbCues.Find(text, cue)
                : PhraseCues.Find(text, at) ?? NounCues.Find(text, lexicon, at);
            if (draft is not null && (text.QuotationOf(draft.Cue) < 0 || IsNamedInside(text, draft)))
                drafts.Add(draft);
        }
    }

    // said it “shows good will. It is not enough.”: what runs into marks runs to where they close, over a full stop too.
    private static void FinishMarks(SpeechText text, Draft draft)
    {
        var last = draft.Content[^1];
        var quotation = text.OutermostOf(last.End - 1);
        if (quotation < 0 || quotation == text.OutermostOf(draft.Cue))
            return;
        var quoted = text.TokensOf(quotation);
        if (quoted.First >= last.First && quoted.End > last.End)
            draft.Content[^1] = text.Trim(last with { End = quoted.End });
    }

    // "to celebrate the day": what nobody does by saying is no act or thought of anybody.
    private static bool HasSomebody(SpeechText text, Draft draft) =>
        draft.Content.Exists(c => text.OutermostOf(c.End - 1) >= 0) || !draft.Source.IsNone;

    // "rejected the offer, demanding that": a participle without a subject of its own is said by whoever spoke before it.
    private static void ShareSources(SpeechText text, List<Draft> drafts)
    {
        foreach (var draft in drafts.Where(d => text.Tokens[d.Cue].Fine == Xpos.VBG && d.Rule is not ("noun" or "quoted-as" or "according-to") && (d.Source.IsNone || (d.Cue > 0 && text.IsComma(d.Cue - 1)))))
        {
            var before = drafts.Where(d => d.Cue < draft.Cue && !d.Source.IsNone && text.Text.SentenceOf(d.Cue) == text.Text.SentenceOf(draft.Cue)
                && text.QuotationOf(d.Cue) == text.QuotationOf(draft.Cue)).MaxBy(d => d.Cue);
            draft.Source = before?.Source ?? draft.Source;
        }
    }

    // "announced that he would go, an aide said, in spring": what an outer cue interrupts ends there for the inner one.
    private static void CutAtParentheses(List<Draft> drafts)
    {
        foreach (var outer in drafts.Where(d => d.Rule is "fronted" or "inverted"))
        {
            var first = outer.Source.IsNone ? outer.CueTokens.First : Math.Min(outer.CueTokens.First, outer.Source.Tokens.First);
            foreach (var inner in drafts.Where(d => d != outer && d.Cue < first))
            {
                for (var i = 0; i < inner.Content.Count; i++)
                {
                    if (inner.Content[i].First < first - 1 && inner.Content[i].End > first)
                        inner.Content[i] = new TokenRange(inner.Content[i].First, first - 1);
                }
            }
        }
    }

    // Within somebody's words "I think" and "we know that" are the speaker's way of talking; "the mayor said that" is a retelling.
    private static bool IsNamedInside(SpeechText text, Draft draft) =>
        draft.Kind == AttributionCue.Speech && draft.Rule != "noun" && !draft.Source.IsNone && text.Tokens[draft.Source.Head].Tag == Upos.Propn;

    private static Attribution Finish(SpeechText text, Draft draft)
    {
        var pieces = ImmutableArray.CreateBuilder<TextRange>(draft.Content.Count);
        foreach (var piece in draft.Content)
            pieces.Add(text.Text.RangeOf(piece));
        var content = pieces.MoveToImmutable();
        return new Attribution
        {
            Cue = draft.CueTokens,
            CueHead = draft.CueTokens.Length > 0 ? draft.Cue : -1,
            Kind = draft.Kind,
            SourceHead = draft.Source.Head,
            Source = draft.Source.Tokens,
            Content = content,
            Quotations = QuotationsOf(text, content),
            AudienceHead = draft.Audience,
            MediumHead = draft.Medium,
            Rule = draft.Rule,
        };
    }

    // The quotations that hold some of the content.
    private static ImmutableArray<int> QuotationsOf(SpeechText text, ImmutableArray<TextRange> content)
    {
        var held = ImmutableArray.CreateBuilder<int>();
        for (var q = 0; q < text.Quotations.Length; q++)
        {
            if (text.Quotations[q].Kind == QuotationKind.Words && Overlaps(content, text.Quotations[q].Inside))
                held.Add(q);
        }

        return held.DrainToImmutable();
    }

    private static bool Overlaps(ImmutableArray<TextRange> content, TextRange place)
    {
        foreach (var piece in content)
        {
            if (piece.Overlaps(place))
                return true;
        }

        return false;
    }
}
