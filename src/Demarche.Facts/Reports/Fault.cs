namespace Demarche.Facts;

/// <summary>Something that could not be read: told, never thrown, and never in the way of other reports.</summary>
/// <param name="Label">The report's label, or null when it has none yet.</param>
/// <param name="Path">The file, or null.</param>
/// <param name="Kind">A short, stable name: <c>no date</c>, <c>empty</c>, <c>not text</c>.</param>
/// <param name="Detail">A sentence that says what is wrong and where.</param>
public sealed record Fault(string? Label, string? Path, string Kind, string Detail);
