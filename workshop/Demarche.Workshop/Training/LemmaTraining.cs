using System.CommandLine;
using System.Text;
using Demarche.English;
using Demarche.English.Lemmas;
using Demarche.English.Models;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Training;

/// <summary>
/// Learns the lemmatiser's table: for each ending and tag the commonest rule, and no entry where a shorter ending says the same.
/// </summary>
internal static class LemmaTraining
{
    public static Command Create()
    {
        var command = new Command("lemmas", "The lemmatiser's endings and exceptions, from UD English EWT and GUM.");
        command.SetAction(_ =>
        {
            Run(ModelFolder.Shipped);
            return 0;
        });
        return command;
    }

    /// <summary>Learns the table, writes it, and tells how well it does.</summary>
    public static void Run(ModelFolder folder)
    {
        var raw = InflectedWords.Count(BulkText.Trainable.SelectMany(set => BulkText.Read(set).Select(t => t.Text)));
        var file = Train(Treebank.ReadAll(Treebank.Train), LemmaWord.BuiltIn(), [.. InflectedWords.Of(raw)]);
        folder.Write("lemmas.bin", file);
        var lemmatiser = new Lemmatiser(ModelFile.Read(file, ModelKind.Lemmas, Lemmatiser.Version));
        foreach (var test in Treebank.Test)
            Console.WriteLine($"{test,-28} lemmas {Score(Treebank.Read(test), lemmatiser):F2}");
    }

    /// <summary>Trains on sentences, on words of a list, and where these have no such form on words of raw text; returns the model file's bytes.</summary>
    public static byte[] Train(IReadOnlyList<GoldSentence> sentences, IReadOnlyList<LemmaWord> list, IReadOnlyList<LemmaWord> raw)
    {
        var given = sentences.SelectMany(s => Enumerable.Range(0, s.Length).Select(i => (Form: Lower(s.Forms[i]), Xpos: s.Fine[i], Rule: RuleOf(s, i))))
            .Concat(list.Select(w => (w.Form, w.Xpos, Rule: RuleOf(w.Form, w.Lemma))))
            .ToList();
        var forms = given.Select(w => (w.Form, w.Xpos)).ToHashSet();
        var words = given.Concat(raw.Where(w => !forms.Contains((w.Form, w.Xpos))).Select(w => (w.Form, w.Xpos, Rule: RuleOf(w.Form, w.Lemma))))
            .GroupBy(w => w).Select(g => (g.Key.Form, g.Key.Xpos, g.Key.Rule, Count: g.Count()))
            .GroupBy(w => (w.Form, w.Xpos))
            .Select(g => g.OrderByDescending(w => w.Count).ThenBy(w => w.Rule, StringComparer.Ordinal).First())
            .OrderBy(w => w.Form, StringComparer.Ordinal).ThenBy(w => w.Xpos)
            .ToList();
        var rules = words.Select(w => w.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var number = rules.Select((rule, i) => (rule, i)).ToDictionary(r => r.rule, r => r.i, StringComparer.Ordinal);
        var known = new Dictionary<(string Ending, Xpos Xpos), string>();
        for (var length = 0; length <= Lemmatiser.LongestEnding; length++)
        {
            var endings = words.Where(w => w.Form.Length >= length).GroupBy(w => (Ending: w.Form[^length..], w.Xpos));
            foreach (var ending in endings.OrderBy(e => e.Key.Ending, StringComparer.Ordinal).ThenBy(e => e.Key.Xpos).ToList())
            {
                // Each word counts once: rules are about words, exceptions about frequency.
                var best = ending.GroupBy(w => w.Rule, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First();
                if ((length == 0 || best.Count() > 1) && Known(ending.Key.Ending, ending.Key.Xpos) != best.Key)
                    known[ending.Key] = best.Key;
            }
        }

        var entries = known.OrderBy(k => k.Key.Ending, StringComparer.Ordinal).ThenBy(k => k.Key.Xpos)
            .Select(k => (Lemmatiser.Key(k.Key.Ending, k.Key.Xpos, whole: false), number[k.Value])).ToList();
        entries.AddRange(words.Where(w => Known(w.Form, w.Xpos) != w.Rule).Select(w => (Lemmatiser.Key(w.Form, w.Xpos, whole: true), number[w.Rule])));
        var (table, lost) = FeatureTable.Freeze(entries, load: 0.4);
        Console.WriteLine($"{rules.Count} rules, {entries.Count:N0} entries, {lost} without room");
        return ModelFile.Write(ModelKind.Lemmas, Lemmatiser.Version, table, Encoding.UTF8.GetBytes(string.Join('\n', rules)));

        string? Known(string word, Xpos xpos)
        {
            for (var length = Math.Min(Lemmatiser.LongestEnding, word.Length); length >= 0; length--)
            {
                if (known.TryGetValue((word[^length..], xpos), out var rule))
                    return rule;
            }

            return null;
        }
    }

    private static double Score(List<GoldSentence> sentences, Lemmatiser lemmatiser)
    {
        var strings = new StringPool();
        int right = 0, all = 0;
        foreach (var s in sentences)
        {
            for (var i = 0; i < s.Length; i++)
            {
                all++;
                right += lemmatiser.Find(s.Forms[i], s.Tags[i], s.Fine[i], strings) == Lemma(s, i) ? 1 : 0;
            }
        }

        return 100.0 * right / all;
    }

    private static string Lower(string form) => form.ToLowerInvariant().Replace('’', '\'');

    // Ours are lower case but for proper nouns and "I".
    private static string Lemma(GoldSentence s, int i) =>
        s.Tags[i] == Upos.Propn || s.Lemmas[i] == "I" ? s.Lemmas[i] : Lower(s.Lemmas[i]);

    private static string RuleOf(GoldSentence s, int i) => RuleOf(s.Tags[i] == Upos.Propn ? s.Forms[i] : Lower(s.Forms[i]), Lemma(s, i));

    // How many characters to take off, and what to put on.
    private static string RuleOf(string form, string lemma)
    {
        var common = 0;
        while (common < form.Length && common < lemma.Length && form[common] == lemma[common])
            common++;
        var cut = form.Length - common;
        // Words spelt wrong and spelt out again teach nothing.
        return cut > 9 || lemma.Length - common > 8 ? "0" : $"{(char)('0' + cut)}{lemma[common..]}";
    }
}
