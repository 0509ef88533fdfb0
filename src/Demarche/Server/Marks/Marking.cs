namespace Demarche.Server.Marks;

/// <summary>What a stretch of a report's text is part of.</summary>
[Flags]
public enum Marking
{
    /// <summary>Nothing that was read.</summary>
    None = 0,

    /// <summary>What somebody said.</summary>
    Said = 1,

    /// <summary>What somebody said, between marks.</summary>
    Quoted = 2,

    /// <summary>The clause that tells an event.</summary>
    Event = 4,

    /// <summary>A mention of somebody.</summary>
    Name = 8,

    /// <summary>A date.</summary>
    Date = 16,

    /// <summary>A sentence of substance that gave nothing.</summary>
    Silent = 32,

    /// <summary>The words that the address asks for.</summary>
    Asked = 64,
}
