namespace Demarche.Store;

/// <summary>Something in a store that is not as it was written.</summary>
/// <param name="Report">Label or key of the report, or null when it is the store as a whole.</param>
/// <param name="Detail">A sentence that says what is wrong.</param>
public sealed record Flaw(string? Report, string Detail);
