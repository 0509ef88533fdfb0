using Demarche.English.Models;

namespace Demarche.English.Parsing;

/// <summary>What a half-built tree knows of one word: its head, and the children it has so far.</summary>
/// <remarks>A word's place beyond the root stands for no word: a head not yet found, a child that is not there.</remarks>
internal struct ParseNode
{
    /// <summary>Labels of the children, as a set.</summary>
    public ulong Labels;

    /// <summary>The word and all its children with their labels, hashed: words alike in it have the same features.</summary>
    public ulong Likeness;

    /// <summary>Head of a word that has left the stack.</summary>
    public int Head;

    /// <summary>Outermost child to the left and the last but one.</summary>
    public int Left1;

    public int Left2;

    /// <summary>Outermost child to the right and the last but one.</summary>
    public int Right1;

    public int Right2;

    public byte Label;

    /// <summary>Number of children to the left in the low four bits, to the right above.</summary>
    public byte Children;

    /// <summary>A word that has neither head nor children.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="none">The place that stands for no word.</param>
    public static ParseNode Alone(int place, int none) => new()
    {
        Likeness = (ulong)(place + 1) * 0x9E3779B97F4A7C15,
        Head = none,
        Left1 = none,
        Left2 = none,
        Right1 = none,
        Right2 = none,
    };

    /// <summary>Takes a child that stands farther out than those before.</summary>
    public void Adopt(int child, bool onLeft, byte label)
    {
        Labels |= 1UL << label;
        Likeness = Feature.Join(Likeness, (ulong)(uint)child, label);
        if (onLeft)
        {
            (Left2, Left1) = (Left1, child);
            if ((Children & 0xF) < 0xF)
                Children++;
        }
        else
        {
            (Right2, Right1) = (Right1, child);
            if (Children >> 4 < 0xF)
                Children += 0x10;
        }
    }
}
