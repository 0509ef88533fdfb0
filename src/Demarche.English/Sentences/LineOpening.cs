using Demarche.English.Lexicon;
using Demarche.English.Tokens;

namespace Demarche.English.Sentences;

/// <summary>
/// What a paragraph opens with: a transcript's speaker label ("MR. KELLER:"), a dateline ("GENEVA (AP) —"), a bullet. Labels and
/// datelines become sentences of their own.
/// </summary>
/// <param name="bareDatelines">Whether a dateline may stand without a dash behind it (<see cref="BareDateline"/>).</param>
internal sealed class LineOpening(bool bareDatelines)
{
    private const int LongestLabel = 12;
    private const int LongestDateline = 14;
    private const int Gap = 2;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _titles = WordList.Set("label-titles.txt");

    /// <summary>Kind of opening and its number of tokens; <see cref="SentenceKind.Prose"/> and 0 when there is none.</summary>
    public (SentenceKind Kind, int Length) Find(string text, ReadOnlySpan<TextRange> line)
    {
        if (line.Length == 0)
            return (SentenceKind.Prose, 0);
        if (IsBullet(text, line))
            return (SentenceKind.Item, 1);
        if (Label(text, line) is var label and > 0)
            return (SentenceKind.Label, label);
        if (Dateline(text, line) is var dateline and > 0)
            return (SentenceKind.Dateline, dateline);
        if (bareDatelines && BareDateline.LengthOf(text, line) is var bare and > 0)
            return (SentenceKind.Dateline, bare);
        return (SentenceKind.Prose, 0);
    }

    private static bool IsBullet(string text, ReadOnlySpan<TextRange> line)
    {
        if (line.Length < 2 || line[1].Start == line[0].End)
            return false;
        var form = text.AsSpan(line[0].Start, line[0].Length);
        if (form is "-" or "–" or "*" or "•" or "·" or "▪" or "►" or "o" or "+" or "—")
            return true;
        return form.Length is 2 or 3 && form[^1] == '.' && char.IsAsciiDigit(form[0]);
    }

    // Capitals before a colon ("SECRETARY ABARA (via interpreter):"), a title and a name, or Q and A.
    private int Label(string text, ReadOnlySpan<TextRange> line)
    {
        var colon = -1;
        for (var i = 0; i < Math.Min(line.Length, LongestLabel) && colon < 0; i++)
        {
            if (text[line[i].Start] == ':')
                colon = i;
        }

        // Some transcripts set off "Q" by a gap instead.
        if (colon != 1 && line.Length > 1 && line[1].Start - line[0].End >= Gap && text.AsSpan(line[0].Start, line[0].Length) is "Q" or "A")
            return 1;
        if (colon is -1 or 0 || (colon + 1 < line.Length && line[colon + 1].Start == line[colon].End))
            return 0;
        bool capitals = true, titled = false, inBrackets = false;
        var letters = 0;
        for (var i = 0; i < colon; i++)
        {
            var form = text.AsSpan(line[i].Start, line[i].Length);
            inBrackets = form is "(" or "[" || (inBrackets && form is not (")" or "]"));
            if (inBrackets || !char.IsLetter(form[0]))
                continue;
            if (!char.IsUpper(form[0]))
                return 0;
            letters += form.Length;
            capitals &= form.IndexOfAnyInRange('a', 'z') < 0;
            titled |= i == 0 && _titles.Contains(form.TrimEnd('.'));
        }

        var single = colon == 1 && text.AsSpan(line[0].Start, line[0].Length).TrimEnd('.') is "Q" or "A";
        return single || (letters > 1 && (capitals || titled) && colon <= 9) ? colon + 1 : 0;
    }

    // A place in capitals, or an agency in brackets, before a spaced dash.
    private static int Dateline(string text, ReadOnlySpan<TextRange> line)
    {
        var agency = false;
        for (var i = 1; i < Math.Min(line.Length - 1, LongestDateline); i++)
        {
            var mark = text[line[i].Start];
            if (mark is ')' && i > 2)
            {
                agency = true;
            }
            else if (Characters.IsDash(mark) && line[i].Length <= 3)
            {
                var spaced = line[i].Start > line[i - 1].End || line[i + 1].Start > line[i].End;
                if (!spaced)
                    continue;
                agency &= text[line[i - 1].Start] == ')';
                return agency || IsPlaceInCapitals(text, line[..i]) ? i + 1 : 0;
            }
            else if (mark is '.' or '!' or '?' or '"' or '“')
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsPlaceInCapitals(string text, ReadOnlySpan<TextRange> words)
    {
        var first = text.AsSpan(words[0].Start, words[0].Length);
        if (first.Length < 3 || first.IndexOfAnyExceptInRange('A', 'Z') >= 0)
            return false;
        foreach (var word in words)
        {
            if (char.IsLower(text[word.Start]))
                return false;
        }

        return true;
    }
}
