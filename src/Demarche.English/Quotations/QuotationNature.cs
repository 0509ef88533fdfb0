using System.Text.RegularExpressions;

namespace Demarche.English.Quotations;

/// <summary>
/// Tells somebody's words from headings, titles and terms, as far as the letters around the marks tell. Scare quotes in running
/// prose look like quotations here; whether anybody said them is for the reported-speech layer to find.
/// </summary>
internal static partial class QuotationNature
{
    private const int LongestHeading = 8;

    // How far around a pair of marks what names a term may stand: a paragraph may be a whole book in one line, or a list of names.
    private const int Around = 200;

    /// <summary>What a pair of marks holds.</summary>
    public static QuotationKind Of(string text, TextRange paragraph, MarkPair pair)
    {
        var inside = text.AsSpan(pair.Inside.Start, pair.Inside.Length);
        if (StandsAlone(paragraph, pair) && inside[^1] is not ('.' or '!' or '?' or ',') && CountWords(inside) <= LongestHeading)
            return QuotationKind.Heading;
        var before = text.AsSpan(Math.Max(paragraph.Start, pair.Inside.Start - Around)..pair.Inside.Start);
        var after = text.AsSpan(pair.Inside.End..Math.Min(paragraph.End, pair.Inside.End + Around));
        return IsTerm(before, inside, after) ? QuotationKind.Term : QuotationKind.Words;
    }

    // 'Calibrated approach' on a line of its own.
    private static bool StandsAlone(TextRange paragraph, MarkPair pair) =>
        pair.Closed && pair.Inside.Start <= paragraph.Start + 2 && pair.Inside.End >= paragraph.End - 2;

    private static bool IsTerm(ReadOnlySpan<char> before, ReadOnlySpan<char> inside, ReadOnlySpan<char> after)
    {
        if (IntroducesTerm().IsMatch(before))
            return true;
        // said on CNN's “State of the Union.”
        if (IsTitleCase(inside) && (ShowBefore().IsMatch(before) || ShowAfter().IsMatch(after)))
            return true;
        // held a “Joint Planning Staff” meeting
        if (IsTitleCase(inside) && CountWords(inside) >= 3 && Article().IsMatch(before) && CommonNoun().IsMatch(after))
            return true;
        // John “Jack” Reed
        if (CountWords(inside) <= 2 && char.IsUpper(inside[0]) && GivenName().IsMatch(before) && Surname().IsMatch(after))
            return true;
        // known as “CVID”
        return CountWords(inside) == 1 && inside.Length is > 1 and <= 7 && !inside.ContainsAnyExceptInRange('A', 'Z');
    }

    private static bool IsTitleCase(ReadOnlySpan<char> inside)
    {
        int capitals = 0, words = 0;
        foreach (var range in inside.Split(' '))
        {
            var word = inside[range];
            if (word.Length == 0)
                continue;
            words++;
            if (char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]))
                capitals++;
            else if (word.Length > 4)
                return false;
        }

        return words >= 2 && char.IsUpper(inside[0]) && capitals >= 2 && !inside.Contains(',');
    }

    private static int CountWords(ReadOnlySpan<char> inside)
    {
        var words = 0;
        foreach (var range in inside.Split(' '))
            words += inside[range].Length > 0 ? 1 : 0;
        return words;
    }

    [GeneratedRegex(@"\b(?:(?:en)?titled|so-called|dubbed|nicknamed|code-?named|known(?: simply| also)? as|referred to as|branded as|headlined|slogan(?: of)?|hashtag|(?:under|on) the (?:\w+ ){0,2}(?:pretext|signboard|pretence|cloak|guise) of)(?: the| an?| its| his| her| their)? \W*$", RegexOptions.IgnoreCase)]
    private static partial Regex IntroducesTerm();

    [GeneratedRegex(@"(?:\b[Oo]n (?:\S+ ){0,3}|\b(?:program(?:me)?|show|podcast|film|movie|book|novel|memoir|song|album|series|magazine|documentary|column|article|essay|play|sitcom|drama|broadcast|NBC|CBS|ABC|CNN|BBC|PBS|NPR|MSNBC|Fox|Fox News|FOX)(?:['’]s?)?,? )\W*$")]
    private static partial Regex ShowBefore();

    [GeneratedRegex(@"^\W*\s?(?:program(?:me)?|show|podcast|film|movie|host|anchor|co-host|host|interview)\b")]
    private static partial Regex ShowAfter();

    [GeneratedRegex(@"\b(?:an?|the) \W?$")]
    private static partial Regex Article();

    [GeneratedRegex(@"^\W? \p{Ll}")]
    private static partial Regex CommonNoun();

    [GeneratedRegex(@"(?:^|\s)\p{Lu}[\w.'’-]+ \W?$")]
    private static partial Regex GivenName();

    [GeneratedRegex(@"^\W? \p{Lu}\w+")]
    private static partial Regex Surname();
}
