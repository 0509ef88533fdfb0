using System.CommandLine;
using Demarche.English;
using Demarche.English.Lexicon;
using Demarche.English.Models;
using Demarche.English.Parsing;
using Demarche.English.Tagging;
using Demarche.Workshop.Data;
using Demarche.Workshop.Training;

namespace Demarche.Workshop.Evaluation;

/// <summary>Tags and trees on the UD treebanks: gold tokens, predicted tags, relations cut at their subtype.</summary>
internal static class UdEvaluation
{
    public static Command Create()
    {
        var command = new Command("ud", "Tags and trees on UD English: gold tokens, predicted tags, labels cut at ':'.");
        command.SetAction(_ => Run(
            new LexicalPass(ModelFolder.Clusters()),
            new Tagger(ModelFolder.Read("tagger.bin", ModelKind.Tagger, Tagger.Version)),
            new Parser(ModelFolder.Read("parser.bin", ModelKind.Parser, Parser.Version))));
        return command;
    }

    public static int Run(LexicalPass pass, Tagger tagger, Parser parser)
    {
        foreach (var file in Treebank.Dev.Concat(Treebank.Test))
            Console.WriteLine($"{file,-28} {Score(new TrainingText(Treebank.Read(file), pass), tagger, parser)}");
        return 0;
    }

    private static string Score(TrainingText text, Tagger tagger, Parser parser)
    {
        var tags = new byte[text.Count];
        var words = new ParseWords();
        var state = new ParseState();
        int upos = 0, xpos = 0, heads = 0, labelled = 0, exact = 0;
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var gold = text.Sentences[s];
            tagger.Tag(text.Lexemes, text.Ranges[s], tags);
            words.Fill(text.Lexemes, text.Ranges[s], tags, tagger.Tags);
            parser.Parse(words, state);
            for (var i = 0; i < gold.Length; i++)
            {
                var tag = tags[text.Ranges[s].First + i];
                upos += tagger.Tags.Upos(tag) == gold.Tags[i] ? 1 : 0;
                xpos += tagger.Tags.Xpos(tag) == gold.Fine[i] ? 1 : 0;
                var head = state.Head[i] == state.Root ? -1 : state.Head[i];
                if (head != gold.Heads[i])
                    continue;
                heads++;
                var relation = (Relation)state.Label[i];
                exact += relation == gold.Relations[i] ? 1 : 0;
                labelled += TagNames.Universal(relation) == TagNames.Universal(gold.Relations[i]) ? 1 : 0;
            }
        }

        return $"UPOS {Percent(upos)}  XPOS {Percent(xpos)}  UAS {Percent(heads)}  LAS {Percent(labelled)}  with subtypes {Percent(exact)}";

        string Percent(int right) => $"{100.0 * right / text.Count:F2}";
    }
}
