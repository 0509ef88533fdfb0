namespace Demarche.English.Sentences;

/// <summary>A sentence before it has a tree.</summary>
internal readonly record struct SentenceDraft(TokenRange Tokens, int Paragraph, SentenceKind Kind);

/// <summary>A growing list of sentences that is emptied and used again, text after text.</summary>
internal sealed class SentenceBuffer
{
    /// <summary>
    /// Tokens of the longest sentence. Longer runs (tables, lists of names, text without full stops) are cut here, which bounds
    /// what one text can cost.
    /// </summary>
    public const int LongestSentence = 300;

    private SentenceDraft[] _sentences = new SentenceDraft[128];

    public int Count { get; private set; }

    public ReadOnlySpan<SentenceDraft> Sentences => _sentences.AsSpan(0, Count);

    /// <summary>Adds a sentence, in pieces when it is too long.</summary>
    public void Add(int first, int end, int paragraph, SentenceKind kind)
    {
        while (first < end)
        {
            var stop = Math.Min(end, first + LongestSentence);
            if (Count == _sentences.Length)
                Array.Resize(ref _sentences, Count * 2);
            _sentences[Count++] = new SentenceDraft(new TokenRange(first, stop), paragraph, kind);
            first = stop;
        }
    }

    /// <summary>Empties the list; what an extraordinary text made it grow to is given back.</summary>
    public void Clear()
    {
        Count = 0;
        if (_sentences.Length > 1 << 18)
            _sentences = new SentenceDraft[128];
    }
}
