namespace Demarche.Record.Disagreements;

/// <summary>On what accounts differ.</summary>
public enum DisagreementKind
{
    /// <summary>The day of one act.</summary>
    Day,

    /// <summary>The place of one act.</summary>
    Place,

    /// <summary>Who took part.</summary>
    People,

    /// <summary>The words between marks of one utterance or one act's terms.</summary>
    Words,

    /// <summary>What the act was: each side tells it as another.</summary>
    Account,

    /// <summary>Whether it was so: one side charges, the other denies.</summary>
    Denial,
}

/// <summary>One of the accounts that differ.</summary>
/// <param name="Value">What it says: a day, a place, names, words, an act.</param>
/// <param name="ToldBy">Who claims it; null when the report states it.</param>
/// <param name="Evidence">Each place that says so, by day.</param>
public sealed record DifferingAccount(string Value, string? ToldBy, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Where the value stands, when it is words of a report.</summary>
    public Evidence? Words { get; init; }

    /// <summary>Whether these words stand between quotation marks there.</summary>
    public bool InMarks { get; init; }
}

/// <summary>Where reports, or the two sides in them, differ on one act. Both stand; the record rules for none.</summary>
/// <param name="Id">Made of the fact that told the act first, and the kind.</param>
/// <param name="Kind">On what.</param>
/// <param name="Act">Which act, in words: "meet".</param>
/// <param name="Parties">Its sides.</param>
/// <param name="Known">The day the difference became known: that of the second account.</param>
/// <param name="Accounts">Two or more, the first told first.</param>
public sealed record Disagreement(string Id, DisagreementKind Kind, string Act, IReadOnlyList<string> Parties, DateOnly Known, IReadOnlyList<DifferingAccount> Accounts)
{
    /// <summary>
    /// Whether all accounts are from reports that carry one story: its later prints correct it or bring it up to date, and no two sources differ.
    /// </summary>
    public bool IsOfOneStory { get; init; }

    /// <summary>The least confidence with which one of the accounts was read, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;
}
