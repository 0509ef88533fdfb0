namespace Demarche.Sources.Html;

/// <summary>
/// Sees that a page was cut off: it ends within a tag, a script or a comment. One that ends between two of them is taken for whole,
/// as many good pages leave their last tags out.
/// </summary>
internal static class PageEnd
{
    /// <summary>Where and within what the page breaks off, in words; null when it doesn't.</summary>
    public static string? Flaw(string html)
    {
        if (Unclosed(html, "<script", "</script") is { } script)
            return BreaksOff("a script", script);
        if (Unclosed(html, "<!--", "-->") is { } comment)
            return BreaksOff("a comment", comment);
        var tag = html.LastIndexOf('<');
        return tag >= 0 && html.IndexOf('>', tag) < 0 && tag + 1 < html.Length && (char.IsAsciiLetter(html[tag + 1]) || html[tag + 1] is '/' or '!')
            ? BreaksOff("a tag", tag) : null;

        string BreaksOff(string within, int at) => $"The page breaks off within {within} that begins at character {at} of {html.Length}.";
    }

    private static int? Unclosed(string html, string open, string close) =>
        html.LastIndexOf(open, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && html.IndexOf(close, at, StringComparison.OrdinalIgnoreCase) < 0 ? at : null;
}
