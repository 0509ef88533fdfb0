using System.CommandLine;
using System.Diagnostics;
using Demarche.English;
using Demarche.English.Dates;

namespace Demarche.Workshop.Dates;

/// <summary><c>workshop evaluate dates</c>: expressions of time and their values on TimeML, on recognizer cases, on single sentences.</summary>
internal static class DatesEvaluation
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths") { Description = ".tml files or folders of them; .json recognizer cases; .tsv sentences with a day each.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("dates", "Value F1 of expressions of time (relaxed span, equal TIMEX3 value).") { paths };
        command.SetAction(result => Run(result.GetRequiredValue(paths)));
        return command;
    }

    private static int Run(string[] paths)
    {
        var documents = Documents(paths).ToList();
        if (documents.Count > 0)
        {
            var score = new DateScore();
            foreach (var document in documents)
                score.Add(document, DateFinder.Find(document.Text, 0, document.Written));
            Console.WriteLine($"{documents.Count} documents");
            score.Print(Console.Out);
            Speed(documents);
        }

        foreach (var path in paths.Where(p => p.EndsWith(".json", StringComparison.Ordinal)))
            RecognizerCases.Evaluate(path, Console.Out, showErrors: false);
        foreach (var path in paths.Where(p => p.EndsWith(".tsv", StringComparison.Ordinal)))
            DatedSentences.Evaluate(path, Console.Out, showErrors: false);
        return 0;
    }

    /// <summary>The TimeML documents among files and folders, in name order.</summary>
    public static IEnumerable<TimexDocument> Documents(IEnumerable<string> paths) =>
        paths.SelectMany(p => Directory.Exists(p) ? Directory.GetFiles(p, "*.tml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray()
                : p.EndsWith(".tml", StringComparison.Ordinal) ? [p] : [])
            .Select(TimexDocument.Read);

    private static void Speed(List<TimexDocument> documents)
    {
        var words = documents.Sum(d => d.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        for (var warm = 0; warm < 20; warm++)
            Pass();
        const int passes = 20;
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var pass = 0; pass < passes; pass++)
            Pass();
        var seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Console.WriteLine($"{passes * (double)words / seconds / 1e6:0.0} M words per CPU second, {(double)allocated / passes / words:0.0} bytes allocated per word");

        void Pass()
        {
            foreach (var document in documents)
                DateFinder.Find(document.Text, 0, document.Written);
        }
    }
}
