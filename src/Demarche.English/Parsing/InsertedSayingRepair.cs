using Demarche.English.Speech;

namespace Demarche.English.Parsing;

/// <summary>
/// Mends a saying put between a subject and its predicate: in "Norland, the Sudlandic minister said, must halt its drills" and "the first step, she said, should
/// last a year" the parser takes what is spoken of for who says it, or for a phrase of the saying, and leaves the predicate without a subject.
/// </summary>
internal sealed class InsertedSayingRepair
{
    private readonly CueLexicon _cues = CueLexicon.BuiltIn;

    /// <summary>Mends a sentence in place; its root stays.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The document's tokens, of which the sentence's are complete.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    public void Mend(string text, Token[] tokens, TokenRange sentence)
    {
        var before = Comma(text, tokens, sentence.First + 1, sentence.End);
        var after = before < 0 ? -1 : Comma(text, tokens, before + 1, sentence.End);
        if (after < 0 || SayingBetween(tokens, before, after) is not (>= 0 and var saying) || ClauseOf(tokens, sentence, saying, after) is not (>= 0 and var clause))
            return;
        var subject = LeadOf(tokens, sentence.First, before, saying);
        var source = subject < 0 ? -1 : SourceOf(tokens, before, after, saying, subject, clause);
        if (source < 0)
            return;
        // "Told reporters", "said on Monday": what the predicate took for its subject belongs to the saying.
        for (var i = before + 1; i < after; i++)
        {
            if (tokens[i].Head == clause && i != source)
                tokens[i] = tokens[i] with { Head = saying, Relation = HasCase(tokens, i, before) ? Relation.Obl : Relation.Obj };
        }

        tokens[source] = tokens[source] with { Head = saying, Relation = Relation.Nsubj };
        tokens[subject] = tokens[subject] with { Head = clause, Relation = IsPassive(tokens, sentence, clause) ? Relation.NsubjPass : Relation.Nsubj };
    }

    private static int Comma(string text, Token[] tokens, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (tokens[i].End - tokens[i].Start == 1 && text[tokens[i].Start] == ',')
                return i;
        }

        return -1;
    }

    // A finite verb that brings in a clause, and no other beside it.
    private int SayingBetween(Token[] tokens, int before, int after)
    {
        var found = -1;
        for (var i = before + 1; i < after; i++)
        {
            if (tokens[i].Tag != Upos.Verb)
                continue;
            if (found >= 0 || tokens[i].Fine is not (Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.VBN) || _cues.Verb(tokens[i].Lemma) is not { Kind: AttributionCue.Speech } cue || !cue.Takes(CueFrames.Clause))
                return -1;
            found = i;
        }

        return found;
    }

    // The predicate behind, which begins with its own verb: one with a subject of its own is another clause.
    private static int ClauseOf(Token[] tokens, TokenRange sentence, int saying, int after)
    {
        var begin = after + 1;
        while (begin < sentence.End && tokens[begin].Tag is Upos.Punct or Upos.Adv or Upos.Part)
            begin++;
        if (begin >= sentence.End || !(tokens[begin].Tag == Upos.Aux || tokens[begin] is { Tag: Upos.Verb, Fine: Xpos.VBD or Xpos.VBZ or Xpos.VBP }))
            return -1;
        for (var i = begin; i < sentence.End; i++)
        {
            if (tokens[i].Head == saying && tokens[i].Relation == Relation.Ccomp)
                return HasSubjectBehind(tokens, sentence, after, i) ? -1 : i;
        }

        return -1;
    }

    private static bool HasSubjectBehind(Token[] tokens, TokenRange sentence, int after, int clause)
    {
        for (var i = after + 1; i < sentence.End; i++)
        {
            if (tokens[i].Head == clause && tokens[i].Relation.IsSubject())
                return true;
        }

        return false;
    }

    // What the sentence begins with: a noun under no preposition, hung on the saying.
    private static int LeadOf(Token[] tokens, int first, int before, int saying)
    {
        for (var i = first; i < before; i++)
        {
            if (tokens[i].Head == saying && tokens[i].Relation != Relation.Punct)
                return tokens[i].Tag is Upos.Noun or Upos.Propn or Upos.Pron && !HasCase(tokens, i, first) ? i : -1;
        }

        return -1;
    }

    // "Norland, the minister said", read as if Norland were the minister; "the raid, said the minister", as if he were the crime's subject.
    private static int SourceOf(Token[] tokens, int before, int after, int saying, int subject, int clause)
    {
        for (var i = before + 1; i < after; i++)
        {
            if (tokens[i].Head == saying && tokens[i].Relation.IsSubject() || i < saying && tokens[i].Head == subject && tokens[i].Relation == Relation.Appos)
                return i;
        }

        for (var i = saying + 1; i < after && saying == before + 1; i++)
        {
            if (tokens[i].Head == clause && tokens[i].Relation.IsSubject())
                return i;
        }

        return -1;
    }

    private static bool HasCase(Token[] tokens, int noun, int from)
    {
        for (var i = from; i < noun; i++)
        {
            if (tokens[i].Head == noun && tokens[i].Relation is Relation.Case or Relation.Mark)
                return true;
        }

        return false;
    }

    private static bool IsPassive(Token[] tokens, TokenRange sentence, int clause)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (tokens[i].Head == clause && tokens[i].Relation == Relation.AuxPass)
                return true;
        }

        return false;
    }
}
