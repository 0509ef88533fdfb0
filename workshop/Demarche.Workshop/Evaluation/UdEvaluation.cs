using System.CommandLine;

namespace Demarche.Workshop.Evaluation;

/// <summary>Tags and trees on the UD treebanks.</summary>
internal static class UdEvaluation
{
    public static Command Create()
    {
        var command = new Command("ud", "Tags, lemmas and trees on UD English, on gold tokens and on the tokenizer's own.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run() => 0;
}
