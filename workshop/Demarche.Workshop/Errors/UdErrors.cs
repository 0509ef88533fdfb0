using System.CommandLine;
using Demarche.English;
using Demarche.English.Lexicon;
using Demarche.English.Models;
using Demarche.English.Parsing;
using Demarche.English.Tagging;
using Demarche.Workshop.Data;
using Demarche.Workshop.Training;

namespace Demarche.Workshop.Errors;

/// <summary>What the tagger and the parser get wrong on a treebank, by tag and by relation, with the words.</summary>
internal static class UdErrors
{
    public static Command Create()
    {
        var file = new Option<string>("--file") { DefaultValueFactory = _ => "en_gum-ud-dev.conllu.xz" };
        var shown = new Option<int>("--show") { DefaultValueFactory = _ => 15, Description = "How many kinds of error." };
        var sentences = new Option<int>("--sentences") { Description = "How many sentences to print with their wrong words." };
        var command = new Command("ud", "Tags and relations that go wrong on a treebank, by kind.") { file, shown, sentences };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(shown), parsed.GetValue(sentences)));
        return command;
    }

    private static int Run(string file, int shown, int sentences)
    {
        var tagger = new Tagger(ModelFolder.Shipped.Read("tagger.bin", ModelKind.Tagger, Tagger.Version));
        var parser = new Parser(ModelFolder.Shipped.Read("parser.bin", ModelKind.Parser, Parser.Version));
        var text = new TrainingText(Treebank.Read(file), new LexicalPass(ModelFolder.Shipped.Clusters()));
        var tagErrors = new Tally();
        var treeErrors = new Tally();
        var relations = new SortedDictionary<string, (int Gold, int Found, int Head, int Both)>(StringComparer.Ordinal);
        var tags = new byte[text.Count];
        var (space, memo) = (new ParseSpace(), new TagMemo());
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var gold = text.Sentences[s];
            tagger.Tag(text.Lexemes, text.Ranges[s], tags, memo);
            parser.Parse(text.Lexemes, text.Ranges[s], tags, tagger.Tags, space);
            if (s < sentences)
                Print(gold, space.Tree);
            for (var i = 0; i < gold.Length; i++)
            {
                var tag = tagger.Tags.Upos(tags[text.Ranges[s].First + i]);
                if (tag != gold.Tags[i])
                    tagErrors.Add($"{gold.Tags[i]} taken for {tag}", gold.Forms[i]);
                var head = space.Tree.Head[i];
                var (wanted, found) = (TagNames.Universal(gold.Relations[i]), TagNames.Universal((Relation)space.Tree.Label[i]));
                Count(wanted, 1, 0, head == gold.Heads[i] ? 1 : 0, head == gold.Heads[i] && wanted == found ? 1 : 0);
                Count(found, 0, 1, 0, 0);
                if (head != gold.Heads[i] || wanted != found)
                    treeErrors.Add($"{wanted} taken for {(wanted == found ? "the same elsewhere" : found)}", gold.Forms[i]);
            }
        }

        foreach (var (name, (inGold, found, head, both)) in relations.OrderByDescending(r => r.Value.Gold - r.Value.Both))
            Console.WriteLine($"{name,-12} gold {inGold,5}  head {Percent(head, inGold),6}  recall {Percent(both, inGold),6}  precision {Percent(both, found),6}");
        tagErrors.Print(shown);
        treeErrors.Print(shown);
        return 0;

        void Count(string name, int inGold, int found, int head, int both)
        {
            var old = relations.GetValueOrDefault(name);
            relations[name] = (old.Gold + inGold, old.Found + found, old.Head + head, old.Both + both);
        }
    }

    private static void Print(GoldSentence gold, SentenceTree tree)
    {
        Console.WriteLine(gold.Text);
        for (var i = 0; i < gold.Length; i++)
        {
            if (tree.Head[i] != gold.Heads[i] || tree.Label[i] != (byte)gold.Relations[i])
                Console.WriteLine($"    {gold.Forms[i],-16} {gold.Relations[i]} of {Word(gold.Heads[i])}, taken for {(Relation)tree.Label[i]} of {Word(tree.Head[i])}");
        }

        string Word(int head) => head < 0 ? "the root" : $"{gold.Forms[head]} {head}";
    }

    private static string Percent(int part, int whole) => whole == 0 ? "-" : $"{100.0 * part / whole:F1}";

    // Kinds of error with the words they befell.
    private sealed class Tally
    {
        private readonly Dictionary<string, Dictionary<string, int>> _kinds = new(StringComparer.Ordinal);

        public void Add(string kind, string word)
        {
            if (!_kinds.TryGetValue(kind, out var words))
                _kinds[kind] = words = new Dictionary<string, int>(StringComparer.Ordinal);
            words[word] = words.GetValueOrDefault(word) + 1;
        }

        public void Print(int shown)
        {
            Console.WriteLine();
            foreach (var (kind, words) in _kinds.OrderByDescending(k => k.Value.Values.Sum()).ThenBy(k => k.Key, StringComparer.Ordinal).Take(shown))
            {
                var examples = words.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Take(12).Select(w => $"{w.Key} {w.Value}");
                Console.WriteLine($"{words.Values.Sum(),4} {kind}: {string.Join(", ", examples)}");
            }
        }
    }
}
