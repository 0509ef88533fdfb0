using Demarche.Record.Folds;

namespace Demarche.Record.Positions;

/// <summary>A position as its own tellings and answers make it.</summary>
/// <param name="Position">What does not hang on the reports that have nothing to do with it; null when there is none yet.</param>
/// <param name="Days">The days on which it is the same.</param>
internal sealed record FoldedPosition(Position? Position, Steady Days);
