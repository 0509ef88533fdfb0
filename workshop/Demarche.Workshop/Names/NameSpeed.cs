using System.CommandLine;
using System.Diagnostics;
using Demarche.English.Names;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Names;

/// <summary><c>workshop speed names</c>: tokens a CPU second of the name finder alone, on text that is cut beforehand.</summary>
internal static class NameSpeed
{
    private const int Texts = 400;
    private const int Rounds = 8;

    public static Command Create()
    {
        var command = new Command("names", "Tokens per CPU second of the name finder alone, on one thread; bytes allocated for a token.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        var texts = BulkText.Read(BulkText.Trainable[^1]).Take(Texts).Select(Cut).ToList();
        var tokens = texts.Sum(t => (long)t.Lexemes.Count);
        var finder = new NameFinder(NameModel.BuiltIn());
        var names = Find(texts, finder);
        var process = Process.GetCurrentProcess();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var before = process.TotalProcessorTime;
        for (var round = 0; round < Rounds; round++)
            Find(texts, finder);
        process.Refresh();
        var seconds = (process.TotalProcessorTime - before).TotalSeconds;
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)(tokens * Rounds);
        Console.WriteLine($"{tokens:N0} tokens, {names:N0} names: {tokens * Rounds / seconds:N0} tokens/s, {bytes:F1} bytes allocated for a token");
        return 0;
    }

    private static CutText Cut(BulkText text)
    {
        var cut = NameCorpora.Cut();
        cut.Cut(text.Text, 0, byLines: false);
        return cut;
    }

    private static long Find(List<CutText> texts, NameFinder finder) => texts.Sum(t => (long)finder.Find(t.Lexemes, t.Sentences).Length);
}
