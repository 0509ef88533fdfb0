using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>Where a telling of an offer or demand is filed.</summary>
/// <param name="Key">Its key; null when it tells none.</param>
/// <param name="Named">The offer or demand that it names by answering it, or by telling what is given in exchange; null when it names none.</param>
internal sealed record FiledPosition(PositionKey? Key, Telling? Named);
