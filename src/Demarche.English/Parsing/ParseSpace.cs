namespace Demarche.English.Parsing;

/// <summary>The buffers in which a thread parses sentences one after the other.</summary>
internal sealed class ParseSpace
{
    public ParseWords Words { get; } = new();

    public ParseBeam Beam { get; } = new();

    /// <summary>Room for the features of one question.</summary>
    public ulong[] Features { get; } = new ulong[Math.Max(ActionFeatures.Most, LabelFeatures.Most)];

    /// <summary>What the actions of a sentence's states scored, and its arcs' relations.</summary>
    public ParseMemo<(int Shift, int Left, int Right)> Scores { get; } = new();

    public ParseMemo<byte> Relations { get; } = new();

    public SentenceTree Tree { get; } = new();

    public PunctuationFeatures Punctuation { get; } = new();

    /// <summary>Carries the finished words over into the tree of all tokens; what is no word is punctuation, still without head.</summary>
    public void Hang(int tokens)
    {
        var parsed = Beam.Best;
        Tree.Reset(tokens);
        Tree.Label.AsSpan(0, tokens).Fill((byte)Relation.Punct);
        for (var i = 0; i < Words.Length; i++)
        {
            var token = Words.Token[i];
            var head = parsed.Head[i];
            Tree.Head[token] = head == parsed.Root ? -1 : Words.Token[head];
            Tree.Label[token] = parsed.Label[i];
        }

        if (Words.Length == 0)
            HangMarksAlone(tokens);
        Tree.Measure();
    }

    // "* * *": the first mark is the root, as something must be.
    private void HangMarksAlone(int tokens)
    {
        Tree.Label[0] = (byte)Relation.Root;
        for (var i = 1; i < tokens; i++)
            Tree.Head[i] = 0;
    }
}
