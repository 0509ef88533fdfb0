using System.Collections.Frozen;

namespace Demarche.Facts;

/// <summary>
/// The name of the rule by which an event was read: its act, the way it is told, then where its sides were found, if not in its own words:
/// <c>event.offer.adjective.sentence</c>.
/// </summary>
public static class EventRule
{
    private const string JustBefore = "before";

    // Where a side is found that the act's own words do not tell; "nearby", the name right before the verb, is told.
    private static readonly FrozenSet<string> Inferred = FrozenSet.Create(StringComparer.Ordinal, "meant", "opposite", "main", "sentence", JustBefore, "table", "report");

    // Nowhere near: the party that the whole report names most.
    private static readonly FrozenSet<string> FromReport = FrozenSet.Create(StringComparer.Ordinal, "main", "report");

    /// <summary>A rule's name.</summary>
    /// <param name="act">What is done.</param>
    /// <param name="way">How it is told: <c>verb.plain</c>, <c>said-so</c>.</param>
    /// <param name="doer">Where the acting side was found; null in the act's own words.</param>
    /// <param name="other">Where the other side was found; null in the act's own words.</param>
    public static string Of(Act act, string way, string? doer = null, string? other = null) =>
        $"event.{act.Word()}.{way}{(doer is null ? "" : "." + doer)}{(other is null ? "" : "." + other)}";

    /// <summary>Whether the words around the act give its sides, or need none; an inferred side is right about once in three.</summary>
    public static bool TellsSides(string rule) => !Has(rule, Inferred);

    /// <summary>Whether a side stands nowhere near the act: it is the party that the whole report names most.</summary>
    public static bool TakesSideFromReport(string rule) => Has(rule, FromReport);

    /// <summary>Whether the other side is whom the sentences right before name: of a transcript's positions that rest on that alone 2 of 9 were right.</summary>
    public static bool TakesSideFromBefore(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.EndsWith("." + JustBefore, StringComparison.Ordinal);
    }

    /// <summary>Whether it is what a deal obliges a side to.</summary>
    public static bool IsTermOfDeal(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.StartsWith("event.pledge.deal", StringComparison.Ordinal);
    }

    private static bool Has(string rule, FrozenSet<string> parts)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var words = parts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var part in rule.AsSpan().Split('.'))
        {
            if (words.Contains(rule.AsSpan(part)))
                return true;
        }

        return false;
    }
}
