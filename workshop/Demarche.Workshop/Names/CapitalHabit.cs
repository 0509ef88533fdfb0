using Demarche.English.Lexicon;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Names;

/// <summary>
/// Counts in raw text how often a word is written with a capital where no sentence, quotation or headline asks for one: "may" one
/// time in fifty, "May" as a month the rest; "Geneva" always.
/// </summary>
internal sealed class CapitalHabit
{
    private const int LeastSeen = 6;

    // The share of capitals up to which a word is of habit 1, 2, ...
    private static readonly double[] Steps = [0.004, 0.02, 0.08, 0.2, 0.4, 0.6, 0.8, 0.92, 0.98];

    private readonly Dictionary<uint, (int Seen, int Capital)> _counts = [];

    /// <summary>Habit of each lower-case word, from 1 (never a capital) to 10 (always).</summary>
    public IEnumerable<(uint Lower, int Habit)> Habits() =>
        from count in _counts
        where count.Value.Seen >= LeastSeen
        orderby count.Key
        select (count.Key, HabitOf(count.Value.Seen, count.Value.Capital));

    /// <summary>Counts the texts that shipped models may be trained on.</summary>
    public static CapitalHabit Count(CutText cut)
    {
        var habit = new CapitalHabit();
        foreach (var set in BulkText.Trainable)
        {
            foreach (var text in BulkText.Read(set))
                habit.Add(cut, text.Text);
        }

        return habit;
    }

    private void Add(CutText cut, string text)
    {
        cut.Cut(text, 0, byLines: false);
        var lexemes = cut.Lexemes;
        foreach (var sentence in cut.Sentences)
        {
            var traits = lexemes.Traits.AsSpan(sentence.First, sentence.Length);
            if (!IsProse(traits))
                continue;
            for (var i = 1; i < traits.Length; i++)
            {
                // After a quotation mark or colon a sentence may begin anew.
                if ((traits[i] & (WordTraits.Mark | WordTraits.Figure)) != WordTraits.None || ((traits[i - 1] & WordTraits.Mark) != WordTraits.None && !IsComma(text, cut, sentence.First + i - 1)))
                    continue;
                var (seen, capital) = _counts.GetValueOrDefault(lexemes.Lower[sentence.First + i]);
                var isCapital = (traits[i] & (WordTraits.Capital | WordTraits.AllCapitals)) != WordTraits.None;
                _counts[lexemes.Lower[sentence.First + i]] = (seen + 1, capital + (isCapital ? 1 : 0));
            }
        }
    }

    private static bool IsComma(string text, CutText cut, int token) => text[cut.Tokens[token].Start] is ',' or '-' or '(';

    // More than half of the words in small letters.
    private static bool IsProse(ReadOnlySpan<WordTraits> traits)
    {
        int small = 0, words = 0;
        foreach (var trait in traits)
        {
            if ((trait & (WordTraits.Mark | WordTraits.Figure)) != WordTraits.None)
                continue;
            words++;
            small += (trait & WordTraits.Capital) == WordTraits.None ? 1 : 0;
        }

        return words >= 5 && small * 2 > words;
    }

    private static int HabitOf(int seen, int capital)
    {
        var share = capital / (double)seen;
        var habit = Array.FindIndex(Steps, s => share <= s);
        return 1 + (habit < 0 ? Steps.Length : habit);
    }
}
