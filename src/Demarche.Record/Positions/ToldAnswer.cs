namespace Demarche.Record.Positions;

/// <summary>What the words of a telling say of its being an answer, whatever it answers.</summary>
/// <param name="Named">The form that it names alone and how near that must have been told; null when it names none so.</param>
/// <param name="Lapses">Whether its sentence says that a deadline has passed.</param>
internal sealed record ToldAnswer((PositionKind? Kind, int Reach)? Named, bool Lapses);
