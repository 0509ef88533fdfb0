using System.Diagnostics;
using Demarche.Sources;

namespace Demarche.Workshop.Fuzz;

/// <summary>Reads broken file after broken file of one format, and counts those that crash, never end, or take too much.</summary>
/// <param name="mutation">Breaks them.</param>
/// <param name="format">Their format.</param>
/// <param name="output">Where what goes wrong is told, with its seed.</param>
internal sealed class FuzzRun(Mutation mutation, string format, TextWriter output)
{
    // Smaller than what any thread has that reads reports: what goes down too deep shall show.
    private const int Stack = 512 * 1024;

    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    // 64 MB may come out of a small archive, and is held once as bytes and once as text.
    private const long MostAllocated = 1024L * 1024 * 1024;

    private readonly Lock _lock = new();
    private int _seed;
    private TimeSpan _began;
    private int _bad;
    private int _files;
    private int _reports;
    private int _faults;
    private TimeSpan _slowest;
    private long _mostAllocated;

    /// <summary>Reads files.</summary>
    /// <returns>How many went wrong. A file that is never done reading ends the run.</returns>
    public int Read(int seed, int files)
    {
        var reading = new Thread(() => ReadAll(seed, files), Stack) { IsBackground = true };
        reading.Start();
        while (!reading.Join(Look))
        {
            // By the time that the file cost, as the machine may do much beside it.
            lock (_lock)
            {
                if (_files == files || Environment.CpuUsage.TotalTime - _began <= Hang)
                    continue;
                Tell(_seed, $"not done reading after {Hang.TotalSeconds} s.");
                break;
            }
        }

        output.WriteLine($"{format}: {_files} broken files from seed {seed}, {_reports} reports, {_faults} faults, {_bad} crashes or hangs, slowest {_slowest.TotalMilliseconds:0} ms, most allocated {_mostAllocated / 1e6:0.0} MB.");
        return _bad;
    }

    private void ReadAll(int seed, int files)
    {
        for (var i = 0; i < files; i++)
        {
            var broken = mutation.Of(seed + i);
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            lock (_lock)
                (_seed, _began) = (seed + i, Environment.CpuUsage.TotalTime);
            var wrong = Read(broken);
            lock (_lock)
            {
                _files++;
                Count(wrong, Environment.CpuUsage.TotalTime - _began, GC.GetAllocatedBytesForCurrentThread() - allocated);
            }
        }
    }

    // What is wrong with how it was read, in words.
    private string? Read(byte[] broken)
    {
        try
        {
            foreach (var sourced in new ReportSource(null, () => new MemoryStream(broken)).Read([ReportSource.StandardInput]))
            {
                if (Unclear(sourced) is { } unclear)
                    return unclear;
                _ = sourced.IsReport ? _reports++ : _faults++;
            }
        }
        catch (Exception e)
        {
            // Whatever it is, it is what the run looks for, and the other files are read all the same.
            return $"{e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n')[0].Trim()}";
        }

        return null;
    }

    private static string? Unclear(Sourced sourced) => sourced switch
    {
        { Fault: { } fault } when string.IsNullOrWhiteSpace(fault.Kind) || string.IsNullOrWhiteSpace(fault.Detail) => "a fault that names nothing.",
        { Report: { } report } when string.IsNullOrWhiteSpace(report.Text.Value) => "a report without words.",
        { Report: { } report } when report.DayEvidence.Count == 0 => "a report whose day nothing says.",
        _ => null,
    };

    private void Count(string? wrong, TimeSpan took, long allocated)
    {
        _slowest = took > _slowest ? took : _slowest;
        _mostAllocated = Math.Max(_mostAllocated, allocated);
        if (wrong is not null)
            Tell(_seed, wrong);
        else if (took > Slow)
            Tell(_seed, $"took {took.TotalSeconds:0.0} s.");
        else if (allocated > MostAllocated)
            Tell(_seed, $"allocated {allocated / 1e6:0} MB.");
    }

    private void Tell(int seed, string wrong)
    {
        _bad++;
        output.WriteLine($"{format}, seed {seed}: {wrong}");
    }
}
