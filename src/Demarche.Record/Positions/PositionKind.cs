namespace Demarche.Record.Positions;

/// <summary>What one party holds out to another or asks of it.</summary>
public enum PositionKind
{
    /// <summary>Something held out: talks, relief, aid.</summary>
    Offer,

    /// <summary>Something required or asked.</summary>
    Demand,
}
