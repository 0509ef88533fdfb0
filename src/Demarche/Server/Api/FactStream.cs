using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Demarche.Server.Answers;
using Demarche.Server.Shapes;
using Demarche.Server.Snapshots;
using Demarche.Server.Views;
using Microsoft.AspNetCore.Http;

namespace Demarche.Server.Api;

/// <summary>New facts as they become known to the desk: server-sent events, one for each new report with all that was read from it.</summary>
internal sealed class FactStream(CurrentSnapshot current, CancellationToken closing)
{
    // A page keeps one open; more than this is no reader.
    private const int MostReaders = 64;
    private const int MostWaiting = 1000;

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);
    private static readonly Dictionary<string, string> Nothing = [];

    private int _readers;

    /// <summary>Sends until the reader goes away.</summary>
    public async Task SendAsync(HttpContext http)
    {
        if (Interlocked.Increment(ref _readers) > MostReaders)
        {
            Interlocked.Decrement(ref _readers);
            await JsonAnswer.Problem(StatusCodes.Status503ServiceUnavailable, "Too many readers", $"At most {MostReaders} streams are open at a time.").SendAsync(http).ConfigureAwait(false);
            return;
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, closing);
        var news = Channel.CreateBounded<(Snapshot Former, Snapshot Next)>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest });
        void Tell(Snapshot former, Snapshot next) => news.Writer.TryWrite((former, next));
        current.Changed += Tell;
        try
        {
            http.Response.ContentType = "text/event-stream";
            http.Response.Headers.CacheControl = "no-store";
            await WriteAsync(http, ": demarche\n\n", end.Token).ConfigureAwait(false);
            while (true)
                await WriteAsync(http, await NextAsync(news.Reader, end.Token).ConfigureAwait(false), end.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The reader has gone away, or the desk is closing.
        }
        finally
        {
            current.Changed -= Tell;
            Interlocked.Decrement(ref _readers);
        }
    }

    private async Task<string> NextAsync(ChannelReader<(Snapshot Former, Snapshot Next)> news, CancellationToken stop)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(stop);
        wait.CancelAfter(Beat);
        try
        {
            var (former, next) = await news.ReadAsync(wait.Token).ConfigureAwait(false);
            return Events(former, next);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // Nothing new; a comment shows whether somebody still listens.
            return ": still here\n\n";
        }
    }

    private string Events(Snapshot former, Snapshot next)
    {
        var held = former.Reports.Select(r => r.Report.Key).ToHashSet();
        var desk = new Desk(next, current.Source, "/reports", Nothing, Nothing);
        var events = new StringBuilder();
        foreach (var facts in next.Reports.Where(r => !held.Contains(r.Report.Key)))
        {
            var told = new NewReportShape(
                ReportShape.Of(desk, facts),
                [.. facts.Statements.Select(s => StatementShape.Of(desk, facts.Report, s))],
                [.. facts.Events.Select(e => EventShape.Of(desk, facts.Report, e))]);
            events.Append(CultureInfo.InvariantCulture, $"id: {facts.Report.Key.Hash}\nevent: report\ndata: {JsonSerializer.Serialize(told, JsonAnswer.Options)}\n\n");
        }

        return events.Length > 0 ? events.ToString() : ": changed\n\n";
    }

    private static async Task WriteAsync(HttpContext http, string events, CancellationToken end)
    {
        await http.Response.WriteAsync(events, end).ConfigureAwait(false);
        await http.Response.Body.FlushAsync(end).ConfigureAwait(false);
    }
}
