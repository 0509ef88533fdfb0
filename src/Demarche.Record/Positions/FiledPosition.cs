namespace Demarche.Record.Positions;

/// <summary>Where a telling of an offer or demand is filed.</summary>
/// <param name="Key">Its key; null when it tells none.</param>
internal sealed record FiledPosition(PositionKey? Key);
