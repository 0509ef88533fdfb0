using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Statements;

/// <summary>
/// Who "he" is in "he said": most often whoever was speaking. <c>“A,” Mora said of Lopez. “B,” he added.</c> The one named
/// between the two sayings may be only whom they are about.
/// </summary>
internal sealed class RunningSpeaker(Draft draft)
{
    private Actor? _last;
    private TokenRange _lastSource;
    private int _lastParagraph = -1;

    /// <summary>The speaker of the next attribution outside of marks, in text order.</summary>
    public SpeakerFound Next(Attribution attribution, SpeakerFound found)
    {
        if (attribution.Kind != AttributionCue.Speech || attribution.Source.Length == 0 || IsInMarks(attribution.Source.First))
            return found;
        var paragraph = draft.Text.Sentences[draft.Text.SentenceOf(attribution.Source.First)].Paragraph;
        if (_last is not null && paragraph - _lastParagraph <= 1 && IsHeOrShe(attribution) && Resumed(attribution, found) is { } he)
            found = found with { Speaker = he, Also = [], Party = he.Party };
        if (attribution.CueHead < 0)
            return found;
        // Somebody else who speaks, were it nobody known, ends the run.
        var isPerson = found.Speaker is { } speaker && draft.Cast.Entity(speaker.Id).Kind == EntityKind.Person;
        (_last, _lastSource, _lastParagraph) = (isPerson ? found.Speaker : null, attribution.Source, paragraph);
        return found;
    }

    // Whoever was speaking, unless the words since the last saying have another person for a subject. “A,” Mora said. Lopez waved. “B,” he said.
    private Actor? Resumed(Attribution attribution, SpeakerFound found)
    {
        Actor? between = null;
        var isLost = false;
        for (var at = _lastSource.End; at < attribution.Source.First; at++)
        {
            var isSubject = draft.Text.Tokens[at] is { Relation: Relation.Nsubj or Relation.NsubjPass, Tag: Upos.Propn or Upos.Noun };
            if (!isSubject && !IsLostSubject(at) || IsInMarks(at) || draft.Text.Sentences[draft.Text.SentenceOf(at)].Kind != SentenceKind.Prose)
                continue;
            if (draft.Cast.Denoted(at) is [var person] && draft.Cast.Entity(person.Id).Kind == EntityKind.Person && person.Id != _last!.Id)
                (between, isLost) = (person, !isSubject);
        }

        // The cast, which goes by the tree, has not seen a subject that the tree has lost.
        return between is null ? _last : found.Speaker is null || isLost && found.Speaker.Id == _last!.Id ? between : found.Speaker;
    }

    // "The president, Ana Mora, used the day to answer": an apposition before a finite verb that has no subject.
    private bool IsLostSubject(int token)
    {
        var text = draft.Text;
        var next = token + 2;
        if (text.Tokens[token].Tag != Upos.Propn || next >= text.Tokens.Length || text.Form(token + 1) is not ","
            || text.Tokens[text.Tokens[token].Relation == Relation.Flat ? text.Tokens[token].Head : token].Relation != Relation.Appos || text.Tokens[next].Fine is not (Xpos.VBD or Xpos.VBZ or Xpos.VBP))
            return false;
        foreach (var child in text.ChildrenOf(next))
        {
            if (text.Tokens[child].Relation is Relation.Nsubj or Relation.NsubjPass)
                return false;
        }

        return true;
    }

    private bool IsHeOrShe(Attribution attribution) =>
        attribution.Source.Length == 1 && draft.Text.Tokens[attribution.Source.First].Tag == Upos.Pron && draft.Text.Form(attribution.Source.First) is "he" or "He" or "she" or "She";

    private bool IsInMarks(int token) =>
        draft.Text.Quotations.Any(q => q.Kind == QuotationKind.Words && q.Inside.Contains(draft.Text.Tokens[token].Range));
}
