using Demarche.Sources;
using Demarche.Watch.Fetching;

namespace Demarche.Watch;

/// <summary>
/// Looks at feeds and folders in turn, each when it is due, and adds what is new. Where it stopped is remembered only after the
/// reports are safe: a crash in between costs a fetch, never a report, and the store keeps one from standing twice.
/// </summary>
internal sealed class Watcher(
    ReportSource source, Action<IEnumerable<Sourced>> add, Fetcher fetcher, WatchState state, WatchSettings settings, Patience patience, TimeProvider time, TextWriter error)
{
    // Faults that another fetch may mend: the feed broke off, or was damaged on its way.
    private static readonly string[] Passing = ["bad XML", "bad JSON", "damaged", "not readable", "too large", "not understood"];

    // Hidden entries are left out, and links, which may lead round in a circle.
    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint,
    };

    private readonly Dictionary<string, DateTimeOffset> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks at every source once, whether due or not.</summary>
    public async Task Once(IReadOnlyList<string> sources, CancellationToken stop)
    {
        foreach (var one in sources)
            await Look(one, stop).ConfigureAwait(false);
    }

    /// <summary>Looks at sources whenever they are due, until it is stopped.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task Run(IReadOnlyList<string> sources, CancellationToken stop)
    {
        while (true)
        {
            var next = sources.MinBy(s => state.Of(s).Due)!;
            if (state.Of(next).Due - time.GetUtcNow() is var wait && wait > TimeSpan.Zero)
                await Task.Delay(wait, time, stop).ConfigureAwait(false);
            await Look(next, stop).ConfigureAwait(false);
        }
    }

    private Task Look(string one, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        if (Uri.TryCreate(one, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return LookAtAddress(one, address!, stop);
        LookAtFolder(one);
        return Task.CompletedTask;
    }

    private async Task LookAtAddress(string one, Uri address, CancellationToken stop)
    {
        await WaitForHost(address.Authority, stop).ConfigureAwait(false);
        var known = state.Of(one);
        var trusts = known.Whole is { } whole && time.GetUtcNow() - whole < settings.Trust;
        var fetched = await fetcher.Fetch(address, trusts ? known.Tag : null, trusts ? known.Changed : null, stop).ConfigureAwait(false);
        _hosts[address.Authority] = time.GetUtcNow() + settings.BetweenRequests;
        switch (fetched)
        {
            case Fetched.Content content:
                var passing = Add(source.ReadFetched(new MemoryStream(content.Bytes), address, content.Charset));
                state.Remember(one, passing
                    ? Failed(known, null)
                    : new WatchState.Known { Tag = content.Tag, Changed = content.Changed, Whole = time.GetUtcNow(), Due = time.GetUtcNow() + patience.Next(0, null) });
                break;
            case Fetched.NothingNew:
                state.Remember(one, known with { Failures = 0, Due = time.GetUtcNow() + patience.Next(0, null) });
                break;
            case Fetched.Failed failed:
                error.WriteLine($"demarche: {one}: not fetched: {failed.Detail}");
                state.Remember(one, Failed(known, failed.After));
                break;
        }
    }

    private void LookAtFolder(string folder)
    {
        var known = state.Of(folder);
        var changed = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", Below))
            {
                var mark = $"{file.Length} {file.LastWriteTimeUtc:O}";
                if (known.Files.GetValueOrDefault(file.FullName) != mark && time.GetUtcNow() - new DateTimeOffset(file.LastWriteTimeUtc) >= settings.Settled)
                    changed[file.FullName] = mark;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"demarche: {folder}: {(Directory.Exists(folder) ? $"not readable: {e.Message}" : "no such path: There is no folder of this name.")}");
        }

        foreach (var unread in AddFiles([.. changed.Keys.Order(StringComparer.Ordinal)]))
            changed.Remove(unread);
        state.Remember(folder, known with { Files = Merged(known.Files, changed), Due = time.GetUtcNow() + patience.Next(0, null) });
    }

    // Gives the files that could not be opened or read: they are tried again, although they don't change.
    private HashSet<string> AddFiles(IReadOnlyList<string> files)
    {
        var unread = new HashSet<string>(StringComparer.Ordinal);
        add(source.ReadFound(files).Select(sourced =>
        {
            if (sourced.Fault is { Kind: "not readable", Path: { } path })
                unread.Add(path);
            return sourced;
        }));
        return unread;
    }

    private static Dictionary<string, string> Merged(IReadOnlyDictionary<string, string> former, Dictionary<string, string> changed)
    {
        var merged = new Dictionary<string, string>(former, StringComparer.Ordinal);
        foreach (var (path, mark) in changed)
            merged[path] = mark;
        return merged;
    }

    // Whether a fault was met that may pass.
    private bool Add(IEnumerable<Sourced> reports)
    {
        var passing = false;
        add(reports.Select(sourced =>
        {
            passing |= sourced.Fault is { } fault && Array.IndexOf(Passing, fault.Kind) >= 0;
            return sourced;
        }));
        return passing;
    }

    private WatchState.Known Failed(WatchState.Known known, TimeSpan? after) =>
        known with { Failures = known.Failures + 1, Due = time.GetUtcNow() + patience.Next(known.Failures + 1, after) };

    private async Task WaitForHost(string host, CancellationToken stop)
    {
        if (_hosts.GetValueOrDefault(host) - time.GetUtcNow() is var wait && wait > TimeSpan.Zero)
            await Task.Delay(wait, time, stop).ConfigureAwait(false);
    }
}
