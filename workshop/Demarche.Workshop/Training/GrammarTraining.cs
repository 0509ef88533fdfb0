using System.CommandLine;
using Demarche.English.Lexicon;
using Demarche.English.Models;
using Demarche.English.Parsing;
using Demarche.English.Tagging;
using Demarche.Workshop.Data;
using Demarche.Workshop.Evaluation;

namespace Demarche.Workshop.Training;

/// <summary>Trains tagger and parser on UD English, all of it but the test parts, and writes both.</summary>
internal static class GrammarTraining
{
    // The parser is trained on tags that were predicted for text the tagger had not seen, as it will be in use.
    private const int Folds = 5;

    public static Command Create()
    {
        var usual = new GrammarSettings();
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => usual.Parser.Rounds };
        var margin = new Option<float>("--margin") { DefaultValueFactory = _ => usual.Tagger.Margin };
        var parserMargin = new Option<float>("--parser-margin") { DefaultValueFactory = _ => usual.Parser.Margin };
        var labelMargin = new Option<float>("--label-margin") { DefaultValueFactory = _ => usual.Parser.LabelMargin };
        var dropped = new Option<float>("--drop") { DefaultValueFactory = _ => usual.Parser.Dropped, Description = "Share of the parser's features left out of each example at random." };
        var tagsDropped = new Option<float>("--tags-drop") { DefaultValueFactory = _ => usual.Tagger.Dropped, Description = "The same for the tagger." };
        var seeds = new Option<int>("--seeds") { DefaultValueFactory = _ => usual.Parser.Seeds, Description = "How many parsers are trained and summed." };
        var beam = new Option<int>("--beam") { DefaultValueFactory = _ => usual.Parser.Beam, Description = "How many trees the parser's search keeps in training." };
        var kept = new Option<int[]>("--kept")
        {
            DefaultValueFactory = _ => [usual.Tagger.Kept, usual.Parser.KeptActions, usual.Parser.KeptLabels],
            AllowMultipleArgumentsPerToken = true,
            Description = "Weights kept: tags, actions, labels.",
        };
        var command = new Command("grammar", "Tagger and parser, on UD English EWT and GUM.")
        {
            rounds, margin, parserMargin, labelMargin, dropped, tagsDropped, seeds, beam, kept,
        };
        command.SetAction(parsed =>
        {
            var sizes = parsed.GetValue(kept)!;
            Run(
                new GrammarSettings(
                    usual.Tagger with { Rounds = parsed.GetValue(rounds), Margin = parsed.GetValue(margin), Dropped = parsed.GetValue(tagsDropped), Kept = sizes[0] },
                    usual.Parser with
                    {
                        Rounds = parsed.GetValue(rounds),
                        Seeds = parsed.GetValue(seeds),
                        Beam = parsed.GetValue(beam),
                        Margin = parsed.GetValue(parserMargin),
                        LabelMargin = parsed.GetValue(labelMargin),
                        Dropped = parsed.GetValue(dropped),
                        KeptActions = sizes[1],
                        KeptLabels = sizes[2],
                    }),
                ModelFolder.Shipped);
            return 0;
        });
        return command;
    }

    /// <summary>Trains both with the folder's clusters, writes them, and tells how well they do.</summary>
    public static void Run(GrammarSettings settings, ModelFolder folder)
    {
        var pass = new LexicalPass(folder.Clusters());
        var text = new TrainingText(Treebank.ReadAll([.. Treebank.Train, .. Treebank.Dev]), pass);
        Console.WriteLine($"{text.Sentences.Count:N0} sentences, {text.Count:N0} words");
        Console.WriteLine("tagger");
        var taggerFile = TaggerTraining.Train(text, _ => true, settings.Tagger, seed: 1, Console.WriteLine);
        folder.Write("tagger.bin", taggerFile);
        var tagger = new Tagger(ModelFile.Read(taggerFile, ModelKind.Tagger, Tagger.Version));
        var tags = Predicted(text, tagger.Tags, settings.Tagger);
        Console.WriteLine("parser");
        var parserFile = ParserTraining.Train(text, tags, tagger.Tags, _ => true, settings.Parser, Console.WriteLine);
        folder.Write("parser.bin", parserFile);
        UdEvaluation.Run(Treebank.Test, pass, tagger, new Parser(ModelFile.Read(parserFile, ModelKind.Parser, Parser.Version)));
    }

    // Tags by taggers that were trained on the other sentences, once each, in the numbers of one tag set.
    private static byte[] Predicted(TrainingText text, TagSet set, TaggerSettings settings)
    {
        var tags = new byte[text.Count];
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            var file = TaggerTraining.Train(text, s => s % Folds != fold, settings with { Seeds = 1 }, seed: 2 + fold, _ => { });
            var tagger = new Tagger(ModelFile.Read(file, ModelKind.Tagger, Tagger.Version));
            var memo = new TagMemo();
            var map = Enumerable.Range(0, tagger.Tags.Count)
                .Select(t => (byte)set.Find(tagger.Tags.Upos((byte)t), tagger.Tags.Xpos((byte)t))).ToArray();
            for (var s = 0; s < text.Sentences.Count; s++)
            {
                if (s % Folds != fold)
                    continue;
                tagger.Tag(text.Lexemes, text.Ranges[s], tags, memo);
                for (var i = text.Ranges[s].First; i < text.Ranges[s].End; i++)
                    tags[i] = map[tags[i]];
            }
        });
        return tags;
    }
}
