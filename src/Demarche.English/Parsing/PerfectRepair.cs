using Demarche.English.Lexicon;

namespace Demarche.English.Parsing;

/// <summary>
/// Mends a perfect that was read as "to have" with a described object: in "the North has so far rejected proposals" the parser
/// may take "has" for the verb and "rejected" for what the proposals are, or for a clause of its own. An adverb of time between
/// the two tells them apart.
/// </summary>
internal sealed class PerfectRepair
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _adverbs = WordList.Set("perfect-adverbs.txt");

    /// <summary>Mends a sentence in place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The document's tokens, of which the sentence's are complete.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    /// <param name="root">The sentence's root.</param>
    /// <returns>The root after mending.</returns>
    public int Mend(string text, Token[] tokens, TokenRange sentence, int root)
    {
        for (var have = sentence.First; have < sentence.End; have++)
        {
            if (tokens[have].Lemma != "have" || tokens[have].Tag is not (Upos.Verb or Upos.Aux))
                continue;
            var participle = ParticipleAfter(text, tokens, sentence, have);
            if (participle < 0)
                continue;
            Raise(tokens, sentence, have, participle);
            if (root == have)
                root = participle;
        }

        return root;
    }

    // "has so far rejected American proposals": the participle that describes the object of "has" or is a clause below it, with
    // adverbs of time between.
    private int ParticipleAfter(string text, Token[] tokens, TokenRange sentence, int have)
    {
        var at = have + 1;
        while (at < sentence.End && _adverbs.Contains(text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start)))
            at++;
        if (at == have + 1 || at >= sentence.End || tokens[at].Fine is not (Xpos.VBN or Xpos.VBD))
            return -1;
        if (tokens[at].Relation is (Relation.Ccomp or Relation.Xcomp or Relation.Acl) && tokens[at].Head == have)
            return at;
        var noun = tokens[at].Head;
        return tokens[at].Relation == Relation.Amod && noun > at && tokens[noun].Head == have && tokens[noun].Relation == Relation.Obj ? at : -1;
    }

    private static void Raise(Token[] tokens, TokenRange sentence, int have, int participle)
    {
        var noun = tokens[participle].Head;
        tokens[participle] = tokens[participle] with { Tag = Upos.Verb, Head = tokens[have].Head, Relation = tokens[have].Relation };
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var between = i > have && i < participle;
            if (i != participle && (tokens[i].Head == have || (between && tokens[i].Head == noun)))
                tokens[i] = tokens[i] with { Head = participle, Relation = between ? Relation.Advmod : tokens[i].Relation };
        }

        tokens[have] = tokens[have] with { Tag = Upos.Aux, Head = participle, Relation = Relation.Aux };
    }
}
