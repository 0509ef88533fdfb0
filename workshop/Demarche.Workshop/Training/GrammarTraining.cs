using System.CommandLine;
using Demarche.English.Lexicon;
using Demarche.English.Models;
using Demarche.English.Parsing;
using Demarche.English.Tagging;
using Demarche.Workshop.Data;
using Demarche.Workshop.Evaluation;

namespace Demarche.Workshop.Training;

/// <summary>Trains tagger and parser on UD English and writes both.</summary>
internal static class GrammarTraining
{
    // The parser is trained on tags that were predicted for text the tagger had not seen, as it will be in use.
    private const int Folds = 5;

    public static Command Create()
    {
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 10 };
        var margin = new Option<float>("--margin") { DefaultValueFactory = _ => 0 };
        var parserMargin = new Option<float>("--parser-margin") { DefaultValueFactory = _ => 0 };
        var dropped = new Option<float>("--drop") { DefaultValueFactory = _ => 0, Description = "Share of the parser's features left out of each example at random." };
        var seeds = new Option<int>("--seeds") { DefaultValueFactory = _ => 2, Description = "How many parsers are trained and summed." };
        var taggerOnly = new Option<bool>("--tagger-only");
        var cache = new Option<string?>("--cache") { Description = "File that keeps the predicted tags of the training text for the next run." };
        var kept = new Option<int[]>("--kept") { DefaultValueFactory = _ => [400_000, 600_000, 300_000], AllowMultipleArgumentsPerToken = true, Description = "Weights kept: tags, actions, labels." };
        var command = new Command("grammar", "Tagger and parser, on UD English EWT and GUM.") { rounds, margin, parserMargin, dropped, seeds, taggerOnly, cache, kept };
        command.SetAction(parsed => Run(new Settings(
            parsed.GetValue(rounds), parsed.GetValue(margin), parsed.GetValue(parserMargin), parsed.GetValue(dropped), parsed.GetValue(seeds), parsed.GetValue(taggerOnly), parsed.GetValue(cache), parsed.GetValue(kept)!)));
        return command;
    }

    private sealed record Settings(int Rounds, float Margin, float ParserMargin, float Dropped, int Seeds, bool TaggerOnly, string? Cache, int[] Kept);

    private static int Run(Settings settings)
    {
        var pass = new LexicalPass(ModelFolder.Clusters());
        var text = new TrainingText(Treebank.ReadAll(Treebank.Train), pass);
        Console.WriteLine($"{text.Sentences.Count:N0} sentences, {text.Count:N0} words");
        Console.WriteLine("tagger");
        Tagger tagger;
        if (settings.Cache is null || !File.Exists(settings.Cache))
        {
            var taggerFile = TaggerTraining.Train(text, _ => true, settings.Rounds, seed: 1, settings.Margin, settings.Kept[0], Console.WriteLine);
            ModelFolder.Write("tagger.bin", taggerFile);
        }

        tagger = new Tagger(ModelFolder.Read("tagger.bin", ModelKind.Tagger, Tagger.Version));
        if (settings.TaggerOnly)
            return UdEvaluation.Run(pass, tagger, null);
        var tags = Predicted(text, tagger.Tags, settings);
        Console.WriteLine("parser");
        var parserFile = ParserTraining.Train(
            text, tags, tagger.Tags, _ => true, new ParserSettings(settings.Rounds, settings.Seeds, settings.ParserMargin, settings.Dropped, settings.Kept[1], settings.Kept[2]), Console.WriteLine);
        ModelFolder.Write("parser.bin", parserFile);
        return UdEvaluation.Run(pass, tagger, new Parser(ModelFile.Read(parserFile, ModelKind.Parser, Parser.Version)));
    }

    // Tags by taggers that were trained on the other sentences, in the numbers of one tag set.
    private static byte[] Predicted(TrainingText text, TagSet set, Settings settings)
    {
        if (settings.Cache is not null && File.Exists(settings.Cache))
            return File.ReadAllBytes(settings.Cache);
        var tags = new byte[text.Count];
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            var file = TaggerTraining.Train(text, s => s % Folds != fold, Math.Min(settings.Rounds, 5), seed: 2 + fold, settings.Margin, settings.Kept[0], _ => { });
            var tagger = new Tagger(ModelFile.Read(file, ModelKind.Tagger, Tagger.Version));
            var map = Enumerable.Range(0, tagger.Tags.Count)
                .Select(t => (byte)set.Find(tagger.Tags.Upos((byte)t), tagger.Tags.Xpos((byte)t))).ToArray();
            for (var s = 0; s < text.Sentences.Count; s++)
            {
                if (s % Folds != fold)
                    continue;
                tagger.Tag(text.Lexemes, text.Ranges[s], tags);
                for (var i = text.Ranges[s].First; i < text.Ranges[s].End; i++)
                    tags[i] = map[tags[i]];
            }
        });
        if (settings.Cache is not null)
            File.WriteAllBytes(settings.Cache, tags);
        return tags;
    }
}
