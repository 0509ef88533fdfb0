using System.Diagnostics;
using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Workshop.Soak;

/// <summary>Reads report after report and counts what breaks a law or throws; keeps none of them.</summary>
internal sealed class SoakRun(Action<string> report, bool engineAlone = false) : IDisposable
{
    // Where memory is looked at: it must not grow with the number of reports.
    private static readonly int[] Milestones = [100, 1_000, 5_000, 10_000, 20_000, 50_000, 100_000];

    private readonly EnglishAnalyser _english = new();
    private readonly Process _process = Process.GetCurrentProcess();
    private TimeSpan _began;
    private ReportReader? _reader;
    private TimeSpan _longest;
    private string _slowest = "";

    /// <summary>Texts read.</summary>
    public int Texts { get; private set; }

    /// <summary>UTF-16 units read.</summary>
    public long Characters { get; private set; }

    /// <summary>Tokens made.</summary>
    public long Tokens { get; private set; }

    /// <summary>Statements and events found.</summary>
    public long Facts { get; private set; }

    /// <summary>Texts that broke a law or threw.</summary>
    public int Broken { get; private set; }

    private ReportReader Reader => _reader ??= new ReportReader(_english, KnowledgeFile.BuiltIn());

    /// <summary>Reads a report and checks all that comes of it.</summary>
    public void Check(Report given)
    {
        if (!engineAlone)
            _ = Reader;
        _began = Used();
        string? broken;
        try
        {
            var bodyStart = given.Text.ToUtf16(given.BodyStart);
            var text = _english.Analyse(given.Text.Value, bodyStart, given.Date);
            Tokens += text.Tokens.Length;
            broken = TextLaws.Broken(text, bodyStart);
            if (broken is null && !engineAlone)
            {
                var facts = Reader.Settle(given, text).ToFacts();
                Facts += facts.Statements.Count + facts.Events.Count;
                broken = FactLaws.Broken(facts);
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever it is, it is what the soak looks for, and the other texts are read all the same.
            broken = e.ToString();
        }

        Count(given, broken);
    }

    /// <summary>What was done, and what it took.</summary>
    public string Summary() =>
        $"{Texts:N0} texts, {Characters:N0} characters, {Tokens:N0} tokens, {Facts:N0} statements and events, {Broken} broken; "
        + $"longest {_longest.TotalSeconds:F1} CPU s ({_slowest}); {Memory()}";

    /// <inheritdoc/>
    public void Dispose() => _process.Dispose();

    private void Count(Report given, string? broken)
    {
        Texts++;
        Characters += given.Text.Value.Length;
        var took = Used() - _began;
        if (took > _longest)
            (_longest, _slowest) = (took, given.Label);
        if (broken is not null)
        {
            Broken++;
            report($"{given.Label}: {broken}");
        }

        if (Milestones.Contains(Texts))
            report($"after {Texts:N0} texts: {Memory()}");
    }

    // CPU time, as the machine may be shared.
    private TimeSpan Used()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    private static string Memory()
    {
        var held = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        using var process = Process.GetCurrentProcess();
        return $"{held:F0} MB held, working set {process.WorkingSet64 / 1e6:F0} MB, at most {process.PeakWorkingSet64 / 1e6:F0} MB";
    }
}
