using System.Net;
using System.Net.Sockets;

namespace Demarche.Watch.Fetching;

/// <summary>Tells addresses of the open network from those of this machine, its own network and all that is set aside (RFC 6890).</summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] SetAside =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>Whether an address is one of the open network. An IPv4 address within an IPv6 one counts as itself.</summary>
    public static bool Is(IPAddress address)
    {
        var plain = Plain(address);
        return !SetAside.Any(network => network.BaseAddress.AddressFamily == plain.AddressFamily && network.Contains(plain));
    }

    // ::ffff:10.0.0.1, 64:ff9b::10.0.0.1 (NAT64), 2002:0a00:0001:: (6to4) all lead to 10.0.0.1.
    private static IPAddress Plain(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        var bytes = address.GetAddressBytes();
        if (bytes[0] == 0x20 && bytes[1] == 0x02)
            return new IPAddress(bytes.AsSpan(2, 4));
        ReadOnlySpan<byte> translated = [0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], compatible = stackalloc byte[12];
        var head = bytes.AsSpan(0, 12);
        return head.SequenceEqual(translated) || (head.SequenceEqual(compatible) && !bytes.AsSpan(12, 3).SequenceEqual((ReadOnlySpan<byte>)[0, 0, 0]))
            ? new IPAddress(bytes.AsSpan(12, 4)) : address;
    }
}
