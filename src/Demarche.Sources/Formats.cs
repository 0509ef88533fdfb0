using System.Text;
using Demarche.Sources.Archives;
using Demarche.Sources.Content;
using Demarche.Sources.DatedText;
using Demarche.Sources.Encodings;
using Demarche.Sources.Feeds;
using Demarche.Sources.Html;
using Demarche.Sources.Json;
using Demarche.Sources.Mail;
using Demarche.Sources.NotReports;
using Demarche.Sources.Pdf;
using Demarche.Sources.Web;

namespace Demarche.Sources;

/// <summary>The formats, in the order in which they are tried: the first that recognises the content reads it.</summary>
internal static class Formats
{
    private static readonly IReportFormat[] InOrder =
    [
        new EmptyContent(),
        new GzipFormat(),
        new ZipFormat(),
        new PdfFormat(),
        new WarcFormat(),
        new ArcFormat(),
        new BinaryContent(),
        new DatedTextFormat(),
        new MailFormat(),
        new FeedFormat(),
        new HtmlFormat(),
        new XmlDocument(),
        new JsonLinesFormat(),
        new JsonReportsFormat(),
        new JsonDocument(),
        new Table(),
        new Markdown(),
        new UndatedTextFormat(),
    ];

    /// <summary>
    /// Opens content and reads it by its format. What goes wrong on the way is a fault behind what was read before; content
    /// that stands beside this one is not harmed.
    /// </summary>
    public static IEnumerable<Sourced> Read(Func<Stream> open, SourceFile file, SourceTerms terms)
    {
        // An iterator can't yield inside a try with a catch, so each step is taken by hand.
        using var steps = Steps(open, file, terms).GetEnumerator();
        for (var broken = false; !broken;)
        {
            Sourced next;
            try
            {
                if (!steps.MoveNext())
                    yield break;
                next = steps.Current;
            }
            catch (TooMuchException e)
            {
                (next, broken) = (Sourced.Of(file.Fault("too large", e.Message)), true);
            }
            catch (Exception e) when (e is InvalidDataException or DecoderFallbackException)
            {
                (next, broken) = (Sourced.Of(file.Fault("damaged", e.Message)), true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                (next, broken) = (Sourced.Of(file.Fault("not readable", e.Message)), true);
            }

            yield return next;
        }
    }

    private static IEnumerable<Sourced> Steps(Func<Stream> open, SourceFile file, SourceTerms terms)
    {
        if (file.Depth > SourceFile.MostNesting)
        {
            yield return Sourced.Of(file.Fault("too deep", $"It stands in more than {SourceFile.MostNesting} archives within each other."));
            yield break;
        }

        var stream = file.Depth == 0 ? new PackedStream(open(), file.Budget) : open();
        using var content = new ContentReader(stream);
        var first = content.Peek(ContentHead.Size);
        if (Utf16.Of(first.Span) is { } wide)
        {
            // The formats need not know: what they see is UTF-8.
            using var narrow = new ContentReader(Encoding.CreateTranscodingStream(content.ToStream(), wide.Encoding, new UTF8Encoding(false)));
            foreach (var report in ByFormat(narrow, file with { Charset = "utf-8" }, terms))
                yield return report;
        }
        else
        {
            foreach (var report in ByFormat(content, file, terms))
                yield return report;
        }

        if (stream is UnpackedStream { IsCutOff: true } cut)
            yield return Sourced.Of(file.Fault("damaged", $"What is packed is cut off: behind {cut.Count} bytes unpacked it breaks off."));
    }

    private static IEnumerable<Sourced> ByFormat(ContentReader content, SourceFile file, SourceTerms terms)
    {
        var head = new ContentHead(content.Peek(ContentHead.Size).ToArray());
        return InOrder.First(f => f.Recognises(file, head)).Read(content, file, terms);
    }
}
