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
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.ZeroOrMore, Description = "CoNLL-U, also packed by xz; the test parts of the shared treebanks when not given." };
        var command = new Command("ud", "Tags and trees on UD English: gold tokens, predicted tags, labels cut at ':'.") { files };
        command.SetAction(parsed => Run(
            parsed.GetValue(files) is [_, ..] given ? given : Treebank.Test,
            new LexicalPass(ModelFolder.Shipped.Clusters()),
            new Tagger(ModelFolder.Shipped.Read("tagger.bin", ModelKind.Tagger, Tagger.Version)),
            new Parser(ModelFolder.Shipped.Read("parser.bin", ModelKind.Parser, Parser.Version))));
        return command;
    }

    public static int Run(IEnumerable<string> files, LexicalPass pass, Tagger tagger, Parser? parser)
    {
        foreach (var file in files)
            Console.WriteLine($"{file,-28} {Score(new TrainingText(Treebank.Read(file), pass), tagger, parser)}");
        return 0;
    }

    private static string Score(TrainingText text, Tagger tagger, Parser? parser)
    {
        var tags = new byte[text.Count];
        var (space, memo) = (new ParseSpace(), new TagMemo());
        int upos = 0, xpos = 0, heads = 0, labelled = 0, exact = 0, marks = 0, marksRight = 0, marksOnGold = 0;
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var gold = text.Sentences[s];
            tagger.Tag(text.Lexemes, text.Ranges[s], tags, memo);
            space.Tree.Reset(gold.Length);
            marksOnGold += parser is null ? 0 : PunctuationOnGold(text, s, tags, tagger.Tags, parser, space);
            parser?.Parse(text.Lexemes, text.Ranges[s], tags, tagger.Tags, space);
            for (var i = 0; i < gold.Length; i++)
            {
                var tag = tags[text.Ranges[s].First + i];
                upos += tagger.Tags.Upos(tag) == gold.Tags[i] ? 1 : 0;
                xpos += tagger.Tags.Xpos(tag) == gold.Fine[i] ? 1 : 0;
                var relation = (Relation)space.Tree.Label[i];
                marks += gold.Relations[i] == Relation.Punct ? 1 : 0;
                if (space.Tree.Head[i] != gold.Heads[i])
                    continue;
                heads++;
                marksRight += gold.Relations[i] == Relation.Punct ? 1 : 0;
                exact += relation == gold.Relations[i] ? 1 : 0;
                labelled += TagNames.Universal(relation) == TagNames.Universal(gold.Relations[i]) ? 1 : 0;
            }
        }

        return $"UPOS {Percent(upos)}  XPOS {Percent(xpos)}  UAS {Percent(heads)}  LAS {Percent(labelled)}  with subtypes {Percent(exact)}  punctuation {100.0 * marksRight / marks:F1} (on gold trees {100.0 * marksOnGold / marks:F1})";

        string Percent(int right) => $"{100.0 * right / text.Count:F2}";
    }

    // Marks that are hung right when every word already is.
    private static int PunctuationOnGold(TrainingText text, int s, byte[] tags, TagSet set, Parser parser, ParseSpace space)
    {
        var gold = text.Sentences[s];
        space.Tree.Reset(gold.Length);
        for (var i = 0; i < gold.Length; i++)
            (space.Tree.Head[i], space.Tree.Label[i]) = (gold.Heads[i], (byte)gold.Relations[i]);
        space.Tree.Measure();
        parser.Punctuation.Attach(space, text.Lexemes, text.Ranges[s], tags, set);
        return Enumerable.Range(0, gold.Length).Count(i => gold.Relations[i] == Relation.Punct && space.Tree.Head[i] == gold.Heads[i]);
    }
}
