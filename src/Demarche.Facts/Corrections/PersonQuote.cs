namespace Demarche.Facts.Corrections;

/// <summary>How a correction names a person of the record: found again by name and party, for ids may change as reports come.</summary>
/// <param name="Id">The record's id when the ruling was made.</param>
/// <param name="Name">The usual form of the name then.</param>
/// <param name="Parties">Whom the person stood for then.</param>
public sealed record PersonQuote(string Id, string Name, IReadOnlyList<string> Parties);
