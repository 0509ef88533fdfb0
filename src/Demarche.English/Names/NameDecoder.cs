namespace Demarche.English.Names;

/// <summary>
/// Finds the best labels of a stretch of open tokens: Viterbi over scores, with the label pairs that cannot stand left out. The
/// stretch starts and ends outside of names.
/// </summary>
internal sealed class NameDecoder
{
    private const int Never = int.MinValue / 2;

    private readonly int[] _transitions = new int[NameLabels.Count * NameLabels.Count];
    private byte[] _back = new byte[256 * NameLabels.Count];

    public NameDecoder(ReadOnlySpan<short> transitions)
    {
        for (var before = 0; before < NameLabels.Count; before++)
        {
            for (var after = 0; after < NameLabels.Count; after++)
            {
                var pair = (before * NameLabels.Count) + after;
                _transitions[pair] = NameLabels.MayFollow(before, after) ? transitions[pair] : Never;
            }
        }
    }

    /// <summary>Labels each token.</summary>
    /// <param name="scores">Sixteen scores a token.</param>
    /// <param name="labels">Filled with the best labels.</param>
    public void Decode(ReadOnlySpan<short> scores, Span<byte> labels)
    {
        if (_back.Length < labels.Length * NameLabels.Count)
            _back = new byte[labels.Length * NameLabels.Count * 2];
        Span<int> best = stackalloc int[NameLabels.Count];
        Span<int> next = stackalloc int[NameLabels.Count];
        best.Fill(Never);
        best[NameLabels.Outside] = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var top = int.MinValue;
                byte from = 0;
                for (var before = 0; before < NameLabels.Count; before++)
                {
                    var sum = best[before] + _transitions[(before * NameLabels.Count) + label];
                    if (sum > top)
                    {
                        top = sum;
                        from = (byte)before;
                    }
                }

                next[label] = Math.Max(Never, top + (label == NameLabels.Outside ? 0 : scores[(i * NameLabels.Scored) + label - 1]));
                _back[(i * NameLabels.Count) + label] = from;
            }

            next.CopyTo(best);
        }

        var at = 0;
        for (var label = 1; label < NameLabels.Count; label++)
        {
            if (!NameLabels.IsOpen(label) && best[label] + End(label) > best[at] + End(at))
                at = label;
        }

        for (var i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = (byte)at;
            at = _back[(i * NameLabels.Count) + at];
        }

        int End(int label) => _transitions[label * NameLabels.Count];
    }
}
