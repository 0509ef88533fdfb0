namespace Demarche.Record.Corrections;

/// <summary>The stretch of a text that is most like some words, by the fewest words put in, left out or changed.</summary>
internal static class WordAlignment
{
    /// <summary>The stretch, in UTF-16 units; null when less than <paramref name="floor"/> of the words is kept, or two stretches are as like.</summary>
    public static (int Start, int Length)? Find(string text, string words, double floor)
    {
        var sought = WordsOf(words);
        var there = WordsOf(text);
        if (sought.Count == 0 || there.Count == 0)
            return null;
        var (cost, from) = Align(sought, there);
        var best = Enumerable.Range(1, there.Count).MinBy(end => cost[end]);
        if (1 - (cost[best] / (double)sought.Count) < floor || HasRival(cost, from, best))
            return null;
        var (first, last) = (there[from[best]], there[best - 1]);
        return (first.Start, last.Start + last.Length - first.Start);
    }

    // Sellers' algorithm: cost[j] is the least number of changes between all that is sought and a stretch that ends before
    // word j of the text, from[j] is where that stretch begins.
    private static (int[] Cost, int[] From) Align(List<Word> sought, List<Word> there)
    {
        var cost = new int[there.Count + 1];
        var from = Enumerable.Range(0, there.Count + 1).ToArray();
        for (var i = 0; i < sought.Count; i++)
        {
            var (corner, cornerFrom) = (cost[0], from[0]);
            cost[0] = i + 1;
            for (var j = 1; j <= there.Count; j++)
            {
                var (up, upFrom) = (cost[j], from[j]);
                var change = corner + (sought[i].Folded == there[j - 1].Folded ? 0 : 1);
                (cost[j], from[j]) = (change, cornerFrom);
                if (up + 1 < cost[j])
                    (cost[j], from[j]) = (up + 1, upFrom);
                if (cost[j - 1] + 1 < cost[j])
                    (cost[j], from[j]) = (cost[j - 1] + 1, from[j - 1]);
                (corner, cornerFrom) = (up, upFrom);
            }
        }

        return (cost, from);
    }

    // Another stretch, apart from the best, that is as like.
    private static bool HasRival(int[] cost, int[] from, int best)
    {
        for (var end = 1; end < cost.Length; end++)
        {
            if (cost[end] == cost[best] && (end <= from[best] || from[end] >= best))
                return true;
        }

        return false;
    }

    private static List<Word> WordsOf(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            if (i > start)
                words.Add(new Word(start, i - start, text[start..i].ToLowerInvariant()));
            else
                i++;
        }

        return words;
    }

    private readonly record struct Word(int Start, int Length, string Folded);
}
