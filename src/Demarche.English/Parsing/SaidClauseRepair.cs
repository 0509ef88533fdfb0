using Demarche.English.Speech;

namespace Demarche.English.Parsing;

/// <summary>
/// Mends a clause that is said and was hung on the noun before it: in "Ruiz told reporters that Norland had left the talks" and "said in
/// a letter that ..." the parser, which has seen few of either, takes "that" for a pronoun and the clause for one that describes the reporters or the
/// letter. A verb of saying that has no other content, and a clause that has a subject of its own, tell them apart.
/// </summary>
internal sealed class SaidClauseRepair
{
    private readonly CueLexicon _cues = CueLexicon.BuiltIn;

    /// <summary>Mends a sentence in place; its root stays.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The document's tokens, of which the sentence's are complete.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    public void Mend(string text, Token[] tokens, TokenRange sentence)
    {
        for (var that = sentence.First + 2; that + 2 < sentence.End; that++)
        {
            if (!IsThat(text, tokens[that]))
                continue;
            var clause = tokens[that].Head;
            if (clause <= that || tokens[clause].Relation is not (Relation.AclRelcl or Relation.Acl or Relation.Ccomp) || tokens[clause].Head >= that)
                continue;
            var subject = SubjectBehind(tokens, that, clause);
            if (subject < 0)
                continue;
            if (tokens[clause].Relation == Relation.Ccomp)
            {
                Mark(tokens, that, subject);
                continue;
            }

            var verb = SayingAbove(tokens, tokens[clause].Head);
            if (verb >= sentence.First && verb < that && LacksContent(tokens, sentence, verb, clause) && !Describes(tokens, sentence, that, clause))
                Raise(text, tokens, sentence, verb, that, subject);
        }
    }

    private static bool IsThat(string text, Token token) =>
        token.End - token.Start == 4 && token.Tag is Upos.Pron or Upos.Sconj && text.AsSpan(token.Start, 4) is "that";

    // "that | Norland had left": a noun or pronoun of the clause stands between the two.
    private static int SubjectBehind(Token[] tokens, int that, int clause)
    {
        var found = -1;
        for (var i = that + 1; i < clause; i++)
        {
            if (tokens[i].Head != clause)
                continue;
            if (tokens[i].Relation.IsSubject())
                return i;
            if (found < 0 && tokens[i].Tag is Upos.Propn or Upos.Noun or Upos.Pron)
                found = i;
            if (tokens[i].Tag is Upos.Aux or Upos.Verb)
                break;
        }

        return found;
    }

    // The verb that the noun belongs to, by the phrases in between.
    private static int SayingAbove(Token[] tokens, int noun)
    {
        while (noun >= 0 && tokens[noun].Tag is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Adj)
        {
            if (tokens[noun].Relation is not (Relation.Obl or Relation.OblTmod or Relation.OblNpmod or Relation.OblUnmarked or Relation.Nmod or Relation.NmodPoss or Relation.Obj or Relation.Iobj or Relation.Nsubj or Relation.Appos or Relation.Conj or Relation.Flat or Relation.Compound))
                return -1;
            noun = tokens[noun].Head;
        }

        return noun >= 0 && tokens[noun].Tag == Upos.Verb ? noun : -1;
    }

    // A verb that brings in a clause and has none, nor a thing that it says: "told a tale that Norland had invented".
    private bool LacksContent(Token[] tokens, TokenRange sentence, int verb, int clause)
    {
        if (_cues.Verb(tokens[verb].Lemma) is not { } cue || !cue.Takes(CueFrames.Clause) || tokens[verb].Relation == Relation.Parataxis)
            return false;
        var objects = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (tokens[i].Head != verb || i == clause)
                continue;
            if (tokens[i].Relation is Relation.Ccomp or Relation.Xcomp or Relation.Parataxis)
                return false;
            if (tokens[i].Relation is Relation.Obj or Relation.Iobj)
                objects++;
        }

        return objects <= (cue.Takes(CueFrames.Audience) ? 1 : 0);
    }

    // "Told a tale that Norland had invented": of the verb's object, with nothing else that was invented.
    private static bool Describes(Token[] tokens, TokenRange sentence, int that, int clause)
    {
        if (tokens[that].Relation != Relation.Obj || tokens[tokens[clause].Head].Relation != Relation.Obj)
            return false;
        for (var i = clause + 1; i < sentence.End; i++)
        {
            if (tokens[i].Head == clause && tokens[i].Relation is Relation.Obj or Relation.Ccomp or Relation.Xcomp)
                return false;
        }

        return true;
    }

    private static void Mark(Token[] tokens, int that, int subject)
    {
        tokens[that] = tokens[that] with { Tag = Upos.Sconj, Fine = Xpos.IN, Relation = Relation.Mark };
        if (!tokens[subject].Relation.IsSubject())
            tokens[subject] = tokens[subject] with { Relation = Relation.Nsubj };
    }

    private static void Raise(string text, Token[] tokens, TokenRange sentence, int verb, int that, int subject)
    {
        var clause = tokens[that].Head;
        Mark(tokens, that, subject);
        tokens[clause] = tokens[clause] with { Head = verb, Relation = Relation.Ccomp };

        // "..., and that he could not accept it" is said too.
        for (var i = clause + 1; i < sentence.End; i++)
        {
            if (IsThat(text, tokens[i]) && tokens[i].Relation == Relation.Mark && tokens[tokens[i].Head] is { Relation: Relation.Conj } second && second.Head == verb)
                tokens[tokens[i].Head] = second with { Head = clause };
        }
    }
}
