namespace Demarche.Facts;

/// <summary>What a day interval rests on.</summary>
public enum DayBasis
{
    /// <summary>Nothing in the text or around it says when.</summary>
    None,

    /// <summary>Only the report's own day is known: it happened by then.</summary>
    Report,

    /// <summary>Worked out from words such as "on Tuesday".</summary>
    WorkedOut,

    /// <summary>Stated: "June 21", "the 2019 summit".</summary>
    Stated,
}
