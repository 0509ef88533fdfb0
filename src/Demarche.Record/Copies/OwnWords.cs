namespace Demarche.Record.Copies;

/// <summary>
/// A report's words as hashes, without those between quotation marks: two papers that quote one speech tell it each in their own words, and
/// two that carry one agency's story do not.
/// </summary>
internal static class OwnWords
{
    // Of a text that is hardly anything but quotation (a speech printed whole, an interview) all words count.
    private const int LeastPart = 3;

    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Hashes of the words that count, in order; case, apostrophes and all that is no letter or digit aside.</summary>
    public static ulong[] Of(ReadOnlySpan<char> text)
    {
        var all = new List<ulong>(text.Length / 5);
        var own = new List<ulong>(text.Length / 5);
        var inMarks = false;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                var word = Word(text, ref i);
                all.Add(word);
                if (!inMarks)
                    own.Add(word);
                continue;
            }

            inMarks = Next(text, i++, inMarks);
        }

        return own.Count * LeastPart < all.Count ? [.. all] : [.. own];
    }

    // "Don't", "Don’t" and "dont" are one word: copies change the marks of others.
    private static ulong Word(ReadOnlySpan<char> text, ref int i)
    {
        var hash = Basis;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c))
                hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
            else if (c is not ('\'' or '’') || i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]))
                break;
        }

        return hash;
    }

    // A straight mark opens behind a space or an opening bracket. A paragraph's end closes what was left open: a quotation of several
    // paragraphs opens each of them anew. Lines that are broken within a paragraph close nothing.
    private static bool Next(ReadOnlySpan<char> text, int at, bool inMarks) => text[at] switch
    {
        '“' or '«' or '„' => true,
        '”' or '»' => false,
        '"' => at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '-',
        '\n' => inMarks && !EndsParagraph(text, at),
        _ => inMarks,
    };

    private static bool EndsParagraph(ReadOnlySpan<char> text, int lineFeed)
    {
        var before = text[..lineFeed].TrimEnd(' ');
        var after = text[(lineFeed + 1)..].TrimStart(' ');
        return before.IsEmpty || after.IsEmpty || before[^1] is '\n' or '.' or '!' or '?' or ':' or '…' || after[0] is '\n' or '\t' or '"' or '“';
    }
}
