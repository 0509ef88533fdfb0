namespace Demarche.Record.Copies;

/// <summary>A report's address in the form in which two are compared.</summary>
public static class ReportAddress
{
    // Where a reader came from is no part of where the report stands.
    private static readonly string[] Tracking = ["utm_", "fbclid=", "gclid=", "ref=", "cmpid=", "ocid=", "smid=", "feedtype=", "feedname="];

    /// <summary>
    /// The address without scheme, <c>www.</c>, fragment, last slash and what only counts visitors; null for what is no web address, or names
    /// a whole site rather than a page.
    /// </summary>
    public static string? Of(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return null;
        var path = address.AbsolutePath.TrimEnd('/');
        var query = string.Join('&', address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !Array.Exists(Tracking, t => part.StartsWith(t, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal));
        if (path.Length == 0 && query.Length == 0)
            return null;
        var host = address.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? address.IdnHost[4..] : address.IdnHost;
        var port = address.IsDefaultPort ? "" : $":{address.Port}";
        return $"{host}{port}{path}{(query.Length > 0 ? "?" : "")}{query}";
    }
}
