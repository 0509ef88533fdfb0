namespace Demarche.English.Parsing;

/// <summary>Heads and labels of all of a sentence's tokens, punctuation too, and how far the words below each reach.</summary>
/// <remarks>Numbers are places in the sentence; a root's head is -1.</remarks>
internal sealed class SentenceTree
{
    public int Length { get; private set; }

    public int[] Head { get; private set; } = [];

    public byte[] Label { get; private set; } = [];

    /// <summary>First and last token of the words below and including each, without punctuation.</summary>
    public int[] Leftmost { get; private set; } = [];

    public int[] Rightmost { get; private set; } = [];

    /// <summary>Begins a sentence: no token has a head.</summary>
    public void Reset(int length)
    {
        if (Head.Length < length)
        {
            var size = Math.Max(64, length * 2);
            Head = new int[size];
            Label = new byte[size];
            Leftmost = new int[size];
            Rightmost = new int[size];
        }

        Length = length;
        Head.AsSpan(0, length).Fill(-1);
        Label.AsSpan(0, length).Clear();
    }

    /// <summary>Measures how far every word reaches; punctuation, which is told by the label, counts for nothing.</summary>
    public void Measure()
    {
        for (var i = 0; i < Length; i++)
            Leftmost[i] = Rightmost[i] = i;
        for (var i = 0; i < Length; i++)
        {
            if (Label[i] == (byte)Relation.Punct)
                continue;
            var steps = 0;
            for (var above = Head[i]; above >= 0 && steps < Length; above = Head[above], steps++)
            {
                if (Leftmost[above] <= i && i <= Rightmost[above])
                    break;
                Leftmost[above] = Math.Min(Leftmost[above], i);
                Rightmost[above] = Math.Max(Rightmost[above], i);
            }
        }
    }
}
