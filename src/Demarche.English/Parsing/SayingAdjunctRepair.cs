using Demarche.English.Speech;

namespace Demarche.English.Parsing;

/// <summary>
/// Mends when or where something was said that was hung on what was said: in "Norland said on Wednesday it had held two men" and "said in a letter it
/// would pay" the phrase between the verb of saying and the subject of what is said belongs to the verb, or a day would be made up for the rest.
/// </summary>
internal sealed class SayingAdjunctRepair
{
    private readonly CueLexicon _cues = CueLexicon.BuiltIn;

    /// <summary>Mends a sentence in place; its root stays.</summary>
    /// <param name="tokens">The document's tokens, of which the sentence's are complete.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    public void Mend(Token[] tokens, TokenRange sentence)
    {
        for (var clause = sentence.First + 2; clause < sentence.End; clause++)
        {
            var verb = tokens[clause].Head;
            if (tokens[clause].Relation != Relation.Ccomp || verb < sentence.First || verb >= clause || tokens[verb].Tag != Upos.Verb
                || _cues.Verb(tokens[verb].Lemma) is not { Kind: AttributionCue.Speech } cue || !cue.Takes(CueFrames.Clause))
                continue;
            var begin = BeginOf(tokens, verb, clause);
            for (var i = verb + 1; i < begin; i++)
            {
                if (tokens[i].Head == clause && tokens[i].Relation is Relation.Obl or Relation.OblTmod or Relation.OblNpmod or Relation.OblUnmarked or Relation.NmodTmod)
                    tokens[i] = tokens[i] with { Head = verb };
            }
        }
    }

    // Where the clause itself begins: at its "that", else at its subject; at the verb where it has neither.
    private static int BeginOf(Token[] tokens, int verb, int clause)
    {
        for (var i = verb + 1; i < clause; i++)
        {
            if (tokens[i].Head == clause && (tokens[i].Relation == Relation.Mark || tokens[i].Relation.IsSubject()))
                return i;
        }

        return verb;
    }
}
