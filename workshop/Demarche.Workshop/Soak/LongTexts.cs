using System.Diagnostics;
using Demarche.English;
using Demarche.Facts;

namespace Demarche.Workshop.Soak;

/// <summary>
/// Texts that nobody writes and a broken source may send: lines without end, of prose and of what some stage might read with the square
/// of its length. Each is analysed in one size and in four times that, which tells whether the time grows with the length alone.
/// </summary>
internal static class LongTexts
{
    private const string Sentence = "The deputy minister said on Tuesday that “no talks” had been offered to the northern states. ";
    private const int Times = 4;

    private static readonly DateOnly _day = new(2021, 6, 21);

    private static readonly (string Name, string Piece)[] _shapes =
    [
        ("prose", Sentence),
        ("prose in paragraphs", Sentence + "\n\n"),
        ("sayings without an end", "Ana Mora said, “the mills stand,” adding that “they stay,” he said, "),
        ("words without a stop", "envoys of the northern states who met the ministers "),
        ("letters without a space", "a"),
        ("marks without a space", "a.,"),
        ("figures without a space", "1-"),
        ("marks that open", "“the "),
        ("marks that open in words", "‘the leaders’ mills "),
        ("marks in marks", "“the ‘old’ mills "),
        ("a transcript in one line", "MS. MORA:  Good day.   Q\u00a0  Will you go?   "),
        ("words in capitals", "ARDEN NORLAND "),
        ("days", "on Tuesday, June 3, 2021 and "),
        ("lines", "\n"),
    ];

    /// <summary>What the lines repeat.</summary>
    public static IEnumerable<string> Pieces => _shapes.Select(s => s.Piece);

    /// <summary>A report of so many characters in one line, of sentences with quotations.</summary>
    public static Report Prose(int length) =>
        Made($"a line of {length:N0} characters", Repeated(Sentence, length));

    /// <summary>Analyses each shape in two sizes and tells what the longer one took against the shorter.</summary>
    /// <param name="length">Characters of the shorter one.</param>
    /// <param name="report">Where to say it.</param>
    public static void Measure(int length, Action<string> report)
    {
        var english = new EnglishAnalyser();
        foreach (var (name, piece) in _shapes)
        {
            var (shorter, longer) = (Repeated(piece, length), Repeated(piece, length * Times));
            english.Analyse(shorter[..(length / 10)], 0, _day);
            var first = Seconds(() => english.Analyse(shorter, 0, _day));
            var second = Seconds(() => english.Analyse(longer, 0, _day));
            report($"{name,-26} {longer.Length:N0} characters in {second:F2} CPU s, {second / Times / Math.Max(first, 1e-3):F2} times what a quarter took for as much");
        }
    }

    /// <summary>Analyses a line of prose and tells what each stage took.</summary>
    public static void Stages(int length, Action<string> report)
    {
        var text = Repeated(Sentence, length);
        var english = new EnglishAnalyser();
        using var process = Process.GetCurrentProcess();
        report($"before {process.WorkingSet64 / 1e6:F0} MB");
        var began = Environment.CpuUsage.TotalTime;
        var (last, stages) = (began, new Dictionary<string, TimeSpan>());
        var analysed = english.Analyse(text, 0, _day, stage =>
        {
            var now = Environment.CpuUsage.TotalTime;
            stages[stage] = stages.GetValueOrDefault(stage) + now - last;
            last = now;
        });
        var spent = Environment.CpuUsage.TotalTime - began;
        foreach (var (stage, time) in stages)
            report($"{stage,-26} {time.TotalSeconds,6:F1} CPU s");
        process.Refresh();
        var held = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        report($"{text.Length:N0} characters, {analysed.Tokens.Length:N0} tokens in {spent.TotalSeconds:F1} CPU s; {held:F0} MB held, at most {process.PeakWorkingSet64 / 1e6:F0} MB");
    }

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static Report Made(string label, string text) => new() { Key = ReportKey.Of(text), Label = label, Date = _day, Text = new ReportText(text) };

    private static double Seconds(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
