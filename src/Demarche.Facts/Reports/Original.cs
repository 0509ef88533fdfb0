namespace Demarche.Facts;

/// <summary>What a report's text was extracted from, kept so that the extraction can be checked and done again.</summary>
/// <param name="Bytes">The page, mail or document as it came.</param>
/// <param name="MediaType"><c>text/html</c>, <c>message/rfc822</c>, <c>application/pdf</c>.</param>
/// <param name="Extractor">What extracted the text, with its version: <c>html 2</c>, <c>pdftotext 22.12.0</c>.</param>
public sealed record Original(ReadOnlyMemory<byte> Bytes, string MediaType, string Extractor);
