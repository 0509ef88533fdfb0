namespace Demarche.Sources.Content;

/// <summary>Content unpacks to more than any honest content does.</summary>
internal sealed class TooMuchException(string message) : IOException(message);
