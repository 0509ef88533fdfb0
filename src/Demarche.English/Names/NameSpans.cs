namespace Demarche.English.Names;

/// <summary>Whole names in a row of labels.</summary>
internal static class NameSpans
{
    /// <summary>The token after the name that begins at a token.</summary>
    public static int EndOf(ReadOnlySpan<byte> labels, int first)
    {
        while (NameLabels.IsOpen(labels[first]))
            first++;
        return first + 1;
    }

    /// <summary>Labels the tokens of a name.</summary>
    public static void Write(Span<byte> labels, int first, int end, NameKind kind)
    {
        for (var i = first; i < end; i++)
            labels[i] = (byte)NameLabels.Of(kind, i - first, end - first);
    }
}
