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
        Interruptions.Cut(text, drafts);
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
        drafts.Sort(static (one, other) => one.Place.CompareTo(other.Place));
        SharedSources.Give(text, drafts);
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
            if (draft is not null && !IsNobody(text, draft.Source) && (text.QuotationOf(draft.Cue) < 0 || IsNamedInside(text, draft)))
                drafts.Add(draft);
        }
    }

    // "Neither Mora nor Lopez said when", "none of them said": nobody says it.
    private static bool IsNobody(SpeechText text, Source source) => !source.IsNone
        && (text.IsAny(source.Tokens.First, ["neither", "none", "nobody"]) || text.Is(source.Tokens.First - 1, "neither"));

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
            Quotations = QuotationsOf(text, draft.Content),
            AudienceHead = draft.Audience,
            MediumHead = draft.Medium,
            Rule = draft.Rule,
        };
    }

    // The quotations of somebody's words that hold some of the content, in text order.
    private static ImmutableArray<int> QuotationsOf(SpeechText text, List<TokenRange> content)
    {
        var held = text.Held;
        held.Clear();
        foreach (var piece in content)
        {
            // A quotation stands in one other at most: two may hold where the piece begins, and the rest begin inside it.
            Take(text.OutermostOf(piece.First));
            Take(text.QuotationOf(piece.First));
            var place = text.Text.RangeOf(piece);
            for (var q = text.QuotationFrom(place.Start); q < text.Quotations.Length && text.Quotations[q].Inside.Start < place.End; q++)
                Take(text.Quotations[q].Kind == QuotationKind.Words ? q : -1);
        }

        return ImmutableArray.Create(CollectionsMarshal.AsSpan(held));

        void Take(int q)
        {
            if (q >= 0 && (held.Count == 0 || held[^1] < q))
                held.Add(q);
        }
    }
}
