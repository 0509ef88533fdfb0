using Demarche.Server.Answers;
using Microsoft.AspNetCore.Http;

namespace Demarche.Server.Safety;

/// <summary>A defect met by one request is told where the desk runs, in full, and to the asker without its inside.</summary>
internal sealed class Defects(TextWriter error)
{
    /// <summary>Lets the rest answer.</summary>
    public async Task TellAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The asker has gone away.
        }
        catch (Exception e) when (!http.Response.HasStarted && e is not OutOfMemoryException)
        {
            await error.WriteLineAsync($"demarche: {http.Request.Path}: {e}").ConfigureAwait(false);
            var answer = await Problems.ForAsync(http, StatusCodes.Status500InternalServerError, "A defect of the program", "This could not be shown. The window in which the desk runs tells more.").ConfigureAwait(false);
            await answer.SendAsync(http).ConfigureAwait(false);
        }
    }
}
