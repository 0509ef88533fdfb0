using Demarche.Server.Answers;
using Microsoft.AspNetCore.Http;

namespace Demarche.Server.Safety;

/// <summary>Says to whoever would write that here is only to read.</summary>
internal static class ReadOnly
{
    /// <summary>Lets the rest answer; a method that nothing answers is told as a problem.</summary>
    public static async Task TellAsync(HttpContext http, RequestDelegate next)
    {
        await next(http).ConfigureAwait(false);
        if (http.Response is { StatusCode: StatusCodes.Status405MethodNotAllowed, HasStarted: false })
            await (await Problems.ForAsync(http, StatusCodes.Status405MethodNotAllowed, "Only to read", "The desk answers GET and HEAD.").ConfigureAwait(false)).SendAsync(http).ConfigureAwait(false);
    }
}
