namespace Demarche.Record;

/// <summary>Somebody on one side of an act, known across reports.</summary>
/// <param name="Id">Id across reports, <c>person:sung-kim</c>; of a party or group the id that reports give it.</param>
/// <param name="Name">Usual form.</param>
/// <param name="Party">Whom it stood for there; null when not known.</param>
public sealed record Participant(string Id, string Name, string? Party)
{
    /// <summary>Whether it is a named human being.</summary>
    public bool IsPerson => Id.StartsWith("person:", StringComparison.Ordinal);
}
