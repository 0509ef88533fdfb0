using System.Diagnostics;

namespace Demarche.Server.Snapshots;

/// <summary>The snapshot that answers are made from now; looks after changes of its source beside the answers.</summary>
internal sealed class CurrentSnapshot(ISnapshotSource source, TextWriter error) : IDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(500);

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
        _watching = Task.Run(() =>
        {
            _now.WarmAll();
            return WatchAsync(seen);
        });
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
                    continue;
                var clock = Stopwatch.StartNew();
                var next = source.Take().Warm();
                next.WarmAll();
                await next.Answers.TakeOverAsync(_now.Answers).ConfigureAwait(false);
                Replace(next);
                seen = version;

                // While a large `add` runs, at least half of the time is left to those who read.
                pause = Pace > clock.Elapsed ? Pace : clock.Elapsed;
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception e) when (e is Store.StoreException or IOException)
            {
                // What is shown stays; the next look may succeed.
                await error.WriteLineAsync($"demarche: {e.Message}").ConfigureAwait(false);
                pause = TimeSpan.FromSeconds(10);
            }
        }
    }

    private void Replace(Snapshot next)
    {
        var former = _now;
        _now = next;
        Changed?.Invoke(former, next);
    }
}
