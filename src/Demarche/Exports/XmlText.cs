using System.Xml;

namespace Demarche.Exports;

/// <summary>Text that XML can hold: control characters and halves of surrogate pairs, which it can't, become U+FFFD.</summary>
internal static class XmlText
{
    /// <summary>The text, changed only where it must be.</summary>
    public static string Of(string text)
    {
        if (IsFine(text))
            return text;
        var fine = text.ToCharArray();
        for (var i = 0; i < fine.Length; i++)
        {
            if (i + 1 < fine.Length && XmlConvert.IsXmlSurrogatePair(fine[i + 1], fine[i]))
                i++;
            else if (!XmlConvert.IsXmlChar(fine[i]))
                fine[i] = '\uFFFD';
        }

        return new string(fine);
    }

    /// <summary>The same, escaped to stand in an attribute or an element.</summary>
    public static string Attribute(string text) => Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    private static bool IsFine(string text)
    {
        foreach (var c in text)
        {
            if (!XmlConvert.IsXmlChar(c))
                return false;
        }

        return true;
    }
}
