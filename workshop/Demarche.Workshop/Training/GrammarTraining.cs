using System.CommandLine;
using Demarche.English.Lexicon;
using Demarche.English.Models;
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
        var command = new Command("grammar", "Tagger and parser, on UD English EWT and GUM.") { rounds };
        command.SetAction(parsed => Run(parsed.GetValue(rounds)));
        return command;
    }

    private static int Run(int rounds)
    {
        var pass = new LexicalPass(ModelFolder.Clusters());
        var text = new TrainingText(Treebank.ReadAll(Treebank.Train), pass);
        Console.WriteLine($"{text.Sentences.Count:N0} sentences, {text.Count:N0} words");

        Console.WriteLine("tagger");
        var taggerFile = TaggerTraining.Train(text, _ => true, rounds, seed: 1, kept: 900_000, Console.WriteLine);
        ModelFolder.Write("tagger.bin", taggerFile);
        var tagger = new Tagger(ModelFile.Read(taggerFile, ModelKind.Tagger, Tagger.Version));
        var tags = Predicted(text, tagger.Tags, rounds);
        Console.WriteLine("parser");
        var parserFile = ParserTraining.Train(text, tags, tagger.Tags, _ => true, rounds, seed: 1, (900_000, 400_000), Console.WriteLine);
        ModelFolder.Write("parser.bin", parserFile);
        return UdEvaluation.Run(pass, tagger, new English.Parsing.Parser(ModelFile.Read(parserFile, ModelKind.Parser, English.Parsing.Parser.Version)));
    }

    // Tags by taggers that were trained on the other sentences, in the numbers of one tag set.
    private static byte[] Predicted(TrainingText text, TagSet set, int rounds)
    {
        var tags = new byte[text.Count];
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            var file = TaggerTraining.Train(text, s => s % Folds != fold, Math.Min(rounds, 6), seed: 2 + fold, kept: 900_000, _ => { });
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
        return tags;
    }
}
