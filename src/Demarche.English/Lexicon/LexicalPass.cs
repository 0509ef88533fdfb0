using Demarche.English.Tokens;

namespace Demarche.English.Lexicon;

/// <summary>The one pass over a text's characters that fills <see cref="Lexemes"/>.</summary>
internal sealed class LexicalPass(WordClusters clusters)
{
    private const uint Start = 0x9E3779B9;
    private const int ShapeRun = 3;

    // A web address of a thousand characters is no better known by its middle.
    private const int Longest = 64;

    /// <summary>Describes every token of a text.</summary>
    public void Run(ReadOnlySpan<char> text, ReadOnlySpan<TextRange> tokens, Lexemes into)
    {
        into.Reset(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
            Describe(text[tokens[i].Start..tokens[i].End], i, into);
    }

    private void Describe(ReadOnlySpan<char> form, int i, Lexemes into)
    {
        if (form.Length > Longest)
            form = form[..Longest];
        Span<char> lower = stackalloc char[form.Length];
        uint raw = Start, folded = Start, shape = Start;
        var traits = WordTraits.None;
        char lastClass = '\0';
        int run = 0, letters = 0, capitals = 0;
        for (var k = 0; k < form.Length; k++)
        {
            var c = form[k];
            raw = Step(raw, c);
            var (low, kind) = Fold(c);
            lower[k] = low;
            folded = Step(folded, low);
            run = kind == lastClass ? run + 1 : 1;
            lastClass = kind;
            if (run <= ShapeRun)
                shape = Step(shape, kind);
            if (kind == 'X')
            {
                letters++;
                capitals++;
                if (k > 0)
                    traits |= WordTraits.InnerCapital;
            }
            else if (kind == 'x')
            {
                letters++;
            }
            else if (kind == '0')
            {
                traits |= WordTraits.Figure;
            }
            else if (low is '-' or '—')
            {
                traits |= WordTraits.Hyphen;
            }
        }

        if (char.IsUpper(form[0]))
            traits |= WordTraits.Capital;
        if (letters > 1 && letters == capitals)
            traits |= WordTraits.AllCapitals;
        if (letters == 0 && (traits & WordTraits.Figure) == WordTraits.None)
            traits |= WordTraits.Mark;
        if (letters > 0 && form.Contains('.'))
            traits |= WordTraits.Dotted;

        into.Form[i] = Finish(raw);
        var lowerHash = FoldedMark(form) ?? Finish(folded);
        into.Lower[i] = lowerHash;
        into.Shape[i] = Finish(shape);
        into.Prefix1[i] = Edge(lower, 1, suffix: false);
        into.Prefix2[i] = Edge(lower, 2, suffix: false);
        into.Prefix3[i] = Edge(lower, 3, suffix: false);
        into.Suffix1[i] = Edge(lower, 1, suffix: true);
        into.Suffix2[i] = Edge(lower, 2, suffix: true);
        into.Suffix3[i] = Edge(lower, 3, suffix: true);
        into.Suffix4[i] = Edge(lower, 4, suffix: true);
        into.Cluster[i] = clusters.Find(lowerHash);
        into.Traits[i] = traits;
    }

    /// <summary>What <see cref="Lexemes.Lower"/> holds for a word.</summary>
    public static uint HashLower(ReadOnlySpan<char> form)
    {
        if (form.Length > Longest)
            form = form[..Longest];
        var folded = Start;
        foreach (var c in form)
            folded = Step(folded, Fold(c).Low);
        return FoldedMark(form) ?? Finish(folded);
    }

    // Small letter, figures as 0, one mark for each kind; and the class that the shape shows.
    private static (char Low, char Kind) Fold(char c)
    {
        if (c is >= 'a' and <= 'z')
            return (c, 'x');
        if (c is >= 'A' and <= 'Z')
            return ((char)(c | 0x20), 'X');
        if (c is >= '0' and <= '9')
            return ('0', '0');
        if (c < 128)
            return c == '`' ? ('\'', '\'') : (c, c);
        if (Characters.IsApostrophe(c) || c is '‚' or '‹' or '›')
            return ('\'', '\'');
        if (Characters.IsQuote(c))
            return ('"', '"');
        if (Characters.IsDash(c))
            return c is '‐' or '‑' or '−' ? ('-', '-') : ('—', '—');
        if (char.IsUpper(c))
            return (char.ToLowerInvariant(c), 'X');
        return (c, char.IsLetter(c) ? 'x' : char.IsDigit(c) ? '0' : '*');
    }

    // "--" is a dash, "``" a quotation mark, "…" three stops, however typed.
    private static uint? FoldedMark(ReadOnlySpan<char> form) => form switch
    {
        "--" or "---" => Finish(Step(Start, '—')),
        "``" or "''" => Finish(Step(Start, '"')),
        "…" or ".." or "...." => Finish(Step(Step(Step(Start, '.'), '.'), '.')),
        _ => null,
    };

    private static uint Edge(ReadOnlySpan<char> lower, int length, bool suffix)
    {
        var h = Start + (uint)length;
        if (lower.Length <= length)
            h += 16;
        var part = lower.Length <= length ? lower : suffix ? lower[^length..] : lower[..length];
        foreach (var c in part)
            h = Step(h, c);
        return Finish(h);
    }

    private static uint Step(uint h, char c) => (h ^ c) * 0x01000193;

    private static uint Finish(uint h)
    {
        h ^= h >> 15;
        h *= 0x2C1B3C6D;
        h ^= h >> 12;
        h *= 0x297A2D39;
        return h ^ (h >> 15);
    }
}
