using System.Net;
using System.Net.Sockets;

namespace Demarche.Watch.Fetching;

/// <summary>
/// Makes connections to the open network only. What a name stands for is looked at when the connection is made, and the very
/// address that was looked at is the one connected to, so that no name changes its meaning in between.
/// </summary>
internal static class GuardedHandler
{
    private static readonly TimeSpan ConnectLimit = TimeSpan.FromSeconds(15);

    /// <summary>A handler that keeps no cookies, uses no proxy and follows no redirect by itself.</summary>
    /// <param name="allowPrivate">Whether this machine and its own network may be asked.</param>
    public static SocketsHttpHandler Create(bool allowPrivate) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = ConnectLimit,
        MaxResponseHeadersLength = 64,
        MaxConnectionsPerServer = 1,
        ConnectCallback = (context, stop) => Connect(context.DnsEndPoint, allowPrivate, stop),
    };

    private static async ValueTask<Stream> Connect(DnsEndPoint server, bool allowPrivate, CancellationToken stop)
    {
        var addresses = IPAddress.TryParse(server.Host, out var written) ? [written] : await Dns.GetHostAddressesAsync(server.Host, stop).ConfigureAwait(false);
        var allowed = addresses.Where(a => allowPrivate || PublicAddress.Is(a)).ToArray();

        // One private address among public ones is enough to be no honest name.
        if (allowed.Length == 0 || allowed.Length < addresses.Length)
            throw new RefusedAddressException($"{server.Host} leads to {addresses.FirstOrDefault(a => !allowed.Contains(a))?.ToString() ?? "nothing"}, which is not of the open network (--allow-private lets it).");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, server.Port, stop).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
