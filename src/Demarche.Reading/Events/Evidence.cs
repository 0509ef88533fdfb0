using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>The clause that tells an event, with its subject where that stands in another clause; at most the sentence.</summary>
internal sealed class Evidence(Syntax syntax, Draft draft)
{
    public Extract Of(Candidate candidate)
    {
        var sentence = syntax.Text.Sentences[syntax.Text.SentenceOf(candidate.Trigger)].Tokens;
        var clause = ClauseHead(candidate.Trigger);
        var range = syntax.Text.SubtreeOf(clause);
        int first = Math.Min(range.First, candidate.Trigger), end = Math.Max(range.End, candidate.Trigger + 1);
        foreach (var word in candidate.Words)
            (first, end) = (Math.Min(first, FirstOf(word)), Math.Max(end, word + 1));
        first = Math.Max(first, sentence.First);
        end = Math.Min(end, sentence.End);
        while (end > first + 1 && syntax[end - 1].Tag == Upos.Punct)
            end--;
        while (first < end - 1 && syntax[first].Tag is Upos.Punct or Upos.Cconj)
            first++;
        return draft.Take(new TokenRange(first, end));
    }

    // "Under the harbour | accord": what leads to a noun is not cut off from it.
    private int FirstOf(int word) => syntax[word] is { Tag: Upos.Noun or Upos.Propn, Relation: Relation.Obl } ? syntax.Text.SubtreeOf(word).First : word;

    private int ClauseHead(int token)
    {
        for (var up = token; ; up = syntax[up].Head)
        {
            var clausal = syntax.IsVerb(up) || syntax.Child(up, Relation.Cop) >= 0;
            if (syntax[up].Head < 0 || clausal && syntax[up].Relation is Relation.Ccomp or Relation.Parataxis or Relation.AclRelcl
                || clausal && syntax[up].Relation is Relation.Conj or Relation.Advcl && syntax.Child(up, Relation.Nsubj, Relation.NsubjPass) >= 0)
                return up;
        }
    }
}
