namespace Demarche.English.Speech;

/// <summary>Sources that stand before a colon: a transcript's "MR. MORA:", a headline's "Mora: talks possible".</summary>
internal static class LabelCues
{
    private const int LongestLabel = 6;
    private const int LongestTail = 4;

    /// <summary>Adds the attributions of a transcript's labels: a label rules the sentences up to the next one.</summary>
    public static void Transcript(SpeechText text)
    {
        var sentences = text.Text.Sentences;
        var repeats = LabelsRepeat(text);
        for (var i = 0; i < sentences.Length; i++)
        {
            if (sentences[i].Kind != SentenceKind.Label || i + 1 >= sentences.Length || IsAddress(text, sentences[i].Tokens.First) || !repeats && !NamesSomebody(text, sentences[i].Tokens))
                continue;
            var end = i + 1;
            while (end < sentences.Length && sentences[end].Kind is SentenceKind.Prose or SentenceKind.Item)
                end++;
            if (end == i + 1 || Source(text, sentences[i].Tokens) is not { } source)
                continue;
            var content = text.Trim(new TokenRange(sentences[i + 1].Tokens.First, sentences[end - 1].Tokens.End));
            if (content.Length == 0)
                continue;
            var draft = text.Draft(sentences[i].Tokens.First, default, AttributionCue.Speech, "label", source);
            draft.Content.Add(content);
            text.Drafts.Add(draft);
        }
    }

    // "TO THE CONGRESS:" opens a letter.
    private static bool IsAddress(SpeechText text, int token) =>
        text.Is(token, "to") || text.Is(token, "for") || text.Is(token, "dear") || text.Is(token, "from") || text.Is(token, "subject") || text.Is(token, "memorandum");

    // Speakers of a transcript take turns. "PUTTING FARMERS FIRST:" heads a section, once.
    private static bool LabelsRepeat(SpeechText text)
    {
        var seen = text.Labels;
        seen.Clear();
        foreach (var sentence in text.Text.Sentences)
        {
            if (sentence.Kind != SentenceKind.Label)
                continue;
            if (!seen.Add(Hash(text.Text.Words(sentence.Tokens))))
                return true;
        }

        return false;
    }

    // FNV-1a over 64 bits, in which no two labels of a text meet.
    private static ulong Hash(ReadOnlySpan<char> label)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in label)
            hash = (hash ^ c) * 0x100000001B3;
        return hash;
    }

    private static bool NamesSomebody(SpeechText text, TokenRange label)
    {
        for (var at = label.First; at < label.End; at++)
        {
            if (text.NameAt(at) is { Kind: NameKind.Person } name && name.Tokens.First >= label.First && name.Tokens.End <= label.End)
                return true;
        }

        return false;
    }

    /// <summary>The attribution of a heading's colon, or null.</summary>
    public static Draft? Headline(SpeechText text, int sentence)
    {
        var (tokens, _, paragraph, _) = text.Text.Sentences[sentence];
        if (paragraph == 0 && sentence == 0 && Behind(text, tokens) is { } behind)
            return behind;
        for (var at = tokens.First + 1; at < tokens.End - 1 && at <= tokens.First + LongestLabel; at++)
        {
            if (!text.Is(at, ":"))
                continue;
            if (!IsNames(text, tokens.First, at) || text.Tokens[at - 1].End != text.Tokens[at].Start)
                return null;
            var content = text.Trim(new TokenRange(at + 1, tokens.End));
            if (content.Length < 2)
                return null;
            var draft = text.Draft(at, new TokenRange(at, at + 1), AttributionCue.Speech, "headline", SourceFinder.Named(text, at - 1));
            draft.Content.Add(content);
            return draft;
        }

        return null;
    }

    // "Flood ends, mills reopen: minister": a short phrase without a verb behind the title's last colon, and a clause before it.
    private static Draft? Behind(SpeechText text, TokenRange title)
    {
        var (first, end) = (title.First, text.Trim(title).End);
        var colon = end - 1;
        while (colon > first && !text.Is(colon, ":"))
            colon--;
        if (end - colon - 1 is < 1 or > LongestTail || text.Trim(new TokenRange(first, colon)) is not { Length: > 3 } content || text.Text.SentenceOf(end - 1) != 0)
            return null;
        for (var at = colon + 1; at < end; at++)
        {
            if (text.Tokens[at].Tag is not (Upos.Noun or Upos.Propn or Upos.Adj) && !text.Is(at, "-"))
                return null;
        }

        var draft = text.Draft(colon, new TokenRange(colon, colon + 1), AttributionCue.Speech, "headline", new Source(end - 1, new TokenRange(colon + 1, end)));
        draft.Content.Add(content);
        return draft;
    }

    private static bool IsNames(SpeechText text, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (text.Tokens[at].Tag != Upos.Propn || text.NameAt(at) is not { Kind: NameKind.Person or NameKind.Organisation or NameKind.Place })
                return false;
        }

        return true;
    }

    private static Source? Source(SpeechText text, TokenRange label)
    {
        var trimmed = text.Trim(label);
        return trimmed.Length == 0 ? null : new Source(trimmed.End - 1, trimmed);
    }
}
