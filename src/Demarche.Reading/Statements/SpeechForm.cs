using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Statements;

/// <summary>
/// Whether words are given in marks, without, or both. It is mixed only where the report's own words make the clause: in
/// <c>said talks were “useful”</c>, but not in <c>said Mora “was ready”</c>, whose verb is the speaker's.
/// </summary>
internal static class SpeechForm
{
    /// <summary>The form of a content.</summary>
    public static Speech Of(AnalysedText text, Attribution attribution)
    {
        var (bare, marked) = (false, false);
        var verbSeen = false;
        var verbMarked = false;
        foreach (var piece in attribution.Content)
        {
            for (var at = text.TokenFrom(piece.Start); at < text.Tokens.Length && text.Tokens[at].Start < piece.End; at++)
            {
                if (text.Tokens[at].Tag == Upos.Punct)
                    continue;
                var inMarks = attribution.Quotations.Any(q => text.Quotations[q].Inside.Contains(text.Tokens[at].Range));
                marked |= inMarks;
                bare |= !inMarks;
                if (verbSeen || !IsFinite(text.Tokens[at]))
                    continue;
                verbSeen = true;
                verbMarked = inMarks || SubjectInMarks(text, attribution, at);
            }
        }

        if (!marked)
            return Speech.Indirect;
        return bare && verbSeen && !verbMarked ? Speech.Mixed : Speech.Direct;
    }

    private static bool IsFinite(Token token) => token.Fine is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD;

    // that a “bad deal” was near
    private static bool SubjectInMarks(AnalysedText text, Attribution attribution, int verb)
    {
        for (var at = verb - 1; at >= 0 && text.Tokens[at].Start >= attribution.Content[0].Start; at--)
        {
            if (text.Tokens[at].Tag is Upos.Noun or Upos.Propn or Upos.Pron)
                return attribution.Quotations.Any(q => text.Quotations[q].Inside.Contains(text.Tokens[at].Range));
        }

        return false;
    }
}
