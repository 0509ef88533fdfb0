namespace Demarche.Facts;

/// <summary>Something that says which day a report bears.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Day">The day it says.</param>
public sealed record DayEvidence(DaySource Source, DateOnly Day);
