namespace Demarche.English.Quotations;

/// <summary>The two families of marks; marks of one family pair with each other, whatever their glyphs.</summary>
internal enum MarkFamily : byte
{
    Double,
    Single,
}

/// <summary>
/// A quotation mark in its place. The glyph alone decides little: papers print “ for ”, and " for both. Its neighbours tell
/// whether it stands where words begin (<see cref="MayOpen"/>) or where they end (<see cref="MayClose"/>).
/// </summary>
/// <param name="At">UTF-16 offset.</param>
/// <param name="Length">1, or 2 for `` and ''.</param>
/// <param name="Family">Double or single.</param>
/// <param name="Lean">1 for a glyph made to open, -1 for one made to close, 0 for a straight mark.</param>
/// <param name="MayOpen">Words begin after it.</param>
/// <param name="MayClose">Words end before it.</param>
internal readonly record struct QuotationMark(int At, int Length, MarkFamily Family, int Lean, bool MayOpen, bool MayClose)
{
    /// <summary>Offset after the mark.</summary>
    public int End => At + Length;

    /// <summary>Whether it opens when nothing of its family is open.</summary>
    /// <remarks>Glued on both sides, as in <c>warned of a”second round”</c>, it opens: it can't close what is not open.</remarks>
    public bool Opens => (MayOpen && (!MayClose || Lean >= 0)) || !MayClose;

    /// <summary>Whether it closes when one of its family is open.</summary>
    public bool Closes => (MayClose && (!MayOpen || Lean <= 0)) || (Lean <= 0 && !MayOpen);

    /// <summary>The mark at an offset, if one stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset to look at.</param>
    /// <param name="from">Start of the paragraph: what stands before it is no neighbour.</param>
    /// <param name="to">End of the paragraph.</param>
    public static QuotationMark? Read(string text, int at, int from, int to)
    {
        var doubled = at + 1 < to && text[at + 1] == text[at];
        (MarkFamily family, int lean, int length)? glyph = text[at] switch
        {
            '"' => (MarkFamily.Double, 0, 1),
            '“' or '„' or '‟' or '«' => (MarkFamily.Double, 1, 1),
            '”' or '»' => (MarkFamily.Double, -1, 1),
            '`' when doubled => (MarkFamily.Double, 1, 2),
            '\'' when doubled => (MarkFamily.Double, -1, 2),
            '\'' => (MarkFamily.Single, 0, 1),
            '‘' or '‹' => (MarkFamily.Single, 1, 1),
            '’' or '›' => (MarkFamily.Single, -1, 1),
            _ => null,
        };
        if (glyph is not var (family, lean, length))
            return null;
        var before = at > from ? text[at - 1] : ' ';
        var after = at + length < to ? text[at + length] : ' ';
        return new QuotationMark(at, length, family, lean, WordsBegin(before, after), WordsEnd(before, after));
    }

    /// <summary>Whether a character is any quotation mark.</summary>
    public static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '\'' or '‘' or '’' or '‹' or '›' or '`';

    private static bool WordsBegin(char before, char after) =>
        (char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '—' or '–' or '-' or '/' or ':' or '…' || IsMark(before))
        && !char.IsWhiteSpace(after) && after is not (',' or ';' or ')' or ']' or '!' or '?');

    private static bool WordsEnd(char before, char after) =>
        !char.IsWhiteSpace(before) && before is not ('(' or '[')
        && (char.IsWhiteSpace(after) || char.IsPunctuation(after) || IsMark(after));
}
