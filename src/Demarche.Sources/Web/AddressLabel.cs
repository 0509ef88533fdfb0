namespace Demarche.Sources.Web;

/// <summary>
/// The label of what was fetched from an address: the address without what does not tell one page from another (scheme, "www.",
/// fragment, trackers), so that a page fetched again is a version of the same report.
/// </summary>
internal static class AddressLabel
{
    private static readonly string[] Trackers = ["utm_", "fbclid", "gclid", "wt_mc", "feedType", "feedName", "ref=", "cmpid", "ocid", "rss"];

    /// <summary>The label; the address itself when it is none that the web has.</summary>
    public static string Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Host.Length == 0)
            return url;
        var host = address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
        var port = address.IsDefaultPort ? "" : $":{address.Port}";
        var asked = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !Trackers.Any(t => part.StartsWith(t, StringComparison.OrdinalIgnoreCase))).ToList();
        return $"{host}{port}{address.AbsolutePath.TrimEnd('/')}{(asked.Count > 0 ? "?" : "")}{string.Join('&', asked)}";
    }
}
