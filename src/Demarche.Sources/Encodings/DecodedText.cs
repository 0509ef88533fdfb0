namespace Demarche.Sources.Encodings;

/// <summary>A text made of bytes, or what is wrong with them.</summary>
/// <param name="Text">The text, byte-order mark dropped, CRLF made LF; null when the bytes are of no encoding.</param>
/// <param name="Encoding">The name of the encoding that was found: <c>utf-8</c>, <c>windows-1252</c>.</param>
/// <param name="Flaw">A sentence that says what is wrong and at which byte; null when there is a text.</param>
internal readonly record struct DecodedText(string? Text, string Encoding, string? Flaw);
