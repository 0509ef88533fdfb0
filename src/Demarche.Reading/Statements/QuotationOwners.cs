using Demarche.English;

namespace Demarche.Reading.Statements;

/// <summary>
/// Which statement prints which quotation, so that each is somebody's words once: <c>Mora said Lopez had rejected “the deal”</c>
/// has two attributions around the marks, and the words are Mora's.
/// </summary>
internal static class QuotationOwners
{
    private const double Most = 0.6;

    /// <summary>For each attribution, the quotations that it owns, in text order.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(AnalysedText text)
    {
        var owned = text.Attributions.Select(_ => new List<int>()).ToArray();
        for (var q = 0; q < text.Quotations.Length; q++)
        {
            if (Owner(text, q) is >= 0 and var owner)
                owned[owner].Add(q);
        }

        return owned;
    }

    private static int Owner(AnalysedText text, int quotation)
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
            // The inner of two quotations is told by a cue inside the outer one, or it is only part of it.
            if (nested && (attribution.CueHead < 0 || !IsInsideMarks(text, attribution.CueHead)))
                continue;
            var rank = (Weight(attribution.Kind), -attribution.Content.Sum(c => c.Length));
            if (rank.CompareTo(bestRank) > 0)
                (best, bestRank) = (a, rank);
        }

        return best;
    }

    private static int Weight(AttributionCue kind) => kind switch { AttributionCue.Speech => 2, AttributionCue.Act => 1, _ => 0 };

    private static int Overlap(Attribution attribution, TextRange inside) =>
        attribution.Content.Sum(c => Math.Max(0, Math.Min(c.End, inside.End) - Math.Max(c.Start, inside.Start)));

    private static bool IsInsideMarks(AnalysedText text, int token) =>
        text.Quotations.Any(q => q.Kind == QuotationKind.Words && q.Inside.Contains(text.Tokens[token].Range));
}
