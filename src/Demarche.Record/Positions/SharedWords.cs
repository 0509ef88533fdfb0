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
    /// <param name="matter">A matter that both are of; null for none.</param>
    /// <param name="told">The offer or demand.</param>
    /// <param name="strand">The position that it tells.</param>
    public static int Count(RecordKnowledge knowledge, IEnumerable<string> stems, string? matter, Telling told, PositionStrand strand)
    {
        var shared = new HashSet<string>(StringComparer.Ordinal);
        if (matter is not null)
            shared.Add(matter);
        foreach (var word in stems)
        {
            if (told.ObjectStems.Contains(word) && !strand.From.Any(p => knowledge.IsOfName(p, word)) && !strand.To.Any(p => knowledge.IsOfName(p, word)))
                shared.Add(knowledge.MatterOfStem(word) ?? word);
        }

        return shared.Count;
    }
}
