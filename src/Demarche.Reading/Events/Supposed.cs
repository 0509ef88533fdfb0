using Demarche.English;
using Demarche.Reading.Transcripts;

namespace Demarche.Reading.Events;

/// <summary>What is asked or guessed at and therefore told by nobody: "Has the North rejected the offer?"</summary>
internal static class Supposed
{
    /// <summary>Whether a candidate stands in a question, or in the turn of somebody who asks.</summary>
    public static bool IsAsked(Draft draft, Candidate candidate) =>
        draft.Turns.At(candidate.Trigger) is { Voice: Voice.Asker } || IsQuestion(draft.Text, draft.Text.Sentences[draft.Text.SentenceOf(candidate.Trigger)].Tokens);

    /// <summary>
    /// Whether the other side is only the party that the whole text names most: a transcript goes from matter to matter, so that this
    /// tells nothing.
    /// </summary>
    public static bool IsGuess(Draft draft, Candidate candidate) => draft.Turns.IsTranscript && candidate.Sides.Source == OtherSide.Report;

    private static bool IsQuestion(AnalysedText text, TokenRange sentence)
    {
        var last = sentence.End - 1;
        while (last > sentence.First && text.Form(last) is "”" or "\"" or "’" or ")" or "'")
            last--;
        return text.Form(last) is ['?', ..];
    }
}
