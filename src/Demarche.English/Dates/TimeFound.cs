namespace Demarche.English.Dates;

/// <summary>What a rule of the grammar found.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Calendar">The stretch of the calendar; of grain none for lengths, recurring and vague times.</param>
/// <param name="Value">The TIMEX3 value where there is no stretch of the calendar; else null.</param>
/// <param name="Absolute">Whether the words name the day or period.</param>
internal readonly record struct TimeFound(int First, int End, DateType Type, TimeValue Calendar, string? Value, bool Absolute)
{
    /// <summary>A date of any width.</summary>
    public static TimeFound Date(int first, int end, TimeValue calendar, bool absolute) =>
        new(first, end, calendar.Grain is Grain.Clock or Grain.DayPart ? DateType.Time : DateType.Date, calendar, null, absolute);

    /// <summary>A length, a recurring time, or a vague one.</summary>
    public static TimeFound Other(int first, int end, DateType type, string value) => new(first, end, type, default, value, Absolute: false);
}
