using System.Net;
using Microsoft.AspNetCore.Http;

namespace Demarche.Server.Safety;

/// <summary>
/// Lets in only requests that name this machine. A page of another site can make its own name lead here and would then read the
/// record in its visitor's name; its requests still bear that name.
/// </summary>
internal static class KnownHosts
{
    /// <summary>Refuses other names.</summary>
    public static Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        var host = http.Request.Host.Host;
        if (host is "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)))
            return next(http);
        http.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }
}
