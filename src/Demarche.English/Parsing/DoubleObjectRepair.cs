namespace Demarche.English.Parsing;

/// <summary>Mends a verb that was given two objects: in "Norland offered Sudmark a joint patrol" who is offered it is the first, and what is offered the second.</summary>
internal static class DoubleObjectRepair
{
    /// <summary>Mends a sentence in place; its root stays.</summary>
    /// <param name="tokens">The document's tokens, of which the sentence's are complete.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    public static void Mend(Token[] tokens, TokenRange sentence)
    {
        for (var second = sentence.First + 2; second < sentence.End; second++)
        {
            if (tokens[second] is not { Relation: Relation.Obj, Tag: Upos.Noun, Head: >= 0 and var verb } || verb >= second)
                continue;
            for (var first = verb + 1; first < second; first++)
            {
                if (tokens[first].Head == verb && tokens[first] is { Relation: Relation.Obj, Tag: Upos.Propn or Upos.Pron or Upos.Noun })
                    tokens[first] = tokens[first] with { Relation = Relation.Iobj };
            }
        }
    }
}
