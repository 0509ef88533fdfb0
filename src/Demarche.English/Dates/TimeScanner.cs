namespace Demarche.English.Dates;

/// <summary>Cuts a text into the tokens that the grammar of time reads. One pass, nothing allocated.</summary>
internal static class TimeScanner
{
    /// <summary>Scans a text from a place on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">First character.</param>
    /// <param name="lexicon">Words of time.</param>
    /// <param name="room">Receives the tokens.</param>
    public static void Scan(ReadOnlySpan<char> text, int from, TimeLexicon lexicon, TimeRoom room)
    {
        for (var at = from; at < text.Length;)
        {
            var c = text[at];
            if (c == '\n' && at + 1 < text.Length && text[at + 1] == '\n')
                room.Add(new(at, ++at, TimeWordKind.Stop, TimeForm.Plain, 0));
            else if (char.IsWhiteSpace(c))
                at++;
            else if (char.IsAsciiDigit(c))
                room.Add(Figures(text, ref at));
            else if (char.IsLetter(c))
                room.Add(Word(text, ref at, lexicon));
            else
                room.Add(Mark(text, ref at));
        }
    }

    private static TimeToken Mark(ReadOnlySpan<char> text, ref int at)
    {
        var c = text[at];
        var start = at++;
        if (c is '\'' or '’' && at < text.Length && text[at] is 's' or 'S' && !(at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
            && start > 0 && char.IsLetterOrDigit(text[start - 1]))
            return new(start, ++at, TimeWordKind.Possessive, TimeForm.Plain, 0);
        return new(start, at, EndsSentence(text, start) ? TimeWordKind.Stop : TimeWordKind.Mark, TimeForm.Plain, c);
    }

    // A full stop ends a sentence before white space and a capital, a figure or a quotation mark.
    private static bool EndsSentence(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is '!' or '?')
            return true;
        if (text[at] != '.')
            return false;
        var next = at + 1;
        while (next < text.Length && text[next] is '"' or '”' or '’' or ')' or '\'')
            next++;
        if (next < text.Length && !char.IsWhiteSpace(text[next]))
            return false;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        return next == text.Length || !char.IsLower(text[next]);
    }

    private static TimeToken Figures(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        var value = 0;
        var form = TimeForm.Figures;
        for (; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                value = value < 100_000_000 ? (value * 10) + text[at] - '0' : value;
                continue;
            }

            var pointOrComma = text[at] is ',' or '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
            if (!pointOrComma || (text[at] == ',' && !IsThousands(text, at)))
                break;
            form |= TimeForm.Amount;
        }

        if (at - start == 4 && (form & TimeForm.Amount) != TimeForm.Amount)
            form |= TimeForm.FourFigures;
        var digits = at;
        while (at < text.Length && char.IsLetter(text[at]))
            at++;
        if (at == digits)
            return new(start, at, TimeWordKind.Number, form, value);
        switch (text[digits..at])
        {
            case "st" or "nd" or "rd" or "th":
                return new(start, at, TimeWordKind.Ordinal, form, value);
            case "s":
                return new(start, at, TimeWordKind.Decades, form, value);
            case "am" or "pm" or "AM" or "PM" or "a" or "p":
                at = digits;
                return new(start, at, TimeWordKind.Number, form, value);
            default:
                return new(start, at, TimeWordKind.Word, TimeForm.Plain, 0);
        }
    }

    private static bool IsThousands(ReadOnlySpan<char> text, int comma)
    {
        var figures = 0;
        while (comma + 1 + figures < text.Length && char.IsAsciiDigit(text[comma + 1 + figures]))
            figures++;
        return figures == 3;
    }

    private static TimeToken Word(ReadOnlySpan<char> text, ref int at, TimeLexicon lexicon)
    {
        var start = at;
        var form = char.IsUpper(text[at]) ? TimeForm.Capital : TimeForm.Plain;
        while (at < text.Length && char.IsLetter(text[at]))
            at++;
        var letters = text[start..at];
        if (at < text.Length && char.IsAsciiDigit(text[at]))
            return WordWithFigures(text, start, ref at, form);

        if (lexicon.Find(letters) is { } entry)
        {
            foreach (var longer in entry.Longer)
            {
                if (Fits(longer.Sense, form) && Follows(text, at, longer.Rest) is > 0 and var end)
                {
                    at = end;
                    return new(start, at, longer.Sense.Kind, form, longer.Sense.Value);
                }
            }

            if (entry.Alone is { } sense && Fits(sense, form))
            {
                if (sense.Stop && at < text.Length && text[at] == '.')
                    at++;
                return new(start, at, sense.Kind, form, sense.Value);
            }
        }

        // Words in -ed tell past tense well enough for "on Tuesday": "visited", not "indeed" or "United".
        var past = form == TimeForm.Plain && letters.Length > 3 && letters.EndsWith("ed") && letters[^3] != 'e';
        return new(start, at, past ? TimeWordKind.Past : TimeWordKind.Word, form, 0);

        static bool Fits(TimeSense sense, TimeForm form) => !sense.Capital || form == TimeForm.Capital;
    }

    // "Q3" is a quarter, "F16" a word.
    private static TimeToken WordWithFigures(ReadOnlySpan<char> text, int start, ref int at, TimeForm form)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        if (text[start..at] is ['Q', >= '1' and <= '4' and var quarter])
            return new(start, at, TimeWordKind.QuarterNumber, form, quarter - '0');
        return new(start, at, TimeWordKind.Word, form, 0);
    }

    // Where the rest of a longer expression ends, or 0. A space in it stands for any white space.
    private static int Follows(ReadOnlySpan<char> text, int at, string rest)
    {
        foreach (var c in rest)
        {
            if (at >= text.Length)
                return 0;
            if (c == ' ')
            {
                if (!char.IsWhiteSpace(text[at]))
                    return 0;
                while (at < text.Length && char.IsWhiteSpace(text[at]))
                    at++;
            }
            else if (char.ToLowerInvariant(text[at++]) != c)
            {
                return 0;
            }
        }

        return at < text.Length && char.IsLetterOrDigit(text[at]) && char.IsLetterOrDigit(rest[^1]) ? 0 : at;
    }
}
