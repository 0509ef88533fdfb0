namespace Demarche.Record.Sayings;

/// <summary>Which sayings are asked for.</summary>
public sealed record SayingsQuestion
{
    /// <summary>Words that must stand in it, in this order; letter case, marks and spacing aside. Null for all.</summary>
    public string? Words { get; init; }

    /// <summary>Name or id of who said it; null for everybody.</summary>
    public string? Speaker { get; init; }

    /// <summary>Not said before this day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Not said after this day.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>Who said what, the earliest in the reports held first: not "first said".</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Coverage">The reports that were read.</param>
/// <param name="Sayings">By day, then report.</param>
/// <param name="Without">Later or earlier tellings of the same offer or demand in which the words asked for were not found.</param>
public sealed record SayingsPage(SayingsQuestion Question, Coverage Coverage, IReadOnlyList<Saying> Sayings, IReadOnlyList<Saying> Without);
