using Demarche.Sources.Content;
using Demarche.Sources.Web;

namespace Demarche.Sources.Mail;

/// <summary>Knows a mail by its first lines: headers and nothing but headers, up to an empty line.</summary>
internal static class MailHead
{
    private const int FewestKnown = 3;

    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "From", "To", "Date", "Subject", "Received", "Message-ID", "MIME-Version", "Return-Path", "Delivered-To", "Reply-To", "Content-Type", "Sender", "X-Mailer",
    };

    public static bool Opens(ContentHead head)
    {
        var met = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var first = true;
        foreach (var line in head.Text.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty)
                break;
            var goesOn = line[0] is ' ' or '\t' && !first;
            if (HeaderBlock.NameIn(line) is { } name)
            {
                if (Known.Contains(name))
                    met.Add(name);
            }
            else if (!goesOn && !(first && line.StartsWith("From ")))
            {
                // Before the headers of each mail in a box stands "From envoy@a.example Mon Jun 21 10:00:00 2021".
                return false;
            }

            first = false;
        }

        return met.Count >= FewestKnown;
    }
}
