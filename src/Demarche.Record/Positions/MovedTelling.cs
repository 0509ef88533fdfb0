using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>A telling that belongs under another key than that under which it was filed.</summary>
/// <param name="Telling">The telling.</param>
/// <param name="From">Where it was filed.</param>
/// <param name="Into">Where it belongs.</param>
internal readonly record struct MovedTelling(Telling Telling, PositionKey From, PositionKey Into);
