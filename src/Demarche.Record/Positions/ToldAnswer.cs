namespace Demarche.Record.Positions;

/// <summary>What the words of a telling say of its being an answer, whatever it answers.</summary>
/// <param name="Named">The form that it names alone and how near that must have been told; null when it names none so.</param>
/// <param name="Lapses">Whether its sentence says that a deadline has passed.</param>
/// <param name="Stems">Stems of the words by which it may take up what it answers; null when it answers nothing by its words.</param>
/// <param name="Pairs">Each two of its sides, in order of letters, where it is an act by which one answers.</param>
internal sealed record ToldAnswer((PositionKind? Kind, int Reach)? Named, bool Lapses, IReadOnlySet<string>? Stems, IReadOnlyList<(string One, string Other)> Pairs);
