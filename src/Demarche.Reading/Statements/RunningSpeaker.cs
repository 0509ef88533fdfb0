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
        if (_last is not null && paragraph - _lastParagraph <= 1 && IsHeOrShe(attribution) && MayGoOn(attribution, found))
            found = found with { Speaker = _last, Also = [], Party = _last.Party };
        if (attribution.CueHead < 0)
            return found;
        // Somebody else who speaks, were it nobody known, ends the run.
        var isPerson = found.Speaker is { } speaker && draft.Cast.Entity(speaker.Id).Kind == EntityKind.Person;
        (_last, _lastSource, _lastParagraph) = (isPerson ? found.Speaker : null, attribution.Source, paragraph);
        return found;
    }

    // Unknown, or somebody whom the words since the last saying name in no subject.
    private bool MayGoOn(Attribution attribution, SpeakerFound found)
    {
        if (found.Speaker is null)
            return true;
        for (var at = _lastSource.End; at < attribution.Source.First; at++)
        {
            if (draft.Text.Tokens[at].Relation is Relation.Nsubj && draft.Text.Tokens[at].Tag == Upos.Propn && !IsInMarks(at)
                && draft.Cast.Denoted(at).Any(a => a.Id == found.Speaker.Id))
                return false;
        }

        return true;
    }

    private bool IsHeOrShe(Attribution attribution) =>
        attribution.Source.Length == 1 && draft.Text.Tokens[attribution.Source.First].Tag == Upos.Pron && draft.Text.Form(attribution.Source.First) is "he" or "He" or "she" or "She";

    private bool IsInMarks(int token) =>
        draft.Text.Quotations.Any(q => q.Kind == QuotationKind.Words && q.Inside.Contains(draft.Text.Tokens[token].Range));
}
