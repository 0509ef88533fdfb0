using Demarche.Record.Knowledge;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>How much two tellings have in common that is more than chance.</summary>
internal static class SharedWords
{
    /// <summary>
    /// How many things some words share with what a telling offers or asks. Words of one matter are one thing: "nuclear weapons" in both is one; and the
    /// name of a side is none, for all that the two sides tell each other shares it.
    /// </summary>
    /// <param name="knowledge">Matters and names.</param>
    /// <param name="stems">Stems of the words.</param>
    /// <param name="told">The offer or demand.</param>
    /// <param name="strand">The position that it tells.</param>
    public static int Count(RecordKnowledge knowledge, IEnumerable<string> stems, Telling told, PositionStrand strand) => stems
        .Where(told.ObjectStems.Contains)
        .Where(word => !IsName(knowledge, word, strand))
        .Select(word => knowledge.MatterOfStem(word) ?? word)
        .Distinct(StringComparer.Ordinal)
        .Count();

    private static bool IsName(RecordKnowledge knowledge, string word, PositionStrand strand) =>
        strand.From.Concat(strand.To).SelectMany(knowledge.NamesOf).Any(n => n.Split(' ').Any(part => part.StartsWith(word, StringComparison.OrdinalIgnoreCase)));
}
