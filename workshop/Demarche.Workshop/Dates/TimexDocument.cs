using System.Globalization;
using System.Net;
using System.Text;

namespace Demarche.Workshop.Dates;

/// <summary>An annotated expression of time.</summary>
/// <param name="Start">First UTF-16 unit in the text.</param>
/// <param name="End">Unit after the last.</param>
/// <param name="Type">TIMEX3 type, in capitals.</param>
/// <param name="Value">TIMEX3 value.</param>
internal sealed record Timex(int Start, int End, string Type, string Value);

/// <summary>A TimeML document: the text of its TEXT element, its TIMEX3 there, and the day it was made.</summary>
internal sealed record TimexDocument(string Name, string Text, DateOnly? Written, IReadOnlyList<Timex> Expressions)
{
    /// <summary>Reads a TimeML file.</summary>
    public static TimexDocument Read(string path)
    {
        var xml = File.ReadAllText(path);
        var body = Between(xml, "<TEXT>", "</TEXT>");
        var text = new StringBuilder();
        var open = new Stack<(int Start, string Type, string Value)>();
        var found = new List<Timex>();
        for (var at = 0; at < body.Length;)
        {
            var tag = body.IndexOf('<', at);
            text.Append(WebUtility.HtmlDecode(tag < 0 ? body[at..] : body[at..tag]));
            if (tag < 0)
                break;
            at = body.IndexOf('>', tag) + 1;
            var markup = body[tag..at];
            if (markup.StartsWith("<TIMEX3", StringComparison.Ordinal))
            {
                open.Push((text.Length, Attribute(markup, "type"), Attribute(markup, "value")));
            }
            else if (markup.StartsWith("</TIMEX3", StringComparison.Ordinal))
            {
                var (start, type, value) = open.Pop();
                found.Add(new Timex(start, text.Length, type, value));
            }
        }

        var made = Attribute(Between(xml, "<DCT>", "</DCT>"), "value");
        return new TimexDocument(
            Path.GetFileNameWithoutExtension(path),
            text.ToString(),
            DateOnly.TryParseExact(made[..Math.Min(10, made.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var written) ? written : null,
            found);
    }

    private static string Between(string text, string before, string after)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text[start..text.IndexOf(after, start, StringComparison.Ordinal)];
    }

    private static string Attribute(string tag, string name)
    {
        var at = tag.IndexOf(" " + name + "=\"", StringComparison.Ordinal);
        if (at < 0)
            return "";
        at += name.Length + 3;
        return tag[at..tag.IndexOf('"', at)];
    }
}
