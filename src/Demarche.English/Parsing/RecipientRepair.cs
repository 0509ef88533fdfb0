using System.Collections.Frozen;

namespace Demarche.English.Parsing;

/// <summary>
/// Mends to whom something is given: in "offered the rebels a truce" the rebels are not what is offered, and in "gave Norland two weeks" the weeks
/// are not Norland's.
/// </summary>
internal static class RecipientRepair
{
    private static readonly FrozenSet<string> Giving = ((IEnumerable<string>)["offer", "give", "grant", "deny", "promise", "send", "hand", "pay", "owe", "award"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Mends a sentence in place; its root stays.</summary>
    /// <param name="tokens">The document's tokens, of which the sentence's are complete.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    public static void Mend(Token[] tokens, TokenRange sentence)
    {
        for (var verb = sentence.First; verb < sentence.End; verb++)
        {
            if (tokens[verb].Tag != Upos.Verb || !Giving.Contains(tokens[verb].Lemma))
                continue;
            var recipient = Recipient(tokens, sentence, verb);
            if (recipient >= 0)
                tokens[recipient] = tokens[recipient] with { Head = verb, Relation = Relation.Iobj };
        }
    }

    private static int Recipient(Token[] tokens, TokenRange sentence, int verb)
    {
        var first = -1;
        for (var token = verb + 1; token < sentence.End; token++)
        {
            if (tokens[token].Tag is Upos.Punct or Upos.Cconj or Upos.Adp or Upos.Verb && tokens[token].Fine != Xpos.HYPH)
                return -1;
            if (tokens[token].Head != verb || tokens[token].Relation is not (Relation.Obj or Relation.Iobj))
                continue;
            if (tokens[token].Relation == Relation.Iobj)
                return -1;
            if (first >= 0)
                return first;
            // "Norland two weeks", taken for one phrase.
            if (tokens[verb + 1] is { Tag: Upos.Propn, Relation: Relation.Compound, Head: var head } && head == token && tokens[verb + 2].Tag is Upos.Num or Upos.Det)
                return verb + 1;
            first = token;
        }

        return -1;
    }
}
