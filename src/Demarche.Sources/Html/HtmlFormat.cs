using Demarche.Facts;
using Demarche.Sources.Content;
using Demarche.Sources.Encodings;
using Demarche.Sources.Feeds;

namespace Demarche.Sources.Html;

/// <summary>A saved page of a news site: the text is the article's, day, headline and outlet are those of its markup.</summary>
internal sealed class HtmlFormat : IReportFormat
{
    // How far into a page its first tag may stand, behind comments and declarations.
    private const int Opening = 2000;

    public bool Recognises(SourceFile file, ContentHead head)
    {
        var opening = head.Opening(Opening);
        return opening is ['<', ..]
            && (opening.Contains("<html", StringComparison.OrdinalIgnoreCase) || opening.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
                || XmlRoot.Of(head)?.ToLowerInvariant() is "head" or "body" or "article" or "main" or "div" or "section" or "p" or "h");
    }

    public IEnumerable<Sourced> Read(ContentReader content, SourceFile file, SourceTerms terms)
    {
        if (content.ReadToEnd(TextDecoding.MostBytes) is not { } bytes)
            return [Sourced.Of(file.Fault("too large", $"More than {TextDecoding.MostBytes / 1024 / 1024} MB.", file.Stem))];
        var article = HtmlReader.Read(bytes.Span, file.Charset);
        var report = new GivenReport(file.Stem, article.Text)
        {
            Days = article.Date is { } day ? [new DayEvidence(DaySource.Markup, day)] : [],
            Title = article.Title,
            Publisher = article.Outlet,
            Url = article.Url,
            Language = article.Language,
            Original = terms.KeepOriginals ? new Original(bytes.ToArray(), "text/html", HtmlReader.Version) : null,
        }.Source(file, terms);
        return article.Flaw is { } flaw ? [report, Sourced.Of(file.Fault("damaged", flaw, file.Stem))] : [report];
    }
}
