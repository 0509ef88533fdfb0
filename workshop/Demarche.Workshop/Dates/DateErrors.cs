using System.CommandLine;
using Demarche.English.Dates;

namespace Demarche.Workshop.Dates;

/// <summary><c>workshop errors dates</c>: what was missed, invented or given another value, with the words around it.</summary>
internal static class DateErrors
{
    private const int Around = 60;

    public static Command Create()
    {
        var paths = new Argument<string[]>("paths") { Description = ".tml files or folders of them; .json recognizer cases; .tsv sentences.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("dates", "Expressions of time that were missed, invented, or given another value.") { paths };
        command.SetAction(result => Run(result.GetRequiredValue(paths)));
        return command;
    }

    private static int Run(string[] paths)
    {
        foreach (var document in DatesEvaluation.Documents(paths))
        {
            foreach (var (gold, found) in new DateScore().Add(document, DateFinder.Find(document.Text, 0, document.Written)))
            {
                if (gold?.Value == found?.Value)
                    continue;
                var kind = gold is null ? "invented" : found is null ? "missed" : "value";
                var start = gold?.Start ?? found!.Value.Range.Start;
                var end = gold?.End ?? found!.Value.Range.End;
                Console.WriteLine($"{kind}\t{gold?.Value}\t{found?.Value}\t{document.Written:yyyy-MM-dd}\t{Context(document.Text, start, end)}");
            }
        }

        foreach (var path in paths.Where(p => p.EndsWith(".json", StringComparison.Ordinal)))
            RecognizerCases.Evaluate(path, Console.Out, showErrors: true);
        foreach (var path in paths.Where(p => p.EndsWith(".tsv", StringComparison.Ordinal)))
            DatedSentences.Evaluate(path, Console.Out, showErrors: true);
        return 0;
    }

    private static string Context(string text, int start, int end)
    {
        int from = Math.Max(0, start - Around), to = Math.Min(text.Length, end + Around);
        return $"{text[from..start]}[{text[start..end]}]{text[end..to]}".ReplaceLineEndings(" ");
    }
}
