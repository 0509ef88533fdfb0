namespace Demarche.Server.Wordings;

/// <summary>What became of a stretch of words.</summary>
public enum DiffKind
{
    /// <summary>In both wordings.</summary>
    Same,

    /// <summary>Only in the old one.</summary>
    Out,

    /// <summary>Only in the new one.</summary>
    In,
}

/// <summary>A stretch of a comparison.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">Its words, spaces included.</param>
public sealed record DiffPiece(DiffKind Kind, string Text);

/// <summary>
/// Two wordings compared word by word: without what came in it reads as the old one, without what went out as the new one.
/// </summary>
public sealed record WordDiff(IReadOnlyList<DiffPiece> Pieces, int WordsOut, int WordsIn, double Similarity)
{
    // Below this share of common words a word diff is confetti: both stand whole.
    private const double LeastSimilarity = 0.2;

    /// <summary>Whether hardly a word stayed.</summary>
    public bool IsThroughout => Similarity < LeastSimilarity;

    /// <summary>"3 words out, 5 in", "reworded throughout", "the same words".</summary>
    public string Summary => (WordsOut, WordsIn) switch
    {
        (0, 0) => "the same words",
        _ when IsThroughout => "reworded throughout",
        var (gone, come) => $"{gone} {(gone == 1 ? "word" : "words")} out, {come} in",
    };

    /// <summary>Compares two wordings.</summary>
    public static WordDiff Of(string former, string latter)
    {
        string[] old = WordTokens.Of(former), now = WordTokens.Of(latter);
        var common = Common(old, now);
        var pieces = new List<DiffPiece>();
        int i = 0, j = 0, shared = 0;
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                shared += IsWord(old[i]) ? 1 : 0;
                Add(pieces, DiffKind.Same, old[i++]);
                j++;
            }
            else if (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                Add(pieces, DiffKind.Out, old[i++]);
            }
            else
            {
                Add(pieces, DiffKind.In, now[j++]);
            }
        }

        int before = old.Count(IsWord), after = now.Count(IsWord);
        return new WordDiff(Joined(pieces), before - shared, after - shared, before + after == 0 ? 1 : 2.0 * shared / (before + after));
    }

    // Length of the longest common run of pieces from each pair of places on; a word weighs more than a space.
    private static int[,] Common(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j]
                    ? common[i + 1, j + 1] + (IsWord(old[i]) ? 3 : 1)
                    : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    // "the time and" out, "any" in: a space that happens to stand in both wordings between changed words does not part them, and
    // of neighbouring changes what went out stands first.
    private static List<DiffPiece> Joined(List<DiffPiece> pieces)
    {
        var joined = new List<DiffPiece>();
        string gone = "", come = "";
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            var isGap = piece.Kind == DiffKind.Same && string.IsNullOrWhiteSpace(piece.Text) && i > 0 && i + 1 < pieces.Count;
            if (piece.Kind == DiffKind.Same && !isGap)
            {
                Close();
                joined.Add(piece);
                continue;
            }

            gone += piece.Kind == DiffKind.In ? "" : piece.Text;
            come += piece.Kind == DiffKind.Out ? "" : piece.Text;
        }

        Close();
        return joined;

        void Close()
        {
            if (gone.Length > 0)
                joined.Add(new DiffPiece(DiffKind.Out, gone));
            if (come.Length > 0)
                joined.Add(new DiffPiece(DiffKind.In, come));
            gone = come = "";
        }
    }

    private static bool IsWord(string token) => char.IsLetterOrDigit(token, 0);

    private static void Add(List<DiffPiece> pieces, DiffKind kind, string token)
    {
        if (pieces.Count > 0 && pieces[^1].Kind == kind)
            pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + token };
        else
            pieces.Add(new DiffPiece(kind, token));
    }
}
