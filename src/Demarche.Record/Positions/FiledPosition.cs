using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>Where a telling of an offer or demand is filed.</summary>
/// <param name="Keys">Its keys: one, or one for each thing that a deal has its side give; none when it tells no offer or demand.</param>
/// <param name="Told">The telling as it is filed there.</param>
/// <param name="Named">The offer or demand that it names by answering it, or by telling what is given in exchange; null when it names none.</param>
internal sealed record FiledPosition(IReadOnlyList<PositionKey> Keys, Telling Told, Telling? Named);
