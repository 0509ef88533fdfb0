namespace Demarche.English.Tokens;

/// <summary>
/// Text to words, by the conventions of UD English. Works in two steps: stretches between spaces lose the marks at their edges,
/// and <see cref="WordSplitter"/> takes apart what is left. Loses no character: each lies in one token or is a gap.
/// </summary>
internal sealed class Tokenizer
{
    // What stands between two spaces and is longer is no word, and is cut there, which bounds what one stretch can cost.
    private const int LongestStretch = 4096;

    private readonly Abbreviations _abbreviations;
    private readonly WordSplitter _splitter = new();

    public Tokenizer(Abbreviations abbreviations)
    {
        _abbreviations = abbreviations;
    }

    /// <summary>Adds the tokens of a stretch of text.</summary>
    public void Tokenize(string text, int start, int end, TokenBuffer tokens)
    {
        var i = start;
        while (i < end)
        {
            if (Characters.IsGap(text[i]))
            {
                i++;
                continue;
            }

            var stop = i + 1;
            while (stop < end && stop - i < LongestStretch && !Characters.IsGap(text[stop]))
                stop++;
            Chunk(text, i, stop, end, tokens);
            i = stop;
        }
    }

    private void Chunk(string text, int start, int end, int limit, TokenBuffer tokens)
    {
        while (start < end && LeadingMark(text, start, end) is var length and > 0)
        {
            tokens.Add(start, start + length);
            start += length;
        }

        var coreEnd = CoreEnd(text, start, end, limit);
        if (start < coreEnd)
            _splitter.Split(text, start, coreEnd, tokens);
        while (coreEnd < end)
        {
            var length = RunLength(text, coreEnd, end);
            tokens.Add(coreEnd, coreEnd + length);
            coreEnd += length;
        }
    }

    // Length of the mark that stands before a word, 0 when a word begins.
    private static int LeadingMark(string text, int start, int end)
    {
        var c = text[start];
        var last = start + 1 == end;
        if (Characters.IsApostrophe(c) && !last && Elision(text.AsSpan(start + 1, end - start - 1)))
            return 0;
        if (c is '.' or '+' or '_' && !last && char.IsAsciiLetterOrDigit(text[start + 1]))
            return 0;
        if (Characters.IsDash(c) && !last && char.IsAsciiDigit(text[start + 1]))
            return 0;
        if (c == '#')
            return !last && char.IsAsciiDigit(text[start + 1]) ? 1 : 0;
        if (Characters.IsCurrency(c))
            return 1;
        return Characters.IsEdgeMark(c) ? RunLength(text, start, end) : 0;
    }

    // 'em, 'tis, '90s: the apostrophe stands for letters.
    private static bool Elision(ReadOnlySpan<char> rest)
    {
        var letters = 0;
        while (letters < rest.Length && char.IsLetter(rest[letters]))
            letters++;
        var word = rest[..letters];
        if (letters == 0)
            return rest.Length >= 2 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]) && (rest.Length == 2 || rest[2] is 's' or ',' or '.');
        return word is "em" or "til" or "tis" or "twas" or "cause" or "n" or "bout" or "s" or "re" or "ll" or "ve" or "d" or "m";
    }

    // Walks back over the marks behind a word; stops at a full stop that belongs to it.
    private int CoreEnd(string text, int start, int end, int limit)
    {
        while (end > start && Characters.IsEdgeMark(text[end - 1]))
        {
            if (text[end - 1] == '.' && (end - 2 < start || text[end - 2] != '.'))
            {
                // "1." opens a list item.
                if (tokenIsItemNumber(text, start, end, limit)
                    || _abbreviations.StopOf(text.AsSpan(AfterHyphen(text, start, end), end - AfterHyphen(text, start, end)), FigureFollows(text, end, limit)) != StopKind.None)
                {
                    return end;
                }
            }

            end--;
        }

        return end;

        static bool tokenIsItemNumber(string text, int start, int end, int limit) =>
            end - start is 2 or 3 && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[end - 2])
            && end < limit && AtLineStart(text, start);
    }

    private static bool AtLineStart(string text, int start)
    {
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        return start == 0 || text[start - 1] == '\n';
    }

    // In "Saudi-U.S." the abbreviation is what follows the last hyphen or slash.
    private static int AfterHyphen(string text, int start, int end)
    {
        for (var i = end - 1; i > start && end - i < 20; i--)
        {
            if (Characters.IsDash(text[i - 1]) || text[i - 1] is '/' or '(')
                return i;
        }

        return start;
    }

    private static bool FigureFollows(string text, int end, int limit)
    {
        while (end < limit && Characters.IsGap(text[end]))
            end++;
        return end < limit && char.IsAsciiDigit(text[end]);
    }

    // "...", "--", "!!!" are one token; brackets and quotation marks stand alone but for `` and ''.
    private static int RunLength(string text, int start, int end)
    {
        var c = text[start];
        var stop = start + 1;
        if (c is '!' or '?')
        {
            while (stop < end && text[stop] is '!' or '?')
                stop++;
        }
        else if (c is '.' or '-' or '*' or '=' or '_' or '~' or '—' or '–' or '+')
        {
            while (stop < end && text[stop] == c)
                stop++;
        }
        else if (c is '`' or '\'' && stop < end && text[stop] == c)
        {
            stop++;
        }

        return stop - start;
    }
}
