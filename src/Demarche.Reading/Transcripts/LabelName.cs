using System.Globalization;
using Demarche.English;
using Demarche.Reading.People;

namespace Demarche.Reading.Transcripts;

/// <summary>The name in a transcript's label.</summary>
internal static class LabelName
{
    /// <summary>The tokens of the name: what is left without titles and ranks; empty when the label names nobody ("THE PRESIDENT").</summary>
    public static TokenRange Of(AnalysedText text, TokenRange label, TranscriptWords words)
    {
        var first = label.First;
        while (first < label.End && IsTitle(Word(text, first), words))
            first++;
        var name = new TokenRange(first, label.End);
        return name.Length > 0 && !IsNobody(text, name, words) ? name : new TokenRange(label.End, label.End);
    }

    /// <summary>Whether a label tells to whom a letter goes, and not who speaks: "TO THE CONGRESS:".</summary>
    public static bool IsAddress(AnalysedText text, TokenRange label) => Word(text, label.First).ToUpperInvariant() is "TO" or "FOR" or "DEAR" or "FROM" or "SUBJECT" or "MEMORANDUM";

    // "SENIOR ADMINISTRATION OFFICIAL", "OFFICIAL TWO": a rank's last word is no name, and no number behind it makes it one.
    private static bool IsNobody(AnalysedText text, TokenRange name, TranscriptWords words)
    {
        var last = name.End - 1;
        while (last >= name.First && IsNumber(text.Form(last).ToString().Trim('.', '#')))
            last--;
        return last < name.First || IsTitle(Word(text, last), words);

        bool IsNumber(string word) => word.Length == 0 || words.IsNumber(word);
    }

    /// <summary>"JEAN-PIERRE" as names are printed elsewhere: as the text has it in small letters, else each part with one capital.</summary>
    public static string Printed(AnalysedText text, TokenRange name)
    {
        var label = text.Words(name).ToString();
        if (label.Any(char.IsLower))
            return label;
        foreach (var other in text.Names)
        {
            var words = text.Words(other.Tokens);
            if (words.Length >= label.Length && words.EndsWith(label, StringComparison.OrdinalIgnoreCase) && !words.EndsWith(label, StringComparison.Ordinal))
                return words[^label.Length..].ToString();
        }

        return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(label.ToLowerInvariant());
    }

    /// <summary>Whether a label gives no office: "MS. MORA", who speaks for the house, and not "PRESIDENT MORA".</summary>
    public static bool IsOfTheHouse(AnalysedText text, TokenRange label, TranscriptWords words) => words.IsCourtesy(Word(text, label.First));

    /// <summary>Whether a person of the cast may be the one of the label: the same surname.</summary>
    public static bool Fits(string person, string label) => PersonName.Of(person) is var full
        && full.Whole.EndsWith(PersonName.Of(label).Whole, StringComparison.Ordinal);

    private static bool IsTitle(string word, TranscriptWords words) => word.Length == 0 || words.IsCourtesy(word) || words.IsRank(word);

    // A title without its stop: "MS" of "MS."
    private static string Word(AnalysedText text, int token) => text.Form(token).ToString().TrimEnd('.');
}
