using System.Text;
using Demarche.Sources.Encodings;
using Demarche.Sources.Html;

namespace Demarche.Sources.Mail;

/// <summary>What of a mail is to be read: its text, and what is attached.</summary>
internal static class MailBody
{
    /// <summary>The version of these rules, kept with what was extracted by them.</summary>
    public const string Version = "mail 1, " + HtmlReader.Version;

    /// <summary>The mail's text; empty when it has none.</summary>
    public static string TextOf(MailPart part)
    {
        if (part.Parts.Count == 0)
            return part.IsAttachment ? "" : OfLeaf(part);
        var texts = part.Parts.Select(TextOf).Where(t => t.Trim().Length > 0).ToList();
        if (part.MediaType is not "multipart/alternative" || texts.Count < 2)
            return string.Join("\n", texts);

        // The same in several forms, the plain one first: that one, unless it only says that there is another.
        var longest = texts.Max(t => t.Length);
        return texts.First(t => t.Length * 2 >= longest);
    }

    /// <summary>Attached parts that can hold reports.</summary>
    public static IEnumerable<MailPart> AttachmentsOf(MailPart part) => part.Parts.Count > 0
        ? part.Parts.SelectMany(AttachmentsOf)
        : part.IsAttachment && part.MediaType is "application/pdf" or "application/zip" or "application/gzip" or "message/rfc822" or "text/html" or "text/plain" ? [part] : [];

    private static string OfLeaf(MailPart part) => part.MediaType switch
    {
        "text/html" => HtmlFragment.Text(TextDecoding.Loosely(part.Content.Span, part.Charset)),
        "text/plain" => part.IsFlowed ? Unflow(TextDecoding.Loosely(part.Content.Span, part.Charset)) : TextDecoding.Loosely(part.Content.Span, part.Charset),
        _ => "",
    };

    private static string Unflow(string text)
    {
        var joined = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            joined.Append(line);
            if (!line.EndsWith(' ') || line is "-- ")
                joined.Append('\n');
        }

        return joined.ToString().TrimEnd('\n') + "\n";
    }
}
