using Demarche.Sources.Content;

namespace Demarche.Sources.Html;

/// <summary>A saved page of a news site: the text is the article's, day, headline and outlet are those of its markup.</summary>
internal sealed class HtmlFormat : IReportFormat
{
    // How far into a page its first tag may stand, behind comments and declarations.
    private const int Opening = 2000;

    public bool Recognises(SourceFile file, ContentHead head)
    {
        var opening = head.Text[..Math.Min(Opening, head.Text.Length)].TrimStart();
        return opening.StartsWith('<')
            && (opening.Contains("<html", StringComparison.OrdinalIgnoreCase) || opening.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase));
    }

    public IEnumerable<Sourced> Read(ContentReader content, SourceFile file, DateOnly? dateIfNone)
    {
        if (content.ReadToEnd(TextDecoding.MostBytes) is not { } bytes)
            return [Sourced.Of(file.Fault("too large", $"More than {TextDecoding.MostBytes / 1024 / 1024} MB.", file.Stem))];
        using var stream = new MemoryStream(bytes.ToArray());
        var article = HtmlReader.Read(stream);
        return [new GivenReport(file.Stem, article.Text) { Date = article.Date, Title = article.Title, Outlet = article.Outlet, Url = article.Url }.Source(file, dateIfNone)];
    }
}
