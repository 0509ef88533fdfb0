namespace Demarche.English.Dates;

/// <summary>What a token is to the grammar of time; the kinds that <c>words.tsv</c> names, and those the scanner gives.</summary>
internal enum TimeWordKind : byte
{
    /// <summary>A word that says nothing about time.</summary>
    Word,

    /// <summary>A punctuation mark; its value is the character.</summary>
    Mark,

    /// <summary>The end of a sentence or paragraph.</summary>
    Stop,

    /// <summary>The 's of a possessive.</summary>
    Possessive,

    /// <summary>21, 2,000, twenty.</summary>
    Number,

    /// <summary>1st, third.</summary>
    Ordinal,

    /// <summary>1990s, nineties.</summary>
    Decades,

    /// <summary>Q3.</summary>
    QuarterNumber,

    /// <summary>A holiday; its value is the index in the calendar of holidays.</summary>
    Holiday,

#pragma warning disable CS1591 // The words themselves are in words.tsv.
    Month, Weekday, Weekdays, Unit, Units, Season, DayPart, DayParts, DayShift, Tonight, Overnight, Noon, Meridiem, Zone, Clock,
    Which, Article, Part, Earlier, Later, Ago, Before, After, FromNow, Ahead, About, Every, Vague, Couple, Another, More, Recurring,
    Fiscal, Period, Half, Full, Ended, YearEnd, Reference, Of, In, From, To, And, At, Between, Future, Past, Clause,
#pragma warning restore CS1591
}

/// <summary>Units of time, finest first.</summary>
internal enum TimeUnit
{
#pragma warning disable CS1591 // Plain English.
    Second, Minute, Hour, Day, Weekend, Week, Fortnight, Month, Quarter, Year, Decade, Century, Millennium,
#pragma warning restore CS1591
}

/// <summary>Which unit is meant: "this week", "last May", "the following day".</summary>
internal enum Which
{
#pragma warning disable CS1591 // Plain English.
    This, Last, Next, Past, Previous, Following, Coming, Current, Latest, That, Same, Recent, These, Those,
#pragma warning restore CS1591
}

/// <summary>Times that are no calendar time.</summary>
internal enum Reference
{
#pragma warning disable CS1591 // Plain English.
    Present, Past, Future,
#pragma warning restore CS1591
}

/// <summary>Seasons in the order of the year.</summary>
internal enum Season
{
#pragma warning disable CS1591 // Plain English.
    Spring, Summer, Autumn, Winter,
#pragma warning restore CS1591
}

/// <summary>Parts of a day.</summary>
internal enum DayPart
{
#pragma warning disable CS1591 // Plain English.
    Morning, Midday, Afternoon, Evening, Night,
#pragma warning restore CS1591
}
