namespace Demarche.English.Quotations;

/// <summary>A pair of marks, or a mark whose partner is missing.</summary>
/// <param name="Inside">Between the marks, white space trimmed.</param>
/// <param name="Closed">Whether it has a closing mark.</param>
/// <param name="Opened">Whether it has an opening mark; one that goes on from the paragraph before may have none.</param>
internal readonly record struct MarkPair(TextRange Inside, bool Closed, bool Opened);

/// <summary>Pairs the marks of one paragraph after the other, in the same two lists, and has room for what is made of them.</summary>
internal sealed class MarkPairs
{
    private readonly List<QuotationMark> _marks = [];
    private readonly List<MarkPair> _pairs = [];

    /// <summary>The quotations of a text, as far as it has been read.</summary>
    public List<Quotation> Found { get; } = [];

    /// <summary>The pairs of a paragraph, by start; they stand until the next paragraph is asked for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="running">Whether a quotation was left open in the paragraph before.</param>
    public List<MarkPair> Of(string text, TextRange paragraph, bool running)
    {
        _pairs.Clear();
        Read(text, paragraph, _marks);
        if (_marks.Count == 0)
            return _pairs;
        PairDoubles(text, paragraph, _marks, running, _pairs);
        PairSingles(text, paragraph, _marks, _pairs);
        _pairs.RemoveAll(static p => p.Inside.Length <= 0);
        _pairs.Sort(static (a, b) => a.Inside.Start != b.Inside.Start ? a.Inside.Start.CompareTo(b.Inside.Start) : b.Inside.End.CompareTo(a.Inside.End));
        return _pairs;
    }

    private static void Read(string text, TextRange paragraph, List<QuotationMark> marks)
    {
        marks.Clear();
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            if (QuotationMark.Read(text, at, paragraph.Start, paragraph.End) is not { } mark)
                continue;
            marks.Add(mark);
            at = mark.End - 1;
        }
    }

    private static void PairDoubles(string text, TextRange paragraph, List<QuotationMark> marks, bool running, List<MarkPair> pairs)
    {
        QuotationMark? open = null;
        var first = true;
        foreach (var mark in marks)
        {
            if (mark.Family != MarkFamily.Double)
                continue;
            if (open is { } opened)
            {
                if (mark.Closes)
                {
                    pairs.Add(new MarkPair(Trim(text, opened.End, mark.At), Closed: true, Opened: true));
                    open = null;
                }
                else
                {
                    // “The talks go on. “We are ready.”: the first was never closed.
                    pairs.Add(new MarkPair(Trim(text, opened.End, mark.At), Closed: false, Opened: true));
                    open = mark;
                }
            }
            else if (mark.Opens)
            {
                open = mark;
            }
            else if (first && running)
            {
                pairs.Add(new MarkPair(Trim(text, paragraph.Start, mark.At), Closed: true, Opened: false));
            }

            first = false;
        }

        if (open is { } last)
            pairs.Add(new MarkPair(Trim(text, last.End, paragraph.End), Closed: false, Opened: true));
    }

    // Most single marks are apostrophes, so a single mark opens only where another in the same stretch closes.
    private static void PairSingles(string text, TextRange paragraph, List<QuotationMark> marks, List<MarkPair> pairs)
    {
        var doubles = pairs.Count;
        var busyUntil = paragraph.Start;
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (mark.Family != MarkFamily.Single || mark.At < busyUntil || !MayOpenSingle(text, mark, paragraph))
                continue;
            var limit = EndOfStretch(pairs, doubles, mark.At, paragraph.End);
            // rock 'n' roll
            if (ClosingSingle(text, marks, i, limit) is not { } close || close.At - mark.End < 2)
                continue;
            pairs.Add(new MarkPair(Trim(text, mark.End, close.At), Closed: true, Opened: true));
            busyUntil = close.End;
        }
    }

    private static bool MayOpenSingle(string text, QuotationMark mark, TextRange paragraph)
    {
        if (!mark.MayOpen || mark.Lean < 0)
            return false;
        // the '90s
        return !(mark.End < paragraph.End && char.IsAsciiDigit(text[mark.End]) && mark.Lean == 0 && DigitsThenS(text, mark.End, paragraph.End));
    }

    private static bool DigitsThenS(string text, int at, int end)
    {
        while (at < end && char.IsAsciiDigit(text[at]))
            at++;
        return at < end && text[at] == 's';
    }

    private static QuotationMark? ClosingSingle(string text, List<QuotationMark> marks, int opening, int limit)
    {
        QuotationMark? possessive = null;
        for (var i = opening + 1; i < marks.Count && marks[i].At < limit; i++)
        {
            var mark = marks[i];
            if (mark.Family != MarkFamily.Single)
                continue;
            if (mark.MayOpen && !mark.MayClose && mark.Lean >= 0)
                break;
            if (!mark.MayClose || mark.Lean > 0)
                continue;
            // 'the leaders' talks': a plural's apostrophe closes only when no other mark can.
            if (!LooksPossessive(text, mark))
                return mark;
            possessive ??= mark;
        }

        return possessive;
    }

    private static bool LooksPossessive(string text, QuotationMark mark) =>
        text[mark.At - 1] is 's' or 'S' or 'z' && mark.End + 1 < text.Length && text[mark.End] == ' ' && char.IsLetter(text[mark.End + 1]);

    // A single-marked stretch neither leaves the double-marked one it began in nor enters another's inside. These stand in text order,
    // none inside another.
    private static int EndOfStretch(List<MarkPair> pairs, int doubles, int at, int end)
    {
        int low = 0, high = doubles;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pairs[middle].Inside.Start <= at)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && at < pairs[low - 1].Inside.End ? Math.Min(end, pairs[low - 1].Inside.End + 1) : end;
    }

    private static TextRange Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextRange(start, end);
    }
}
