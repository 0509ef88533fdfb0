using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Demarche.Server.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Demarche.Server.Safety;

/// <summary>How fast one asker may ask: a bucket of requests for each address that fills again every second.</summary>
internal static class Pace
{
    /// <summary>Adds the limit.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="rate">Requests a second of one address; twice as many may come at once. 0 for no limit.</param>
    public static void AddTo(IServiceCollection services, int rate)
    {
        if (rate == 0)
            return;
        services.AddRateLimiter(limits =>
        {
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(http => RateLimitPartition.GetTokenBucketLimiter(
                http.Connection.RemoteIpAddress ?? IPAddress.None,
                _ => new TokenBucketRateLimiterOptions { TokenLimit = rate * 2, TokensPerPeriod = rate, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0 }));
            limits.OnRejected = async (rejected, _) =>
            {
                var http = rejected.HttpContext;
                http.Response.Headers.RetryAfter = 1.ToString(CultureInfo.InvariantCulture);
                await JsonAnswer.Problem(StatusCodes.Status429TooManyRequests, "Too fast", $"At most {rate} requests a second are answered.").SendAsync(http).ConfigureAwait(false);
            };
        });
    }

    /// <summary>Keeps to it.</summary>
    public static void UseOn(WebApplication app, int rate)
    {
        if (rate > 0)
            app.UseRateLimiter();
    }
}
