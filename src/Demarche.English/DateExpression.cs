namespace Demarche.English;

/// <summary>An expression of time.</summary>
/// <param name="Range">Its place.</param>
/// <param name="Value">TIMEX3 value: <c>2021-06-21</c>, <c>2018-05</c>, <c>P5D</c>, <c>PRESENT_REF</c>.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Earliest">First day it may mean; null when it is no calendar time or open.</param>
/// <param name="Latest">Last day it may mean; null when it is no calendar time or open.</param>
/// <param name="Absolute">True when the words name the day or period ("June 21", "2019"); false when it was worked out ("on Tuesday", "a week ago").</param>
public readonly record struct DateExpression(TextRange Range, string Value, DateType Type, DateOnly? Earliest, DateOnly? Latest, bool Absolute);

/// <summary>TIMEX3 types.</summary>
public enum DateType : byte
{
    /// <summary>A calendar date of any width.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurring time: "every Tuesday".</summary>
    Set,
}
