using System.Globalization;
using Demarche.English;
using Demarche.Reading.People;

namespace Demarche.Reading.Transcripts;

/// <summary>The name in a transcript's label.</summary>
internal static class LabelName
{
    // A title's stop: "MS.", "Sen.".
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase) { "mr", "mrs", "ms", "miss", "dr", "sen", "rep", "gov", "amb", "gen", "adm", "ambassador", "senator", "governor", "congressman", "congresswoman", "professor", "officer", "official" };

    private static readonly HashSet<string> Plain = new(StringComparer.OrdinalIgnoreCase) { "mr", "mrs", "ms", "miss" };

    /// <summary>The tokens of the name: what is left without titles and ranks; empty when the label names nobody ("THE PRESIDENT").</summary>
    public static TokenRange Of(AnalysedText text, TokenRange label, TranscriptWords words)
    {
        var first = label.First;
        while (first < label.End && IsBefore(text.Form(first).ToString().TrimEnd('.')))
            first++;
        var name = new TokenRange(first, label.End);
        return name.Length > 0 && !IsNobody(text, name, words) ? name : new TokenRange(label.End, label.End);

        bool IsBefore(string word) => word.Length == 0 || Titles.Contains(word) || words.IsRank(word);
    }

    // "SENIOR ADMINISTRATION OFFICIAL", "OFFICIAL TWO": a rank's last word is no name, and no number behind it makes it one.
    private static bool IsNobody(AnalysedText text, TokenRange name, TranscriptWords words)
    {
        var last = name.End - 1;
        while (last >= name.First && IsNumber(text.Form(last).ToString().Trim('.', '#')))
            last--;
        return last < name.First || Titles.Contains(text.Form(last).ToString());

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
    public static bool IsOfTheHouse(AnalysedText text, TokenRange label) => Plain.Contains(text.Form(label.First).ToString().TrimEnd('.'));

    /// <summary>Whether a person of the cast may be the one of the label: the same surname.</summary>
    public static bool Fits(string person, string label) => PersonName.Of(person) is var full
        && full.Whole.EndsWith(PersonName.Of(label).Whole, StringComparison.Ordinal);
}
