using System.Globalization;
using System.Text;

namespace Demarche.Reading.People;

/// <summary>
/// A person's name as words, compared without case, accents, hyphens and apostrophes: "Kim Jong Un" is "Kim Jong-un". Which of the
/// words is the family's is not told by the words; both ends may stand alone.
/// </summary>
internal sealed class PersonName
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "al", "el", "bin", "ibn", "ben", "abu", "van", "von", "der", "den", "de", "da", "di", "du", "la", "le", "dos", "del", "ter", "ten", "ul", "ur", "st",
    };

    private PersonName(string printed, IReadOnlyList<string> words)
    {
        Printed = printed;
        Words = words;
        Whole = string.Concat(words);
        IsBare = words.Count == 0 || words.Count(w => !Particles.Contains(w)) == 1;
    }

    /// <summary>As printed.</summary>
    public string Printed { get; }

    /// <summary>Folded words without initials; particles are words.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>All letters in a row.</summary>
    public string Whole { get; }

    /// <summary>Whether it is one word, particles aside: a surname or given name standing alone.</summary>
    public bool IsBare { get; }

    /// <summary>Whether it is written family name first, by the hyphen in what follows: "Noh Kyu-duk".</summary>
    public bool IsFamilyFirst { get; private init; }

    /// <summary>Reads a printed name.</summary>
    public static PersonName Of(string printed)
    {
        // "[Ana] Silva": what a quotation's editor has put in.
        var parts = printed.Split((char[])[' ', '\n', '\t', '\u00a0', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        var words = parts.Where((p, i) => !IsInitial(p) || parts.Length == 1).Select(Fold).Where(w => w.Length > 0).ToList();
        // "J. D." is known by nothing but initials, and "* *" by nothing.
        if (words.Count == 0)
            words = [.. parts.Select(Fold).Where(w => w.Length > 0)];
        return new PersonName(string.Join(' ', parts), words)
        {
            IsFamilyFirst = parts.Length == 2 && parts[1].IndexOfAny(['-', '‐', '‑']) > 0 && !parts[0].Contains('-'),
        };
    }

    /// <summary>Letters and digits of a word in lower case, without accents and a possessive "'s".</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    /// <summary>Whether a fuller name and this one are one person's: the same letters, or two or more words of the other in order.</summary>
    public bool IsSameAs(PersonName other)
    {
        if (Whole == other.Whole)
            return true;
        var (small, big) = Words.Count <= other.Words.Count ? (this, other) : (other, this);
        if (small.IsBare || small.Words.Count < 2)
            return false;
        if (small.Words.Count == big.Words.Count)
            return SameBag(small.Words, big.Words);
        var at = 0;
        foreach (var word in big.Words)
        {
            if (at < small.Words.Count && small.Words[at] == word)
                at++;
        }

        return at == small.Words.Count;
    }

    /// <summary>How well a bare name may stand for this full one; 0 when it can't.</summary>
    public double AnswersTo(PersonName bare, Func<string, bool> isGivenName)
    {
        if (IsBare)
            return Whole == bare.Whole || Stripped(Whole) == Stripped(bare.Whole) ? 1 : 0;
        var word = Stripped(bare.Whole);
        if (word == Stripped(Words[^1]) || bare.Words.Count > 1 && Whole.EndsWith(bare.Whole, StringComparison.Ordinal))
            return IsFamilyFirst ? 0.2 : 1;
        if (word == Stripped(Words[0]))
            return IsFamilyFirst ? 1 : isGivenName(Printed.Split(' ')[0]) ? 0.2 : 0.9;
        for (var i = 1; i < Words.Count; i++)
        {
            if (Words[i].Length > 3 && Stripped(Words[i]) == word)
                return 0.4;
        }

        return 0;
    }

    private static bool SameBag(IReadOnlyList<string> some, IReadOnlyList<string> others) =>
        some.Sum(w => w.Length) == others.Sum(w => w.Length) && some.Order(StringComparer.Ordinal).SequenceEqual(others.Order(StringComparer.Ordinal));

    private static bool IsInitial(string part) => part.Length <= 2 && char.IsUpper(part[0]) && (part.Length == 1 || part[1] == '.');

    // "al-Assad" and "Assad" are one surname.
    private static string Stripped(string folded) =>
        folded.Length > 5 && (folded.StartsWith("al", StringComparison.Ordinal) || folded.StartsWith("el", StringComparison.Ordinal)) ? folded[2..] : folded;
}
