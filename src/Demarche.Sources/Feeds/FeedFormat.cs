using System.Xml;
using Demarche.Sources.Content;
using Demarche.Sources.Encodings;

namespace Demarche.Sources.Feeds;

/// <summary>
/// RSS, Atom and RDF: each item is a report, whole or a summary. Document types are refused, as entities can be made to swell;
/// what stands before a break is kept.
/// </summary>
internal sealed class FeedFormat : IReportFormat
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public bool Recognises(SourceFile file, ContentHead head) => XmlRoot.Of(head) is "rss" or "feed" or "RDF";

    public IEnumerable<Sourced> Read(ContentReader content, SourceFile file, SourceTerms terms)
    {
        if (content.ReadToEnd(TextDecoding.MostBytes) is not { } bytes)
            return [Sourced.Of(file.Fault("too large", $"A feed of more than {TextDecoding.MostBytes / 1024 / 1024} MB."))];
        var declared = file.Charset ?? XmlRoot.DeclaredEncoding(bytes.Span);
        return ReadItems(TextDecoding.Loosely(bytes.Span, declared), file, terms);
    }

    private static IEnumerable<Sourced> ReadItems(string text, SourceFile file, SourceTerms terms)
    {
        using var xml = XmlReader.Create(new StringReader(text.TrimStart()), Settings);
        var channel = new FeedChannel();
        for (var number = 1; ; number++)
        {
            FeedItem? item = null;
            Sourced? fault = null;
            try
            {
                item = FeedItems.Next(xml, channel);
            }
            catch (XmlException e)
            {
                fault = Sourced.Of(file.Fault("bad XML", $"Behind {number - 1} whole items: {e.Message}"));
            }

            if (fault is not null)
                yield return fault;
            if (item is null)
                yield break;
            yield return item.ToReport(channel, number).Source(file, terms);
        }
    }
}
