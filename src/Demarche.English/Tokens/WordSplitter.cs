using Demarche.English.Lexicon;

namespace Demarche.English.Tokens;

/// <summary>Takes apart what stands between two spaces without the marks at its edges: "U.S.-backed", "don't", "6pm".</summary>
internal sealed class WordSplitter
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _affixes = WordList.Set("affixes.txt");
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _units = WordList.Set("units.txt");
    private readonly GluedNames _glued = new();

    /// <summary>Adds the words of <paramref name="text"/> from start to end.</summary>
    public void Split(string text, int start, int end, TokenBuffer tokens)
    {
        if (IsAddress(text.AsSpan(start, end - start)))
        {
            tokens.Add(start, end);
            return;
        }

        var from = start;
        for (var i = start; i < end;)
        {
            var length = Break(text, start, from, i, end);
            if (length == 0)
            {
                i++;
                continue;
            }

            if (i > from)
                Word(text, from, i, tokens);
            tokens.Add(i, i + length);
            i += length;
            from = i;
        }

        if (from < end)
            Word(text, from, end, tokens);
    }

    // Web and mail addresses stay whole.
    private static bool IsAddress(ReadOnlySpan<char> core)
    {
        if (core.Length < 5)
            return false;
        if (core.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || core.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || core.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var at = core.IndexOf('@');
        if (at > 0)
            return core[at..].Contains('.');
        var dot = core.LastIndexOf('.');
        return dot > 1 && !core[..dot].Contains('-') && core[(dot + 1)..] is "com" or "org" or "net" or "gov" or "edu" or "mil" && core[..dot].IndexOf(',') < 0;
    }

    // Length of the mark at i when it parts two words, else 0.
    private int Break(string text, int start, int from, int i, int end)
    {
        var c = text[i];
        if (char.IsAsciiLetter(c))
            return 0;
        var before = i > from ? text[i - 1] : '\0';
        var after = i + 1 < end ? text[i + 1] : '\0';
        var figures = char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
        switch (c)
        {
            case ',' or ':':
                return figures ? 0 : 1;
            case ';' or '!' or '?' or '"' or '“' or '”' or '„' or '(' or ')' or '[' or ']' or '{' or '}' or '…' or '«' or '»' or '|' or '=' or '<' or '>' or '%' or '~':
                return 1;
            case '/' or '\\':
                return figures ? 0 : 1;
            case '—' or '–' or '―' or '−':
                return 1;
            case '-' or '‐' or '‑':
                return Hyphen(text, start, from, i, end);
            case '.' when after == '.':
                var dots = 2;
                while (i + dots < end && text[i + dots] == '.')
                    dots++;
                return dots;
            case '.':
                return MissingSpace(text, from, i, end) ? 1 : 0;
            default:
                return 0;
        }
    }

    private int Hyphen(string text, int start, int from, int i, int end)
    {
        if (i + 1 < end && Characters.IsDash(text[i + 1]))
        {
            var dashes = 2;
            while (i + dashes < end && text[i + dashes] == '-')
                dashes++;
            return dashes;
        }

        if (i == start)
            return 0;
        var core = text.AsSpan(start, end - start);
        if (IsFigures(core))
            return core.Count('-') == 1 && core.Length >= 3 ? 1 : 0;
        if (i > from && i + 1 < end && char.IsLetterOrDigit(text[i + 1]) && _affixes.Contains(text.AsSpan(from, i - from)))
            return 0;
        return NameSyllables.IsGivenName(core) ? 0 : 1;
    }

    // Telephone numbers and dates stay whole; "2005-2006" is a range.
    private static bool IsFigures(ReadOnlySpan<char> core)
    {
        foreach (var c in core)
        {
            if (!char.IsAsciiDigit(c) && c is not ('-' or '.' or ',' or '/'))
                return false;
        }

        return true;
    }

    // "...an agreement.The minister": two sentences without a space.
    private static bool MissingSpace(string text, int from, int i, int end) =>
        i - from >= 2 && i + 2 < end && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]) && char.IsUpper(text[i + 1]) && char.IsLower(text[i + 2]);

    private void Word(string text, int start, int end, TokenBuffer tokens)
    {
        if (_glued.FamilyIn(text, start, end) is var family and > 0)
        {
            Word(text, start, start + family, tokens);
            tokens.Add(start + family, end);
            return;
        }

        if (_glued.AfterSyllable(text, start, end, tokens.Ranges) is var syllable and > 0)
        {
            tokens.Add(start, start + syllable);
            tokens.Add(start + syllable, end);
            return;
        }

        var word = text.AsSpan(start, end - start);
        var cut = Contraction(word);
        if (cut == 0)
            cut = UnitAfterFigures(word);
        if (cut == 0)
        {
            tokens.Add(start, end);
            return;
        }

        tokens.Add(start, start + cut);
        tokens.Add(start + cut, end);
    }

    // Where the second word of a contraction begins; 0 when it is none.
    private static int Contraction(ReadOnlySpan<char> word)
    {
        var n = word.Length;
        if (n is < 3 or > 40)
            return 0;
        if (word.Equals("cannot", StringComparison.OrdinalIgnoreCase) || word.Equals("gonna", StringComparison.OrdinalIgnoreCase)
            || word.Equals("gotta", StringComparison.OrdinalIgnoreCase) || word.Equals("wanna", StringComparison.OrdinalIgnoreCase))
        {
            return 3;
        }

        if (n > 3 && Characters.IsApostrophe(word[n - 2]) && Lower(word[n - 1]) == 't' && Lower(word[n - 3]) == 'n')
            return n - 3;
        if (Characters.IsApostrophe(word[n - 2]) && Lower(word[n - 1]) is 's' or 'm' or 'd')
            return n - 2;
        if (n > 3 && Characters.IsApostrophe(word[n - 3]) && (Lower(word[n - 2]), Lower(word[n - 1])) is ('r', 'e') or ('v', 'e') or ('l', 'l'))
            return n - 3;
        return 0;

        static char Lower(char c) => (char)(c | 0x20);
    }

    // "6pm", "10km", "US$5".
    private int UnitAfterFigures(ReadOnlySpan<char> word)
    {
        var currency = word.LastIndexOfAny("$£€");
        if (currency >= 0 && currency + 1 < word.Length && char.IsAsciiDigit(word[currency + 1]))
            return currency + 1;
        if (!char.IsAsciiDigit(word[0]))
            return 0;
        var figures = 0;
        while (figures < word.Length && (char.IsAsciiDigit(word[figures]) || word[figures] is '.' or ',' or ':'))
            figures++;
        return figures < word.Length && _units.Contains(word[figures..]) ? figures : 0;
    }
}
