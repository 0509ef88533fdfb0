using System.CommandLine;
using System.Diagnostics;
using Demarche.English.Lexicon;
using Demarche.English.Models;
using Demarche.English.Parsing;
using Demarche.English.Tagging;
using Demarche.Workshop.Data;
using Demarche.Workshop.Training;

namespace Demarche.Workshop.Speed;

/// <summary>Tokens per CPU second of the lexical pass, the tagger and the parser, each alone, on treebank text.</summary>
internal static class GrammarSpeed
{
    public static Command Create()
    {
        var command = new Command("grammar", "Tokens per CPU second of lexical pass, tagger and parser, each alone.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        var pass = new LexicalPass(ModelFolder.Shipped.Clusters());
        var tagger = new Tagger(ModelFolder.Shipped.Read("tagger.bin", ModelKind.Tagger, Tagger.Version));
        var parser = new Parser(ModelFolder.Shipped.Read("parser.bin", ModelKind.Parser, Parser.Version));
        var text = new TrainingText(Treebank.ReadAll(Treebank.Test), pass);
        var tags = new byte[text.Count];
        var (space, memo) = (new ParseSpace(), new TagMemo());
        Time("lexical pass", text.Count, () => text.Describe(pass));
        Time("tagger", text.Count, () =>
        {
            foreach (var range in text.Ranges)
                tagger.Tag(text.Lexemes, range, tags, memo);
        });
        Time("parser", text.Count, () =>
        {
            foreach (var range in text.Ranges)
                parser.Parse(text.Lexemes, range, tags, tagger.Tags, space);
        });
        return 0;
    }

    // The best of several rounds: the machine may be shared.
    private static void Time(string name, int tokens, Action run)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 8; round++)
        {
            using var process = Process.GetCurrentProcess();
            var before = process.TotalProcessorTime;
            run();
            process.Refresh();
            best = Math.Min(best, (process.TotalProcessorTime - before).TotalSeconds);
        }

        Console.WriteLine($"{name,-14} {tokens / best:N0} tokens per CPU second");
    }
}
