namespace Demarche.Server.Wordings;

/// <summary>
/// Two whole texts compared word by word, in time and space that grow with their length: runs of words that stand once in each hold the two
/// together, and only what lies between them is compared each with each. A paragraph that was moved is told as out here and in there.
/// </summary>
internal static class TextDiff
{
    private const int Run = 4;

    // A stretch of so many pieces by so many without one common run is another text.
    private const int MostCompared = 250_000;

    /// <summary>Compares two texts.</summary>
    public static WordDiff Of(string former, string latter)
    {
        string[] old = WordTokens.Of(former), now = WordTokens.Of(latter);
        var pieces = new List<DiffPiece>();
        int wordsOut = 0, wordsIn = 0, i = 0, j = 0;
        foreach (var (atOld, atNow) in Held(old, now).Append((old.Length, now.Length)))
        {
            Between(old[i..atOld], now[j..atNow]);
            if (atOld < old.Length)
                Add(pieces, new DiffPiece(DiffKind.Same, old[atOld]));
            (i, j) = (atOld + 1, atNow + 1);
        }

        int before = old.Count(IsWord), after = now.Count(IsWord);
        return new WordDiff(pieces, wordsOut, wordsIn, before + after == 0 ? 1 : (double)(before - wordsOut + after - wordsIn) / (before + after));

        void Between(string[] gone, string[] come)
        {
            if ((long)gone.Length * come.Length > MostCompared)
            {
                Add(pieces, new DiffPiece(DiffKind.Out, string.Concat(gone)));
                Add(pieces, new DiffPiece(DiffKind.In, string.Concat(come)));
                (wordsOut, wordsIn) = (wordsOut + gone.Count(IsWord), wordsIn + come.Count(IsWord));
                return;
            }

            var diff = WordDiff.Of(string.Concat(gone), string.Concat(come));
            foreach (var piece in diff.Pieces)
                Add(pieces, piece);
            (wordsOut, wordsIn) = (wordsOut + diff.WordsOut, wordsIn + diff.WordsIn);
        }
    }

    // Places of words that are surely the same ones, in the order of both texts: the longest row of runs that stand once in each.
    private static List<(int Old, int Now)> Held(string[] old, string[] now)
    {
        var (inOld, inNow) = (Once(old), Once(now));
        var both = inNow.Where(r => inOld.ContainsKey(r.Key)).Select(r => (Old: inOld[r.Key], Now: r.Value)).OrderBy(p => p.Now).ToList();
        var lasts = new List<int>();
        var before = new int[both.Count];
        for (var i = 0; i < both.Count; i++)
        {
            var at = lasts.BinarySearch(i, Comparer<int>.Create((x, y) => both[x].Old.CompareTo(both[y].Old)));
            at = at < 0 ? ~at : at;
            before[i] = at == 0 ? -1 : lasts[at - 1];
            if (at == lasts.Count)
                lasts.Add(i);
            else
                lasts[at] = i;
        }

        var held = new List<(int, int)>();
        for (var i = lasts.Count == 0 ? -1 : lasts[^1]; i >= 0; i = before[i])
            held.Add(both[i]);
        held.Reverse();
        return held;
    }

    // Runs of words that stand once, with the place of their first word.
    private static Dictionary<string, int> Once(string[] tokens)
    {
        var words = Enumerable.Range(0, tokens.Length).Where(i => IsWord(tokens[i])).ToArray();
        return Enumerable.Range(0, Math.Max(0, words.Length - Run + 1))
            .GroupBy(w => string.Join(' ', words[w..(w + Run)].Select(i => tokens[i])), StringComparer.Ordinal)
            .Where(run => !run.Skip(1).Any())
            .ToDictionary(run => run.Key, run => words[run.First()], StringComparer.Ordinal);
    }

    private static bool IsWord(string token) => char.IsLetterOrDigit(token, 0);

    private static void Add(List<DiffPiece> pieces, DiffPiece piece)
    {
        if (piece.Text.Length == 0)
            return;
        if (pieces.Count > 0 && pieces[^1].Kind == piece.Kind)
            pieces[^1] = piece with { Text = pieces[^1].Text + piece.Text };
        else
            pieces.Add(piece);
    }
}
