namespace Demarche.English.Speech;

/// <summary>
/// Whose saying a cue verb is. Subjects are judged by the words around as well as by the arc: a parser calls the speaker of
/// "said the minister" its object as often as its subject.
/// </summary>
internal static class SourceFinder
{
    private const int HighestClimb = 4;

    /// <summary>The source of a verb: its subject, or that of the verb it hangs on.</summary>
    public static Source Of(SpeechText text, int verb)
    {
        var at = verb;
        for (var climb = 0; climb < HighestClimb && at >= 0; climb++)
        {
            var token = text.Tokens[at];
            if (Subject(text, at) is { IsNone: false } subject)
                return subject;
            if (IsPassive(text, at) && at == verb)
                return Agent(text, at);
            if (text.Tokens[at].Fine is Xpos.VBN or Xpos.VBD or Xpos.VBZ or Xpos.VBP && WordsBefore(text, at) is { IsNone: false } words)
                return words;
            if (token.Head < 0)
                return Source.None;
            // a statement saying that; the man accusing them
            if (token.Relation is Relation.Acl && token.Fine is Xpos.VBG)
                return Named(text, token.Head);
            if (token.Relation is Relation.AclRelcl)
                return Named(text, token.Head);
            if (token.Relation is not (Relation.Conj or Relation.Xcomp or Relation.Advcl or Relation.AdvclRelcl or Relation.Parataxis or Relation.Acl or Relation.Ccomp or Relation.Dep))
                return Source.None;
            if (token.Relation is Relation.Ccomp or Relation.Parataxis or Relation.Dep && token.Fine is not Xpos.VBG)
                return Source.None;
            at = token.Head;
        }

        return Source.None;
    }

    // The arc is missing: "Mora said", "Mora, who came late, said". Behind a conjunction the subject is the verb's before.
    private static Source WordsBefore(SpeechText text, int verb)
    {
        var first = text.SentenceAt(verb).Tokens.First;
        var at = verb - 1;
        while (at > first && (text.Tokens[at].Tag is Upos.Adv or Upos.Aux or Upos.Part || text.Tokens[at].Lemma is "have" or "be"))
            at--;
        if (text.Tokens[verb].Fine == Xpos.VBN && at == verb - 1)
            return Source.None;
        if (at > first && text.Is(at, ","))
        {
            do
                at--;
            while (at > first && !text.Is(at, ","));
            at--;
        }

        return at >= first && text.Tokens[at].Tag is Upos.Propn or Upos.Noun && text.QuotationOf(at) == text.QuotationOf(verb) ? Named(text, at) : Source.None;
    }

    /// <summary>The subject of the verb itself, or none.</summary>
    public static Source Subject(SpeechText text, int verb)
    {
        foreach (var child in text.Text.ChildrenOf(verb))
        {
            if (text.Tokens[child].Relation is not (Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter))
                continue;
            if (text.Tokens[child].Relation == Relation.NsubjPass || IsPassive(text, verb))
                continue;
            return Relative(text, verb, child) ?? Named(text, child);
        }

        return Source.None;
    }

    /// <summary>The one by whom it is said in the passive: "was called a liar by the minister".</summary>
    public static Source Agent(SpeechText text, int verb)
    {
        foreach (var child in text.Text.ChildrenOf(verb))
        {
            if (child > verb && text.Tokens[child].Relation is Relation.OblAgent or Relation.Obl && text.Child(child, Relation.Case) is >= 0 and var by && text.Is(by, "by") && text.IsNominal(child))
                return Named(text, child);
        }

        return Source.None;
    }

    /// <summary>A head as the source, with its phrase.</summary>
    public static Source Named(SpeechText text, int head) => new(head, Phrases.Core(text, head));

    /// <summary>Whether a verb form stands in the passive.</summary>
    public static bool IsPassive(SpeechText text, int verb)
    {
        if (text.Tokens[verb].Fine is not (Xpos.VBN or Xpos.VBD))
            return false;
        if (text.Child(verb, Relation.AuxPass) >= 0)
            return true;
        for (var at = verb - 1; at >= text.SentenceAt(verb).Tokens.First && verb - at <= 3; at--)
        {
            if (text.Tokens[at].Tag is Upos.Adv or Upos.Part)
                continue;
            return text.IsAny(at, ["was", "were", "is", "are", "been", "be", "being", "'s", "’s"]) && text.Tokens[verb].Fine == Xpos.VBN;
        }

        return false;
    }

    // "the envoy who said": the words are "who", the person is the envoy.
    private static Source? Relative(SpeechText text, int verb, int subject)
    {
        if (text.Tokens[subject].Fine is not (Xpos.WP or Xpos.WDT) && !(text.Is(subject, "that") && text.Tokens[subject].Tag == Upos.Pron))
            return null;
        var relative = verb;
        while (relative >= 0 && text.Tokens[relative].Relation is Relation.Conj)
            relative = text.Tokens[relative].Head;
        var antecedent = relative >= 0 && text.Tokens[relative].Relation is Relation.AclRelcl or Relation.Acl ? text.Tokens[relative].Head : -1;
        if (antecedent < 0 || antecedent >= subject)
        {
            // The arc failed: the nearest noun before "who".
            antecedent = -1;
            for (var at = subject - 1; at >= text.SentenceAt(verb).Tokens.First && antecedent < 0; at--)
            {
                if (text.Tokens[at].Tag is Upos.Noun or Upos.Propn)
                    antecedent = at;
            }
        }

        return new Source(antecedent >= 0 ? antecedent : subject, new TokenRange(subject, subject + 1));
    }
}
