using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>
/// The words that carry an act's matter, cut to a stem: what joins tellings that no word of <c>knowledge/matters.tsv</c> names.
/// </summary>
internal static class ContentWords
{
    private const int StemLength = 6;

    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "with", "without", "from", "that", "this", "their", "there", "they", "them", "these", "those", "would", "could", "should", "will",
        "have", "been", "being", "into", "over", "about", "against", "before", "after", "until", "unless", "first", "more", "such", "than",
        "then", "when", "which", "while", "your", "also", "other", "another", "what", "some", "said", "says", "make", "take", "its",
    };

    /// <summary>Stems of the object's and terms' words alone.</summary>
    public static HashSet<string> OfObject(Telling telling)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        if (telling.Event.Object is { } about)
            Add(about.Text, stems);
        foreach (var term in telling.Event.Terms)
            Add(term.Words.Text, stems);
        return stems;
    }

    /// <summary>Stems of the object's and terms' words; of the evidence's words when it has neither.</summary>
    public static HashSet<string> Of(Telling telling)
    {
        var stems = OfObject(telling);
        if (stems.Count == 0)
            Add(telling.Event.Evidence.Text, stems);
        return stems;
    }

    /// <summary>Stems of a stretch of text.</summary>
    public static HashSet<string> StemsOf(string text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        Add(text, stems);
        return stems;
    }

    /// <summary>Adds the stems of a stretch of text.</summary>
    public static void Add(string text, HashSet<string> stems)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                if (start < 0)
                    start = i;
                continue;
            }

            if (start >= 0 && i - start >= 4)
            {
                var word = text[start..i].ToLowerInvariant();
                if (!Empty.Contains(word))
                    stems.Add(word.Length > StemLength ? word[..StemLength] : word);
            }

            start = -1;
        }
    }
}
