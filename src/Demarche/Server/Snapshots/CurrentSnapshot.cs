using System.Diagnostics;

namespace Demarche.Server.Snapshots;

/// <summary>The snapshot that answers are made from now; looks after changes of its source beside the answers.</summary>
internal sealed class CurrentSnapshot(ISnapshotSource source, TextWriter error) : IDisposable
{
    // To look costs some microseconds.
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(10);

    // What was asked for so lately is likely asked for again at once: views follow a change when it is made, and the rest is made after that.
    private static readonly TimeSpan Lately = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _end = new();
    private volatile Snapshot _now = source.Take().Warm();
    private Task _watching = Task.CompletedTask;

    /// <summary>Raised after another snapshot took the place of the one given first.</summary>
    public event Action<Snapshot, Snapshot>? Changed;

    /// <summary>The snapshot of now. An answer asks once.</summary>
    public Snapshot Now => _now;

    /// <summary>Where mentions are had from.</summary>
    public ISnapshotSource Source => source;

    /// <summary>Begins to look after changes.</summary>
    public void Watch()
    {
        var seen = source.Version;
        var first = _now;
        _watching = Task.WhenAll(Task.Run(() => WarmAllAsync(first)), Task.Run(() => WatchAsync(seen)));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _end.Cancel();
        _watching.Wait();
        _end.Dispose();
        source.Dispose();
    }

    private async Task WatchAsync(long seen)
    {
        var pause = Pace;
        while (!_end.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(pause, _end.Token).ConfigureAwait(false);
                var version = source.Version;
                if (version == seen)
                {
                    pause = Pace;
                    continue;
                }

                var clock = Stopwatch.StartNew();
                var former = _now;
                var next = source.Take().Warm();
                await next.Answers.TakeOverAsync(former.Answers, Lately, () => !_end.IsCancellationRequested).ConfigureAwait(false);
                _now = next;
                seen = version;
                Changed?.Invoke(former, next);
                await next.Answers.TakeOverAsync(former.Answers, TimeSpan.MaxValue, () => source.Version == version && !_end.IsCancellationRequested).ConfigureAwait(false);

                // What the making left is given up now, not while somebody waits for the next change to be seen.
                GC.Collect(1, GCCollectionMode.Forced, blocking: true);

                // While a large `add` runs, at least half of the time is left to those who read.
                pause = Pace > clock.Elapsed ? Pace : clock.Elapsed;
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // What is shown stays; the next look may succeed.
                await error.WriteLineAsync($"demarche: {e.Message}").ConfigureAwait(false);
                pause = TimeSpan.FromSeconds(10);
            }
        }
    }

    // A page that can't be made says so to whoever asks for it; the desk goes on.
    private async Task WarmAllAsync(Snapshot snapshot)
    {
        try
        {
            snapshot.WarmAll();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            await error.WriteLineAsync($"demarche: {e.Message}").ConfigureAwait(false);
        }
    }
}
