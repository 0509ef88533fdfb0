using Demarche.English;

namespace Demarche.Workshop.Soak;

/// <summary>What holds of every analysed text, whatever was written in it.</summary>
internal static class TextLaws
{
    /// <summary>The first law that is broken, in words; null when all hold.</summary>
    /// <param name="text">What the analyser made of a text.</param>
    /// <param name="bodyStart">UTF-16 offset at which it was told to begin.</param>
    public static string? Broken(AnalysedText text, int bodyStart) =>
        Characters(text, bodyStart) ?? Sentences(text) ?? Trees(text) ?? Finds(text) ?? Speech(text);

    // Every character is in one token or between two, and what stands between is nothing that one sees.
    private static string? Characters(AnalysedText text, int bodyStart)
    {
        var at = bodyStart;
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            var token = text.Tokens[i];
            if (token.Start < at || token.End <= token.Start || token.End > text.Text.Length)
                return $"Token {i} at {token.Start}-{token.End} is empty, outside the text, or overlaps the one before.";
            if (Visible(text.Text.AsSpan(at..token.Start)))
                return $"Characters before token {i} are in none, from {at} to {token.Start}.";
            at = token.End;
        }

        return Visible(text.Text.AsSpan(at)) ? $"Characters behind the last token are in none, from {at}." : null;
    }

    private static bool Visible(ReadOnlySpan<char> between)
    {
        foreach (var c in between)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('\u200b' or '\ufeff' or '\u2060' or '\u00ad'))
                return true;
        }

        return false;
    }

    private static string? Sentences(AnalysedText text)
    {
        var (next, paragraph) = (0, 0);
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            var sentence = text.Sentences[s];
            if (sentence.Tokens.First != next || sentence.Tokens.Length <= 0)
                return $"Sentence {s} does not begin where the one before ended, or is empty.";
            if (sentence.Paragraph < paragraph)
                return $"Sentence {s} is of an earlier paragraph than the one before.";
            (next, paragraph) = (sentence.Tokens.End, sentence.Paragraph);
        }

        return next == text.Tokens.Length ? null : "Tokens behind the last sentence.";
    }

    // One root, and every word's way up ends there.
    private static string? Trees(AnalysedText text)
    {
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            var sentence = text.Sentences[s];
            if (!sentence.Tokens.Contains(sentence.Root) || text.Tokens[sentence.Root].Head != -1)
                return $"Sentence {s} has no root where it says.";
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                var above = i;
                for (var steps = 0; text.Tokens[above].Head >= 0; steps++)
                {
                    above = text.Tokens[above].Head;
                    if (!sentence.Tokens.Contains(above) || steps > sentence.Tokens.Length)
                        return $"Token {i} hangs outside sentence {s} or on itself.";
                }

                if (above != sentence.Root)
                    return $"Sentence {s} has a second root, token {above}.";
                if (string.IsNullOrEmpty(text.Tokens[i].Lemma))
                    return $"Token {i} has no lemma.";
            }
        }

        return null;
    }

    private static string? Finds(AnalysedText text)
    {
        var after = 0;
        foreach (var name in text.Names)
        {
            if (!Inside(text, name.Tokens) || name.Tokens.First < after)
                return $"The name at token {name.Tokens.First} is empty, outside the text, or overlaps another.";
            after = name.Tokens.End;
        }

        foreach (var mention in text.Mentions)
        {
            if (!Inside(text, mention.Tokens) || !mention.Tokens.Contains(mention.Head) || mention.Name >= text.Names.Length)
                return $"The mention at token {mention.Head} is not around its head, or its name is none.";
        }

        foreach (var date in text.Dates)
        {
            if (!Inside(text, date.Range) || date.Value.Length == 0 || date.Earliest > date.Latest)
                return $"The time at {date.Range.Start} is empty, outside the text, or ends before it begins.";
        }

        foreach (var quotation in text.Quotations)
        {
            if (!Inside(text, quotation.Inside))
                return $"The quotation at {quotation.Inside.Start} is empty or outside the text.";
        }

        return null;
    }

    private static string? Speech(AnalysedText text)
    {
        foreach (var attribution in text.Attributions)
        {
            if (attribution.Content.IsDefaultOrEmpty || attribution.Content.Any(c => !Inside(text, c)))
                return $"The attribution by {attribution.Rule} at token {attribution.CueHead} has no content inside the text.";
            if (attribution.Quotations.Any(q => q < 0 || q >= text.Quotations.Length))
                return $"The attribution by {attribution.Rule} at token {attribution.CueHead} holds a quotation that is none.";
            if (!Word(text, attribution.CueHead) || !Word(text, attribution.SourceHead) || !Word(text, attribution.AudienceHead) || !Word(text, attribution.MediumHead))
                return $"The attribution by {attribution.Rule} at token {attribution.CueHead} names a token that is none.";
        }

        return null;
    }

    private static bool Word(AnalysedText text, int token) => token >= -1 && token < text.Tokens.Length;

    private static bool Inside(AnalysedText text, TokenRange tokens) => tokens.First >= 0 && tokens.Length > 0 && tokens.End <= text.Tokens.Length;

    private static bool Inside(AnalysedText text, TextRange range) => range.Start >= 0 && range.Length > 0 && range.End <= text.Text.Length;
}
