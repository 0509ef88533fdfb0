using System.Collections.Concurrent;

namespace Demarche.Server.Answers;

/// <summary>
/// Answers made from one snapshot, by address. A snapshot never changes, so neither do they; when they weigh too much they are
/// all forgotten and made again as they are asked for.
/// </summary>
internal sealed class AnswerCache
{
    private const long MostBytes = 96L * 1024 * 1024;

    // What an entry weighs without its bytes: many small answers are many, too.
    private const long Overhead = 1024;

    private readonly ConcurrentDictionary<string, Lazy<Task<Answer>>> _answers = new(StringComparer.Ordinal);
    private long _bytes;

    /// <summary>The answer at an address, made at most once however many ask at the same time.</summary>
    public async Task<Answer> GetAsync(string address, Func<Task<Answer>> make)
    {
        var entry = _answers.GetOrAdd(address, _ => new Lazy<Task<Answer>>(() => MakeAsync(make)));
        try
        {
            return await entry.Value.ConfigureAwait(false);
        }
        catch
        {
            // A failure is told to those who wait for it, and not kept.
            _answers.TryRemove(new KeyValuePair<string, Lazy<Task<Answer>>>(address, entry));
            throw;
        }
    }

    private async Task<Answer> MakeAsync(Func<Task<Answer>> make)
    {
        var answer = await make().ConfigureAwait(false);
        if (Interlocked.Add(ref _bytes, answer.Body.Length + Overhead) > MostBytes)
        {
            _answers.Clear();
            Interlocked.Exchange(ref _bytes, 0);
        }

        return answer;
    }
}
