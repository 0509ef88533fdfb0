using System.CommandLine;
using Demarche.English;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Evaluation;

/// <summary>How far the tokenizer cuts words and sentences as the treebanks do.</summary>
internal static class TokenEvaluation
{
    public static Command Create()
    {
        var errors = new Option<int>("--errors") { Description = "Print this many of the most frequent differences." };
        var command = new Command("tokens", "Words and sentences against the treebanks' own.") { errors };
        command.SetAction(parsed => Run(parsed.GetValue(errors)));
        return command;
    }

    private static int Run(int errors)
    {
        var analyser = new EnglishAnalyser();
        foreach (var file in Treebank.Dev.Concat(Treebank.Test))
        {
            var differences = new Dictionary<string, int>(StringComparer.Ordinal);
            int gold = 0, found = 0, right = 0, oneSentence = 0;
            var sentences = Treebank.Read(file);
            foreach (var sentence in sentences)
            {
                var (text, places) = Lay(sentence);
                var analysed = analyser.Analyse(text);
                var ours = analysed.Tokens.Select(t => t.Range).ToHashSet();
                gold += places.Length;
                found += ours.Count;
                right += places.Count(ours.Contains);
                if (analysed.Sentences.Length <= 1)
                    oneSentence++;
                foreach (var place in places.Where(p => !ours.Contains(p)))
                {
                    var cut = string.Join(' ', analysed.Tokens.Where(t => t.Range.Overlaps(place)).Select(t => text[t.Start..t.End]));
                    var key = $"gold {text[place.Start..place.End]}   ours {cut}";
                    differences[key] = differences.GetValueOrDefault(key) + 1;
                }
            }

            Console.WriteLine($"{file,-28} words F1 {200.0 * right / (gold + found):F2}  sentences kept whole {100.0 * oneSentence / sentences.Count:F2}");
            foreach (var (key, count) in differences.OrderByDescending(d => d.Value).ThenBy(d => d.Key, StringComparer.Ordinal).Take(errors))
                Console.WriteLine($"  {count,4} {key}");
        }

        return 0;
    }

    // The sentence's text made again from its words, and where each stands in it.
    internal static (string Text, TextRange[] Places) Lay(GoldSentence sentence)
    {
        var text = new System.Text.StringBuilder();
        var places = new TextRange[sentence.Length];
        for (var i = 0; i < sentence.Length; i++)
        {
            places[i] = new TextRange(text.Length, text.Length + sentence.Forms[i].Length);
            text.Append(sentence.Forms[i]);
            if (sentence.SpaceAfter[i] && i + 1 < sentence.Length)
                text.Append(' ');
        }

        return (text.ToString(), places);
    }
}
