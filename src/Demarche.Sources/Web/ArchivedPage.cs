namespace Demarche.Sources.Web;

/// <summary>Something that a web archive holds, read as the content that it is.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Captured">The day on which it was fetched; null when not told.</param>
/// <param name="MediaType">That of a bare block; an answer with headers has its own.</param>
internal sealed record ArchivedPage(string Url, DateOnly? Captured, string MediaType)
{
    /// <summary>The reports in it; none when it is a picture, a script, an error page.</summary>
    public IEnumerable<Sourced> Read(ReadOnlyMemory<byte> block, SourceFile file, SourceTerms terms)
    {
        if (Url.EndsWith("/robots.txt", StringComparison.Ordinal))
            return [];
        var answer = WebResponse.Of(block) ?? Bare(block);
        if (!answer.MayHoldReports)
            return [];
        var inner = file.Member(Url, AddressLabel.Of(Url)) with { Url = Url, Charset = answer.Charset, Captured = Captured };
        return Formats.Read(() => answer.Open(file.Budget), inner, terms);
    }

    private WebResponse Bare(ReadOnlyMemory<byte> block)
    {
        var (type, charset) = MediaTypes.Split(MediaType);
        return new WebResponse { Status = 0, MediaType = type.Length > 0 ? type : "application/octet-stream", Charset = charset, Open = _ => new MemoryStream(block.ToArray()) };
    }
}
