namespace Demarche.English.Parsing;

/// <summary>
/// Mends an infinitive that was taken for an adjective: in "agreed to free five sailors" nothing is free yet, and the sailors are the object.
/// </summary>
internal static class InfinitiveRepair
{
    /// <summary>Mends a sentence in place; its root stays.</summary>
    /// <param name="tokens">The document's tokens, of which the sentence's are complete.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    public static void Mend(Token[] tokens, TokenRange sentence)
    {
        for (var verb = sentence.First + 2; verb + 1 < sentence.End; verb++)
        {
            if (tokens[verb].Tag != Upos.Adj || tokens[verb - 1] is not { Fine: Xpos.TO, Relation: Relation.Mark } to)
                continue;
            if (to.Head == tokens[verb].Head && tokens[verb].Relation == Relation.Amod)
                RaiseFromObject(tokens, sentence, verb);
            if (tokens[verb - 1].Head != verb || tokens[verb].Relation is not (Relation.Xcomp or Relation.Acl or Relation.Advcl or Relation.Ccomp) || HasCopula(tokens, sentence, verb))
                continue;
            tokens[verb] = tokens[verb] with { Tag = Upos.Verb, Fine = Xpos.VB };
            MendObject(tokens, sentence, verb);
        }
    }

    // "Agreed to free sailors", read as if free sailors were agreed to: what the noun hung on the verb hangs on.
    private static void RaiseFromObject(Token[] tokens, TokenRange sentence, int verb)
    {
        var noun = tokens[verb].Head;
        if (noun <= verb || tokens[noun].Head < sentence.First || tokens[noun].Head > verb || tokens[noun].Relation is not (Relation.Obj or Relation.Xcomp or Relation.Obl or Relation.Advcl or Relation.Acl))
            return;
        tokens[verb] = tokens[verb] with { Head = tokens[noun].Head, Relation = tokens[tokens[noun].Head].Tag == Upos.Verb ? Relation.Xcomp : Relation.Acl };
        tokens[verb - 1] = tokens[verb - 1] with { Head = verb };
        tokens[noun] = tokens[noun] with { Head = verb, Relation = Relation.Obj };
    }

    private static bool HasCopula(Token[] tokens, TokenRange sentence, int verb)
    {
        for (var token = sentence.First; token < verb; token++)
        {
            if (tokens[token].Head == verb && tokens[token].Relation is Relation.Cop or Relation.AuxPass)
                return true;
        }

        return false;
    }

    // "Five sailors": the sailors, and not the number, are freed.
    private static void MendObject(Token[] tokens, TokenRange sentence, int verb)
    {
        var first = verb + 1;
        while (first < sentence.End && tokens[first].Head != verb)
            first++;
        if (first >= sentence.End || tokens[first].Relation is not (Relation.Flat or Relation.Nmod or Relation.NmodUnmarked or Relation.Dep) || tokens[first].Tag is not (Upos.Num or Upos.Noun or Upos.Propn))
            return;
        for (var token = first + 1; token < sentence.End && tokens[first].Tag == Upos.Num; token++)
        {
            if (tokens[token].Head != first || tokens[token].Relation != Relation.Nmod || tokens[token - 1].Tag == Upos.Adp)
                continue;
            tokens[token] = tokens[token] with { Head = verb, Relation = Relation.Obj };
            tokens[first] = tokens[first] with { Head = token, Relation = Relation.Nummod };
            return;
        }

        tokens[first] = tokens[first] with { Relation = Relation.Obj };
    }
}
