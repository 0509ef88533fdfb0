using System.CommandLine;
using System.Diagnostics;
using Demarche.English;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Speed;

/// <summary>Words per CPU second of the English engine on one thread, over raw news; bytes allocated for a word; time to load.</summary>
internal static class EngineSpeed
{
    private const int MostKept = 400;

    public static Command Create()
    {
        var words = new Option<int>("--words") { DefaultValueFactory = _ => 1_000_000, Description = "Words to read." };
        var command = new Command("english", "Words per CPU second of the English engine over raw news, on one thread.") { words };
        command.SetAction(parsed => Run(parsed.GetValue(words)));
        return command;
    }

    private static int Run(int words)
    {
        var clock = Stopwatch.StartNew();
        var analyser = new EnglishAnalyser();
        analyser.Analyse("The first sentence.");
        Console.WriteLine($"loaded and warm after {clock.ElapsedMilliseconds} ms");
        var texts = NewsSample.Texts(words).Select(t => t.Text).ToList();
        foreach (var text in texts.Take(texts.Count / 10))
            analyser.Analyse(text);

        var process = Process.GetCurrentProcess();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var before = process.TotalProcessorTime;
        long tokens = 0, spaced = 0;
        foreach (var text in texts)
        {
            tokens += analyser.Analyse(text).Tokens.Length;
            spaced += NewsSample.Words(text);
        }

        process.Refresh();
        var seconds = (process.TotalProcessorTime - before).TotalSeconds;
        Console.WriteLine($"{texts.Count:N0} texts, {spaced:N0} words, {tokens:N0} tokens in {seconds:F1} CPU s: {spaced / seconds:N0} words/s, {tokens / seconds:N0} tokens/s");
        Console.WriteLine($"{(GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)tokens:F1} bytes allocated for a token; peak working set {process.PeakWorkingSet64 >> 20} MB");
        Allocation(analyser, texts);
        StageAllocation.Measure(analyser, texts);
        return 0;
    }

    // What is allocated is either still held when all results are kept, or was working memory.
    private static void Allocation(EnglishAnalyser analyser, List<string> texts)
    {
        var kept = new AnalysedText[Math.Min(texts.Count, MostKept)];
        long tokens = 0;
        var held = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = analyser.Analyse(texts[i]);
            tokens += kept[i].Tokens.Length;
        }

        var all = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)tokens;
        var results = (GC.GetTotalMemory(forceFullCollection: true) - held) / (double)tokens;
        GC.KeepAlive(kept);
        Console.WriteLine($"of {all:F1} bytes allocated for a token {results:F1} are the results, {all - results:F1} are not");
    }
}
