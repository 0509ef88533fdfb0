using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Demarche.English.Speech;

/// <summary>
/// Finds who is the source of which words. A layer of its own over tokens, names, quotation marks and tree: each finder looks
/// for one way to attribute, and none trusts a single arc.
/// </summary>
internal sealed class AttributionFinder(CueLexicon lexicon)
{
    private readonly ConcurrentBag<SpeechText> _rooms = [];

    /// <summary>Adds the attributions.</summary>
    public AnalysedText Stage(StageInput input) => input.Text with { Attributions = Find(input.Text) };

    /// <summary>The attributions of an analysed text that has its tokens, tree, names and quotations, by cue.</summary>
    public ImmutableArray<Attribution> Find(AnalysedText analysed)
    {
        if (!_rooms.TryTake(out var text))
            text = new SpeechText();
        text.Read(analysed);
        var drafts = text.Drafts;
        LabelCues.Transcript(text);
        for (var sentence = 0; sentence < analysed.Sentences.Length; sentence++)
            FindIn(text, sentence, drafts);
        CutAtParentheses(drafts);
        Settle(text, drafts);
        RunningQuotations.Complete(text, drafts);
        drafts.Sort(static (one, other) => one.Place.CompareTo(other.Place));
        var found = new Attribution[drafts.Count];
        for (var i = 0; i < found.Length; i++)
            found[i] = Finish(text, drafts[i]);
        text.Close();
        _rooms.Add(text);
        return ImmutableCollectionsMarshal.AsImmutableArray(found);
    }

    // A cut may leave nothing of a piece, or of the whole; and what nobody does by saying is no act or thought of anybody.
    private static void Settle(SpeechText text, List<Draft> drafts)
    {
        foreach (var draft in drafts)
            draft.DropEmptyPieces();
        drafts.RemoveAll(static d => d.Content.Count == 0);
        foreach (var draft in drafts)
            FinishMarks(text, draft);
        ShareSources(text, drafts);
        var kept = 0;
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Kind == AttributionCue.Speech || HasSomebody(text, drafts[i]) && !IsMereName(text, drafts[i]))
                drafts[kept++] = drafts[i];
        }

        drafts.RemoveRange(kept, drafts.Count - kept);
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

    // "to celebrate the day"
    private static bool HasSomebody(SpeechText text, Draft draft)
    {
        foreach (var piece in draft.Content)
        {
            if (text.OutermostOf(piece.End - 1) >= 0)
                return true;
        }

        return !draft.Source.IsNone;
    }

    // "thanked Norland", "asked us to", "spoke on Sunday": a name, a pronoun or a day alone is whom or when, and no content.
    private static bool IsMereName(SpeechText text, Draft draft)
    {
        foreach (var piece in draft.Content)
        {
            for (var at = piece.First; at < piece.End; at++)
            {
                if (text.OutermostOf(at) >= 0 || !(text.Tokens[at].Tag is Upos.Propn or Upos.Det or Upos.Punct || text.Tokens[at].Fine == Xpos.PRP || text.IsInDate(at)))
                    return false;
            }
        }

        return true;
    }

    // "rejected the offer, demanding that": a participle without a subject of its own is said by whoever spoke before it.
    private static void ShareSources(SpeechText text, List<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (text.Tokens[draft.Cue].Fine != Xpos.VBG || draft.Rule is "noun" or "quoted-as" or "according-to" || !(draft.Source.IsNone || (draft.Cue > 0 && text.IsComma(draft.Cue - 1))))
                continue;
            Draft? before = null;
            foreach (var other in drafts)
            {
                if (other.Cue < draft.Cue && !other.Source.IsNone && (before is null || other.Cue > before.Cue)
                    && text.Text.SentenceOf(other.Cue) == text.Text.SentenceOf(draft.Cue) && text.QuotationOf(other.Cue) == text.QuotationOf(draft.Cue))
                    before = other;
            }

            // "aides said it would pass, but Mora summed it up, saying": a nearer subject than the last saying's.
            draft.Source = SourceFinder.MainSubject(text, draft.Cue) is var (verb, subject) && verb > (before?.Cue ?? -1) ? subject : before?.Source ?? draft.Source;
        }
    }

    // "announced that he would go, an aide said, in spring": what an outer cue interrupts ends there for the inner one.
    private static void CutAtParentheses(List<Draft> drafts)
    {
        foreach (var outer in drafts)
        {
            if (outer.Rule is not ("fronted" or "inverted"))
                continue;
            var first = outer.Source.IsNone ? outer.CueTokens.First : Math.Min(outer.CueTokens.First, outer.Source.Tokens.First);
            foreach (var inner in drafts)
            {
                if (inner != outer && inner.Cue < first)
                    CutBefore(inner, first);
            }
        }
    }

    private static void CutBefore(Draft draft, int token)
    {
        for (var i = 0; i < draft.Content.Count; i++)
        {
            if (draft.Content[i].First < token - 1 && draft.Content[i].End > token)
                draft.Content[i] = new TokenRange(draft.Content[i].First, token - 1);
        }
    }

    // Within somebody's words "I think" and "we know that" are the speaker's way of talking; "the mayor said that" is a retelling.
    private static bool IsNamedInside(SpeechText text, Draft draft) =>
        draft.Kind == AttributionCue.Speech && draft.Rule != "noun" && !draft.Source.IsNone && text.Tokens[draft.Source.Head].Tag == Upos.Propn;

    private static Attribution Finish(SpeechText text, Draft draft)
    {
        var pieces = new TextRange[draft.Content.Count];
        for (var i = 0; i < pieces.Length; i++)
            pieces[i] = text.Text.RangeOf(draft.Content[i]);
        var content = ImmutableCollectionsMarshal.AsImmutableArray(pieces);
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
        var count = 0;
        for (var q = 0; q < text.Quotations.Length; q++)
            count += IsIn(q) ? 1 : 0;
        if (count == 0)
            return [];
        var held = new int[count];
        count = 0;
        for (var q = 0; q < text.Quotations.Length; q++)
        {
            if (IsIn(q))
                held[count++] = q;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(held);

        bool IsIn(int q) => text.Quotations[q].Kind == QuotationKind.Words && Overlaps(content, text.Quotations[q].Inside);
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
