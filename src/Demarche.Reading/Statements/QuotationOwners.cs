using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Statements;

/// <summary>
/// Which statement prints which quotation, so that each is somebody's words once: <c>Mora said Lopez had rejected “the deal”</c>
/// has two attributions around the marks, and the words are Mora's.
/// </summary>
/// <param name="text">The report's text.</param>
/// <param name="media">Words of media: what an agency reports somebody to have called something is that somebody's word.</param>
/// <param name="signed">Whether the text is itself a statement: marks without a cue are then its writer's irony.</param>
/// <param name="cast">Who is who: what denotes nobody says less than somebody.</param>
internal sealed class QuotationOwners(AnalysedText text, MediaWords media, bool signed, Cast cast)
{
    private const double Most = 0.6;

    /// <summary>For each attribution, the quotations that it owns, in text order.</summary>
    public IReadOnlyList<IReadOnlyList<int>> All()
    {
        var owned = text.Attributions.Select(_ => new List<int>()).ToArray();
        for (var q = 0; q < text.Quotations.Length; q++)
        {
            if (Owner(q) is >= 0 and var owner)
                owned[owner].Add(q);
        }

        return owned;
    }

    private int Owner(int quotation)
    {
        var inside = text.Quotations[quotation].Inside;
        var nested = text.Quotations.Any(q => q.Kind == QuotationKind.Words && q.Inside != inside && q.Inside.Contains(inside));
        var best = -1;
        var bestRank = (int.MinValue, int.MinValue);
        for (var a = 0; a < text.Attributions.Length; a++)
        {
            var attribution = text.Attributions[a];
            if (!attribution.Quotations.Contains(quotation) || Overlap(attribution, inside) < Most * inside.Length)
                continue;
            if (signed && attribution.Rule is "clause" && attribution.Kind == AttributionCue.Act)
                continue;
            // “Norland wants to say ‘A’,” said Mora: what is told inside the marks does not own them.
            if (attribution.CueHead >= 0 && inside.Contains(text.Tokens[attribution.CueHead].Range))
                continue;
            // The inner of two quotations is told by a cue inside the outer one, or it is only part of it.
            if (nested && (attribution.CueHead < 0 || !IsInsideMarks(attribution.CueHead)))
                continue;
            var rank = (IsRetold(attribution) || Names(attribution) ? 4 : Weight(attribution), -attribution.Length);
            if (rank.CompareTo(bestRank) > 0)
                (best, bestRank) = (a, rank);
        }

        return best;
    }

    // Mora said Lopez had asked to meet “without formality”: the words are Lopez's, whom Mora retells, unless Lopez is of Mora's side.
    private bool IsRetold(Attribution attribution)
    {
        if (attribution is not { Kind: AttributionCue.Act, Rule: "infinitive" or "noun", CueHead: >= 0, SourceHead: >= 0 } || IsInsideMarks(attribution.CueHead) || Several(attribution.SourceHead) is not { Count: > 0 } retold)
            return false;
        var cue = text.Tokens[attribution.CueHead].Range;
        return text.Attributions.Any(a => a.Kind == AttributionCue.Speech && a.SourceHead >= 0 && a.Holds(cue) && retold.All(r => r.Party != cast.ByHead.GetValueOrDefault(a.SourceHead)?.Party));
    }

    // Mora described the talks as “tense”, her ministry said: what somebody calls a thing is that one's word, whoever tells it.
    private bool Names(Attribution attribution) => attribution is { CueHead: >= 0, SourceHead: >= 0 } && cast.ByHead.ContainsKey(attribution.SourceHead)
        && text.Tokens[attribution.CueHead] is { Lemma: "call" or "describe" or "label" or "brand" or "term" or "dub" or "characterize" or "characterise", Fine: not Xpos.VB };

    // "Norland and Arden had agreed": with Norland's minister telling it, it is no other's word.
    private IReadOnlyList<Actor> Several(int head) =>
        [.. cast.Acting(head), .. text.ChildrenOf(head).ToArray().Where(c => text.Tokens[c].Relation == Relation.Conj).SelectMany(cast.Acting)];

    private int Weight(Attribution attribution) => attribution.Kind switch
    {
        AttributionCue.Speech when IsTold(attribution) => 2,
        AttributionCue.Speech => attribution.Source.Length > 0 && media.IsMedium(text.Words(attribution.Source)) ? 1 : IsSomebody(attribution.SourceHead) ? 3 : 1,
        AttributionCue.Act => 2,
        _ => 0,
    };

    // Mora met the ministers and said they had agreed it was “useful”: who they are is hers to tell, and the word hers.
    private bool IsTold(Attribution attribution) => attribution.Source.Length == 1 && text.Form(attribution.SourceHead) is "they" && text.Tokens[attribution.SourceHead].Range is var they
        && text.Attributions.Any(a => a.Kind == AttributionCue.Speech && a.SourceHead >= 0 && a.Holds(they));

    // "such activity is meant to communicate": no speaker, though its verb is a cue.
    private bool IsSomebody(int head) =>
        head < 0 || cast.ByHead.ContainsKey(head) || text.Tokens[head].Tag is Upos.Pron or Upos.Propn || text.Mentions.Any(m => m.Head == head && (m.Name >= 0 || m.Gender is Gender.Masculine or Gender.Feminine));

    private static int Overlap(Attribution attribution, TextRange inside) =>
        attribution.Content.Sum(c => Math.Max(0, Math.Min(c.End, inside.End) - Math.Max(c.Start, inside.Start)));

    private bool IsInsideMarks(int token) =>
        text.Quotations.Any(q => q.Kind == QuotationKind.Words && q.Inside.Contains(text.Tokens[token].Range));
}
