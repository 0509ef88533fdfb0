using System.CommandLine;
using System.Diagnostics;
using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Workshop.Speed;

/// <summary>Words per CPU second from a report's text to its facts, warm, on one thread: the engine and the reading apart and together.</summary>
internal static class ReadSpeed
{
    // Texts analysed before they are read on, so that each clock runs long enough to be true.
    private const int Batch = 50;

    public static Command Create()
    {
        var words = new Option<int>("--words") { DefaultValueFactory = _ => 1_000_000, Description = "Words to read." };
        var command = new Command("read", "Words per CPU second from a report's text to its facts, over raw news, on one thread.") { words };
        command.SetAction(parsed => Run(parsed.GetValue(words)));
        return command;
    }

    private static int Run(int words)
    {
        var english = new EnglishAnalyser();
        var reader = new ReportReader(english, KnowledgeFile.BuiltIn());
        var texts = NewsSample.Texts(words);
        var reports = texts.Select(t => new Report { Key = ReportKey.Of(t.Text), Label = t.Id, Date = DateOnly.Parse(t.Date[..10]), Text = new ReportText(t.Text) }).ToList();
        foreach (var report in reports.Take(reports.Count / 10))
            reader.Read(report);

        var (engine, reading) = (new Meter(), new Meter());
        long tokens = 0, facts = 0;
        foreach (var batch in reports.Chunk(Batch))
        {
            var analysed = engine.Run(() => batch.Select(r => english.Analyse(r.Text.Value, r.Text.ToUtf16(r.BodyStart), r.Date)).ToList());
            tokens += analysed.Sum(a => a.Tokens.Length);
            facts += reading.Run(() => batch.Zip(analysed, reader.Settle).Sum(draft => draft.Statements.Count + draft.Events.Count));
        }

        var spaced = texts.Sum(t => (long)NewsSample.Words(t.Text));
        Console.WriteLine($"{texts.Count:N0} texts, {spaced:N0} words, {tokens:N0} tokens, {facts:N0} statements and events");
        Console.WriteLine($"engine  {Of(engine.Seconds)}, {engine.Bytes / (double)tokens:F0} bytes allocated for a token");
        Console.WriteLine($"reading {Of(reading.Seconds)}, {reading.Bytes / (double)tokens:F0} bytes allocated for a token");
        Console.WriteLine($"whole   {Of(engine.Seconds + reading.Seconds)}");
        return 0;

        string Of(double seconds) => $"{seconds,6:F1} CPU s: {spaced / seconds,9:N0} words/s, {tokens / seconds,9:N0} tokens/s";
    }

    // CPU time and bytes of what is run under it.
    private sealed class Meter
    {
        public double Seconds { get; private set; }

        public long Bytes { get; private set; }

        public T Run<T>(Func<T> work)
        {
            var (before, allocated) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            var result = work();
            Seconds += (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            Bytes += GC.GetAllocatedBytesForCurrentThread() - allocated;
            return result;
        }
    }
}
