namespace Demarche.English.Parsing;

/// <summary>The buffers in which a thread parses sentences one after the other.</summary>
internal sealed class ParseSpace
{
    public ParseWords Words { get; } = new();

    public ParseBeam Beam { get; } = new();

    /// <summary>What the actions of a sentence's states scored.</summary>
    public ActionScores Scores { get; } = new();

    /// <summary>The relations of its arcs, and room for the features of one.</summary>
    public ParseMemo<byte> Relations { get; } = new(9);

    public ulong[] Features { get; } = new ulong[LabelFeatures.Most];

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
            var (head, label) = (parsed.Nodes[i].Head, parsed.Nodes[i].Label);
            Tree.Head[token] = head == parsed.Root ? -1 : Words.Token[head];
            Tree.Label[token] = label;
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
