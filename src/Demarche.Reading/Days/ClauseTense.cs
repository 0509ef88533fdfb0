using Demarche.English;

namespace Demarche.Reading.Days;

/// <summary>How a clause stands in time by its verb forms.</summary>
internal enum Tense
{
    /// <summary>"is", "wants", "the planned talks", a noun alone.</summary>
    None,

    /// <summary>"met", "has met", "having met".</summary>
    Past,

    /// <summary>"will meet", "is to meet", "to meet".</summary>
    Future,
}

/// <summary>Reads the tense of a clause off its head and auxiliaries.</summary>
internal static class ClauseTense
{
    /// <summary>The tense of the clause that a token heads or stands in.</summary>
    public static Tense Of(AnalysedText text, int trigger)
    {
        for (var at = trigger; at >= 0; at = text.Tokens[at].Head)
        {
            var token = text.Tokens[at];
            var tense = Own(text, at);
            if (tense != Tense.None)
                return tense;
            // A participle or noun has the tense of the clause it stands in; a finite present verb has its own.
            if (token.Fine is Xpos.VBZ or Xpos.VBP || token.Relation is Relation.Ccomp or Relation.AclRelcl or Relation.Parataxis)
                return Tense.None;
        }

        return Tense.None;
    }

    /// <summary>Whether a past form in reported speech may stand for a present: "said it was imposing sanctions", "said it was ready".</summary>
    public static bool MayBeShifted(AnalysedText text, int trigger)
    {
        if (text.Tokens[trigger].Fine == Xpos.VBG)
            return true;
        foreach (var child in text.ChildrenOf(trigger))
        {
            if (text.Tokens[child].Relation == Relation.Cop)
                return true;
        }

        return false;
    }

    private static Tense Own(AnalysedText text, int at)
    {
        var tense = text.Tokens[at].Fine switch
        {
            Xpos.VBD => Tense.Past,
            _ => Tense.None,
        };
        foreach (var child in text.ChildrenOf(at))
        {
            var aux = text.Tokens[child];
            // "what they tested": a past tense that is tagged as a participle has a subject and no auxiliary.
            if (aux.Relation == Relation.Nsubj && text.Tokens[at].Fine == Xpos.VBN && tense == Tense.None)
                tense = Tense.Past;
            if (aux.Relation is not (Relation.Aux or Relation.AuxPass or Relation.Cop or Relation.Mark))
                continue;
            if (aux.Fine == Xpos.MD || (aux.Relation == Relation.Mark && aux.Fine == Xpos.TO))
                return Tense.Future;
            // "was met", "has met", "had been meeting"
            if (aux.Fine == Xpos.VBD || (aux.Lemma == "have" && aux.Relation == Relation.Aux))
                tense = Tense.Past;
        }

        return tense;
    }
}
