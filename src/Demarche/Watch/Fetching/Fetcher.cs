using System.Net;
using System.Net.Http.Headers;

namespace Demarche.Watch.Fetching;

/// <summary>Asks an address, within bounds of size, time and redirects.</summary>
/// <param name="http">Over a <see cref="GuardedHandler"/>; its own time limit is not used.</param>
/// <param name="time">By which the time limit runs.</param>
/// <param name="limits">The bounds.</param>
internal sealed class Fetcher(HttpMessageInvoker http, TimeProvider time, FetchLimits limits)
{
    /// <summary>Asks for content, or for what is newer than a former answer.</summary>
    /// <param name="address">Where.</param>
    /// <param name="tag">The former answer's tag; null asks for all.</param>
    /// <param name="changed">The former answer's last change; null asks for all.</param>
    /// <param name="stop">Stops at once.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<Fetched> Fetch(Uri address, string? tag, string? changed, CancellationToken stop)
    {
        using var limit = new CancellationTokenSource(limits.Time, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, limit.Token);
        try
        {
            return await Follow(address, tag, changed, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new Fetched.Failed($"Not done after {limits.Time.TotalSeconds:0} seconds.");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            return new Fetched.Failed(Innermost(e));
        }
    }

    private async Task<Fetched> Follow(Uri address, string? tag, string? changed, CancellationToken stop)
    {
        for (var redirects = 0; ; redirects++)
        {
            if (address.Scheme is not ("http" or "https"))
                return new Fetched.Failed($"It leads to {address.Scheme}:, which is not followed.");
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.UserAgent.Add(new ProductInfoHeaderValue("demarche", ProgramVersion.Text.Split('+', ' ')[0]));
            request.Headers.Accept.ParseAdd("application/rss+xml, application/atom+xml, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5");
            if (tag is not null)
                request.Headers.TryAddWithoutValidation("If-None-Match", tag);
            if (changed is not null)
                request.Headers.TryAddWithoutValidation("If-Modified-Since", changed);
            using var answer = await http.SendAsync(request, stop).ConfigureAwait(false);
            if (answer.StatusCode is HttpStatusCode.NotModified)
                return tag is null && changed is null ? new Fetched.Failed("It says that nothing changed since a time that it was not asked about.") : new Fetched.NothingNew();
            if ((int)answer.StatusCode is >= 300 and < 400 && answer.Headers.Location is { } location)
            {
                if (redirects == limits.Redirects)
                    return new Fetched.Failed($"It redirects more than {limits.Redirects} times.");
                address = new Uri(address, location);
                continue;
            }

            if (answer.StatusCode is not HttpStatusCode.OK)
                return new Fetched.Failed($"It answers {(int)answer.StatusCode} {answer.ReasonPhrase}.", After(answer.Headers.RetryAfter));
            return await Read(answer, stop).ConfigureAwait(false);
        }
    }

    private async Task<Fetched> Read(HttpResponseMessage answer, CancellationToken stop)
    {
        using var all = new MemoryStream();
        var stream = await answer.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        var buffer = new byte[32 * 1024];
        for (int count; (count = await stream.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0;)
        {
            all.Write(buffer, 0, count);
            if (all.Length > limits.Bytes)
                return new Fetched.Failed($"It is longer than {limits.Bytes / 1024} KB.");
        }

        return new Fetched.Content(
            all.ToArray(), answer.Content.Headers.ContentType?.CharSet, answer.Headers.ETag?.ToString(),
            answer.Content.Headers.TryGetValues("Last-Modified", out var changed) ? changed.First() : null);
    }

    private TimeSpan? After(RetryConditionHeaderValue? asked) =>
        asked?.Delta ?? (asked?.Date is { } date && date > time.GetUtcNow() ? date - time.GetUtcNow() : null);

    private static string Innermost(Exception e)
    {
        while (e.InnerException is { } inner)
            e = inner;
        return e.Message;
    }
}
