using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Statements;

/// <summary>Whether words are given in marks, without, or both.</summary>
internal static class SpeechForm
{
    /// <summary>The form of a content, by how many of its letters stand in marks.</summary>
    public static Speech Of(AnalysedText text, Attribution attribution)
    {
        int all = 0, marked = 0;
        foreach (var piece in attribution.Content)
        {
            for (var at = piece.Start; at < piece.End; at++)
            {
                if (!char.IsLetterOrDigit(text.Text[at]))
                    continue;
                all++;
                if (attribution.Quotations.Any(q => text.Quotations[q].Inside.Start <= at && at < text.Quotations[q].Inside.End))
                    marked++;
            }
        }

        return marked == 0 ? Speech.Indirect : marked == all ? Speech.Direct : Speech.Mixed;
    }
}
