namespace Demarche.English.Parsing;

/// <summary>The buffers in which a thread parses sentences one after the other.</summary>
internal sealed class ParseSpace
{
    public ParseWords Words { get; } = new();

    public ParseState State { get; } = new();

    public SentenceTree Tree { get; } = new();

    public PunctuationFeatures Punctuation { get; } = new();

    /// <summary>Carries the finished words over into the tree of all tokens; what is no word is punctuation, still without head.</summary>
    public void Hang(int tokens)
    {
        Tree.Reset(tokens);
        Tree.Label.AsSpan(0, tokens).Fill((byte)Relation.Punct);
        for (var i = 0; i < Words.Length; i++)
        {
            var token = Words.Token[i];
            var head = State.Head[i];
            Tree.Head[token] = head == State.Root ? -1 : Words.Token[head];
            Tree.Label[token] = State.Label[i];
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
