namespace Demarche.Sources.Web;

/// <summary>The header <c>Content-Type</c>: <c>text/html; charset=utf-8</c>.</summary>
internal static class MediaTypes
{
    /// <summary>Its type in small letters, empty when there is none, and the encoding it declares.</summary>
    public static (string Type, string? Charset) Split(string? header) =>
        (header?.Split(';')[0].Trim().ToLowerInvariant() ?? "", Parameter(header, "charset"));

    /// <summary>A parameter's value without its marks; null when it is missing.</summary>
    public static string? Parameter(string? header, string name)
    {
        foreach (var part in header?.Split(';').Skip(1) ?? [])
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && part[..equals].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                return part[(equals + 1)..].Trim().Trim('"', '\'') is { Length: > 0 } value ? value : null;
        }

        return null;
    }
}
