namespace Demarche.English.Parsing;

/// <summary>
/// Mends a subject that was given to the participle that describes it: in "the talks planned for Friday were cancelled" the parser may take "planned" for what
/// the talks did and hang "were cancelled" below it as a clause without a subject. Nothing parts the two and no word joins them: the second verb is the sentence's.
/// </summary>
internal static class GardenPathRepair
{
    /// <summary>Mends a sentence in place.</summary>
    /// <param name="tokens">The document's tokens, of which the sentence's are complete.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    /// <param name="root">The sentence's root.</param>
    /// <returns>The root after mending.</returns>
    public static int Mend(Token[] tokens, TokenRange sentence, int root)
    {
        for (var verb = sentence.First + 2; verb < sentence.End; verb++)
        {
            var participle = tokens[verb].Head;
            if (tokens[verb] is not { Tag: Upos.Verb, Fine: Xpos.VBN, Relation: Relation.Advcl or Relation.Conj or Relation.Xcomp } || participle < sentence.First || participle >= verb
                || tokens[participle] is not { Tag: Upos.Verb, Fine: Xpos.VBN or Xpos.VBD } || Subject(tokens, sentence, participle) is not (>= 0 and var subject) || !IsPassiveAlone(tokens, participle, verb))
                continue;
            Raise(tokens, sentence, subject, participle, verb);
            if (root == participle)
                root = verb;
        }

        return root;
    }

    // The only thing before the participle that is its own: "the talks | planned".
    private static int Subject(Token[] tokens, TokenRange sentence, int participle)
    {
        var subject = -1;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (tokens[i].Head != participle)
                continue;
            if (tokens[i].Relation is Relation.Aux or Relation.AuxPass or Relation.Obj or Relation.Ccomp or Relation.Cc)
                return -1;
            if (tokens[i].Relation is Relation.Nsubj or Relation.NsubjPass)
                subject = i;
        }

        return subject < participle ? subject : -1;
    }

    // "Were cancelled", with an auxiliary of its own and neither subject, conjunction nor comma on the way to it.
    private static bool IsPassiveAlone(Token[] tokens, int participle, int verb)
    {
        var isPassive = false;
        for (var i = participle + 1; i < verb; i++)
        {
            if (tokens[i].Tag == Upos.Punct && tokens[i].Fine != Xpos.HYPH)
                return false;
            if (tokens[i].Head != verb)
                continue;
            if (tokens[i].Relation is Relation.Mark or Relation.Cc || tokens[i].Relation.IsSubject())
                return false;
            isPassive |= tokens[i].Relation == Relation.AuxPass;
        }

        return isPassive;
    }

    private static void Raise(Token[] tokens, TokenRange sentence, int subject, int participle, int verb)
    {
        tokens[verb] = tokens[verb] with { Head = tokens[participle].Head, Relation = tokens[participle].Relation };
        tokens[participle] = tokens[participle] with { Fine = Xpos.VBN, Head = subject, Relation = Relation.Acl };
        tokens[subject] = tokens[subject] with { Head = verb, Relation = Relation.NsubjPass };
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (i != verb && i != subject && tokens[i].Head == participle && (i < subject || i > verb))
                tokens[i] = tokens[i] with { Head = verb };
        }
    }
}
