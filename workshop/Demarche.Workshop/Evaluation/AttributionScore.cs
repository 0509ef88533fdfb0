using Demarche.English;
using Demarche.Facts;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Evaluation;

/// <summary>What became of one annotated or found attribution.</summary>
/// <param name="Gold">The annotated one, or null for one found in excess.</param>
/// <param name="Found">The found one, or null for one missed.</param>
/// <param name="SourceRight">Whether both name the same source.</param>
internal sealed record AttributionMatch(PolnearAttribution? Gold, Attribution? Found, bool SourceRight);

/// <summary>
/// Attributions of one article against the annotation, one to one, best first: contents match when their letters' intersection
/// over union is at least .5. The source is right when it overlaps and is at most half as long again and 10 characters.
/// </summary>
internal static class AttributionScore
{
    /// <summary>All matches, all missed, all found in excess; discussions that match nothing count for nothing.</summary>
    public static List<AttributionMatch> Of(PolnearArticle article, AnalysedText analysed)
    {
        var text = new ReportText(article.Text);
        var gold = article.Attributions.Where(a => a.Counts).ToArray();
        var goldSets = gold.Select(a => Letters(text, a.Content)).ToArray();
        var others = article.Attributions.Where(a => !a.Counts).Select(a => Letters(text, a.Content)).ToArray();
        var found = analysed.Attributions;
        var foundSets = found.Select(a => Letters(text, [.. a.Content.Select(c => (text.ToCodePoint(c.Start), text.ToCodePoint(c.End)))])).ToArray();
        var pairs = new List<(double Share, int Gold, int Found)>();
        for (var g = 0; g < gold.Length; g++)
        {
            for (var f = 0; f < found.Length; f++)
            {
                if (Share(goldSets[g], foundSets[f]) is var share and >= .5)
                    pairs.Add((share, g, f));
            }
        }

        var matches = new List<AttributionMatch>();
        HashSet<int> takenGold = [], takenFound = [];
        foreach (var (_, g, f) in pairs.OrderDescending())
        {
            if (takenGold.Contains(g) || takenFound.Contains(f))
                continue;
            takenGold.Add(g);
            takenFound.Add(f);
            matches.Add(new AttributionMatch(gold[g], found[f], SourceRight(text, analysed, gold[g], found[f])));
        }

        matches.AddRange(gold.Where((_, g) => !takenGold.Contains(g)).Select(a => new AttributionMatch(a, null, false)));
        matches.AddRange(found.Where((_, f) => !takenFound.Contains(f) && !others.Any(o => Share(o, foundSets[f]) >= .5)).Select(a => new AttributionMatch(null, a, false)));
        return matches;
    }

    private static bool SourceRight(ReportText text, AnalysedText analysed, PolnearAttribution gold, Attribution found)
    {
        if (gold.Source.Length == 0 || found.Source.Length == 0)
            return gold.Source.Length == 0 && found.Source.Length == 0;
        var range = analysed.RangeOf(found.Source);
        var (start, end) = (text.ToCodePoint(range.Start), text.ToCodePoint(range.End));
        var size = gold.Source.Sum(s => s.End - s.Start);
        return end - start <= 1.5 * size + 10 && Array.Exists(gold.Source, s => s.Start < end && start < s.End);
    }

    private static HashSet<int> Letters(ReportText text, (int Start, int End)[] ranges)
    {
        var letters = new HashSet<int>();
        foreach (var (start, end) in ranges)
        {
            var (first, last) = (start, end);
            while (first < last && !IsLetter(text, first))
                first++;
            while (last > first && !IsLetter(text, last - 1))
                last--;
            letters.UnionWith(Enumerable.Range(first, last - first));
        }

        return letters;
    }

    private static bool IsLetter(ReportText text, int codePoint) => char.IsLetterOrDigit(text.Value, text.ToUtf16(codePoint));

    private static double Share(HashSet<int> a, HashSet<int> b)
    {
        var common = a.Count(b.Contains);
        return common == 0 ? 0 : (double)common / (a.Count + b.Count - common);
    }
}
