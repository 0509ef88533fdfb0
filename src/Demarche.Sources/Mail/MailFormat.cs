using Demarche.Facts;
using Demarche.Sources.Content;
using Demarche.Sources.Encodings;
using Demarche.Sources.Feeds;
using Demarche.Sources.Web;

namespace Demarche.Sources.Mail;

/// <summary>A saved mail (EML), or many behind each other (mbox): the text is its readable part; attachments are read by their own content.</summary>
internal sealed class MailFormat : IReportFormat
{
    private const int MostBytes = 32 * 1024 * 1024;

    public bool Recognises(SourceFile file, ContentHead head) => MailHead.Opens(head);

    public IEnumerable<Sourced> Read(ContentReader content, SourceFile file, SourceTerms terms)
    {
        var isBox = content.Peek(5).Span.SequenceEqual("From "u8);
        var number = 0;
        foreach (var message in isBox ? Mailbox.Messages(content, MostBytes) : [content.ReadToEnd(MostBytes)])
        {
            number++;
            if (message is not { } bytes)
            {
                yield return Sourced.Of(file.FaultOfReport("too large", $"A mail of more than {MostBytes / 1024 / 1024} MB."));
                continue;
            }

            foreach (var sourced in ReadMessage(bytes, number == 1 ? file : file with { Stem = $"{file.Stem}-{number}" }, terms))
                yield return sourced;
        }
    }

    private static IEnumerable<Sourced> ReadMessage(ReadOnlyMemory<byte> bytes, SourceFile file, SourceTerms terms)
    {
        var message = MailPart.Read(bytes);
        var headers = message.Headers;
        var sender = MailWords.Decode(headers.Value("From"));
        yield return new GivenReport(file.Stem, MailBody.TextOf(message))
        {
            Days = FeedDay.Of(headers.Value("Date")) is { } day ? [new DayEvidence(DaySource.Mail, day)] : [],
            Title = MailWords.Decode(headers.Value("Subject")),
            Publisher = OutletOf(sender, headers, terms),
            Original = terms.KeepOriginals ? new Original(bytes.ToArray(), "message/rfc822", MailBody.Version) : null,
        }.Source(file, terms);
        if (message.Flaw is { } flaw)
            yield return Sourced.Of(file.FaultOfReport("damaged", flaw));
        foreach (var attachment in MailBody.AttachmentsOf(message))
        {
            var name = attachment.FileName ?? "attachment";
            foreach (var sourced in Formats.Read(() => new MemoryStream(attachment.Content.ToArray()), file.Member(name, Path.GetFileNameWithoutExtension(name)), terms))
                yield return sourced;
        }
    }

    // Who sends to a list under a name, or from the domain of an outlet, publishes; a person who forwards something does not.
    private static string? OutletOf(string? sender, HeaderBlock headers, SourceTerms terms)
    {
        if (sender is null)
            return null;
        var at = sender.LastIndexOf('@');
        var domain = at < 0 ? "" : sender[(at + 1)..].TrimEnd('>', ' ');
        if (terms.Knowledge.Outlets.ByAddress($"https://{domain}/") is { } known)
            return known.Name;
        var name = sender.Split('<')[0].Trim().Trim('"');
        return headers.Value("List-Unsubscribe") is not null && name.Length > 0 && !name.Contains('@', StringComparison.Ordinal) ? name : null;
    }
}
