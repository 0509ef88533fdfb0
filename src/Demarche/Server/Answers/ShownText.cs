using System.Buffers;
using System.Text;

namespace Demarche.Server.Answers;

/// <summary>
/// Characters that turn the order of what stands around them (Unicode's bidirectional controls) would let a report's text
/// rearrange a page. They are shown by name instead, on the finished page, so that no component can forget it.
/// </summary>
internal static class ShownText
{
    private static readonly SearchValues<char> Controls =
        SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>The page with such characters named: <c>[U+202E]</c>.</summary>
    public static string Of(string html)
    {
        if (!html.AsSpan().ContainsAny(Controls))
            return html;
        var shown = new StringBuilder(html.Length + 64);
        foreach (var c in html)
        {
            if (Controls.Contains(c))
                shown.Append($"[U+{(int)c:X4}]");
            else
                shown.Append(c);
        }

        return shown.ToString();
    }
}
