using System.Collections.Concurrent;
using Demarche.Server.Snapshots;

namespace Demarche.Server.Answers;

/// <summary>
/// Answers made from one snapshot, by address. A snapshot never changes, so neither do they; when they weigh too much they are
/// all forgotten and made again as they are asked for.
/// </summary>
internal sealed class AnswerCache(Snapshot snapshot)
{
    private const long MostBytes = 96L * 1024 * 1024;

    // What an entry weighs without its bytes: many small answers are many, too.
    private const long Overhead = 1024;
    private const int MostTakenOver = 64;

    private readonly ConcurrentDictionary<string, Entry> _answers = new(StringComparer.Ordinal);
    private long _bytes;

    /// <summary>The answer at an address, made at most once however many ask at the same time.</summary>
    /// <param name="address">Address and form.</param>
    /// <param name="make">Makes it of this snapshot, or later of another.</param>
    public Task<Answer> GetAsync(string address, Func<Snapshot, Task<Answer>> make)
    {
        var entry = EntryAt(address, make);
        entry.Asked = Environment.TickCount64;
        return AnswerOfAsync(address, entry);
    }

    /// <summary>
    /// Makes what readers asked of a former snapshot, so that they find it made when this one takes its place: until then they
    /// read the former one.
    /// </summary>
    /// <param name="former">The answers of the former snapshot.</param>
    /// <param name="lately">Only those that were asked for within this time; those asked for last come first.</param>
    /// <param name="goOn">Whether another one is to be made.</param>
    public async Task TakeOverAsync(AnswerCache former, TimeSpan lately, Func<bool> goOn)
    {
        var since = Math.Max(1, Environment.TickCount64 - (long)lately.TotalMilliseconds);
        foreach (var (address, entry) in former._answers.Where(a => a.Value.Asked >= since).OrderByDescending(a => a.Value.Asked).ThenBy(a => a.Key, StringComparer.Ordinal).Take(MostTakenOver))
        {
            if (!goOn())
                return;
            try
            {
                await AnswerOfAsync(address, EntryAt(address, entry.Make)).ConfigureAwait(false);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // Whoever asks for it next is told.
            }
        }
    }

    private Entry EntryAt(string address, Func<Snapshot, Task<Answer>> make) =>
        _answers.GetOrAdd(address, _ => new Entry(make, new Lazy<Task<Answer>>(() => MakeAsync(make))));

    private async Task<Answer> AnswerOfAsync(string address, Entry entry)
    {
        try
        {
            return await entry.Answer.Value.ConfigureAwait(false);
        }
        catch
        {
            // A failure is told to those who wait for it, and not kept.
            _answers.TryRemove(new KeyValuePair<string, Entry>(address, entry));
            throw;
        }
    }

    private async Task<Answer> MakeAsync(Func<Snapshot, Task<Answer>> make)
    {
        var answer = await make(snapshot).ConfigureAwait(false);
        if (Interlocked.Add(ref _bytes, answer.Body.Length + Overhead) > MostBytes)
        {
            _answers.Clear();
            Interlocked.Exchange(ref _bytes, 0);
        }

        return answer;
    }

    private sealed class Entry(Func<Snapshot, Task<Answer>> make, Lazy<Task<Answer>> answer)
    {
        public Func<Snapshot, Task<Answer>> Make => make;

        public Lazy<Task<Answer>> Answer => answer;

        // When a reader asked last, in milliseconds of the system's clock; 0 when only a snapshot that took it over did.
        public long Asked { get; set; }
    }
}
