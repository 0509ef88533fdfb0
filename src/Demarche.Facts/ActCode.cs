namespace Demarche.Facts;

/// <summary>What <c>knowledge/acts.tsv</c> makes of an act in a case and modality.</summary>
/// <param name="Plover">PLOVER type, or null where PLOVER has none.</param>
/// <param name="Mode">PLOVER mode, or null.</param>
/// <param name="Cameo">CAMEO code.</param>
public sealed record ActCode(string? Plover, string? Mode, string? Cameo);
