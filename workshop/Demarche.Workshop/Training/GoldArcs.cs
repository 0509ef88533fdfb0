using Demarche.English;
using Demarche.English.Parsing;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Training;

/// <summary>A gold sentence's heads and relations by the parser's numbers, which leave out what is tagged as punctuation.</summary>
/// <param name="Heads">Head of each word; -1 for the root.</param>
/// <param name="Relations">Relation of each word.</param>
internal sealed record GoldArcs(int[] Heads, Relation[] Relations)
{
    /// <summary>The arcs among a sentence's words; what hung on a mark hangs on the mark's head.</summary>
    public static GoldArcs WithoutPunctuation(GoldSentence sentence, ParseWords words)
    {
        var place = new int[sentence.Length];
        Array.Fill(place, -1);
        for (var i = 0; i < words.Length; i++)
            place[words.Token[i]] = i;
        var heads = new int[words.Length];
        var relations = new Relation[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var head = sentence.Heads[words.Token[i]];
            while (head >= 0 && place[head] < 0)
                head = sentence.Heads[head];
            heads[i] = head < 0 ? -1 : place[head];
            relations[i] = sentence.Relations[words.Token[i]];
        }

        return new GoldArcs(heads, relations);
    }
}
