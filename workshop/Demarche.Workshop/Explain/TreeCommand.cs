using System.CommandLine;
using Demarche.English;

namespace Demarche.Workshop.Explain;

/// <summary>Prints what the English engine makes of a text: a line for each token, then names and reported speech.</summary>
internal static class TreeCommand
{
    public static Command Create()
    {
        var text = new Argument<string>("text") { Description = "A sentence or more." };
        var command = new Command("tree", "Shows tokens, tags, heads, names and reported speech of a text.") { text };
        command.SetAction(parsed => Run(parsed.GetValue(text)!));
        return command;
    }

    private static int Run(string text)
    {
        var analysed = new EnglishAnalyser().Analyse(text);
        for (var i = 0; i < analysed.Tokens.Length; i++)
        {
            var token = analysed.Tokens[i];
            var head = token.Head < 0 ? "-" : analysed.Form(token.Head).ToString();
            Console.WriteLine($"{i,4}  {analysed.Form(i),-18} {token.Lemma,-16} {token.Tag,-6} {token.Fine,-6} {token.Relation,-12} {head}");
        }

        foreach (var name in analysed.Names)
            Console.WriteLine($"{name.Kind}: {analysed.Words(name.Tokens)}");
        foreach (var said in analysed.Attributions)
            Console.WriteLine($"{said.Kind} ({said.Rule}): [{analysed.Words(said.Source)}] [{analysed.Words(said.Cue)}] {string.Join(" | ", said.Content.Select(c => text[c.Start..c.End]))}");
        return 0;
    }
}
