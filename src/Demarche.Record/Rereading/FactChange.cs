using System.Collections.Immutable;
using Demarche.Facts;
using Demarche.Facts.Corrections;

namespace Demarche.Record.Rereading;

/// <summary>What became of a fact when its report was read again.</summary>
public enum FactFate
{
    /// <summary>It was not read before.</summary>
    New,

    /// <summary>It is read no more.</summary>
    Gone,

    /// <summary>Something else is read into it.</summary>
    Changed,
}

/// <summary>A fact that reading again has changed.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="Kind">Statement or event.</param>
/// <param name="Id">Its id.</param>
/// <param name="Words">Its words, as read now; of one that is gone, as read before.</param>
/// <param name="Before">What was read into it; empty for a new one.</param>
/// <param name="After">What is read into it now; empty for one that is gone.</param>
public sealed record FactChange(
    FactFate Fate, FactKind Kind, string Id, Extract Words, ImmutableSortedDictionary<string, string> Before, ImmutableSortedDictionary<string, string> After)
{
    /// <summary>The values that differ, with both sides.</summary>
    public IEnumerable<(string Name, string Before, string After)> Values => Before.Keys.Union(After.Keys, StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(name => (name, Before.GetValueOrDefault(name, ""), After.GetValueOrDefault(name, "")))
        .Where(v => v.Item2 != v.Item3);
}
