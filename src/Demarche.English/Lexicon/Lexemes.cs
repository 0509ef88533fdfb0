namespace Demarche.English.Lexicon;

/// <summary>
/// What every trained model wants to know about a text's words: hashes of form, lower case, shape, affixes, and the word cluster.
/// Made once for a text by <see cref="LexicalPass"/>, by token index; models hash these numbers on, together with the number of
/// their own feature template, into their tables (<see cref="Models.FeatureTable"/>).
/// </summary>
/// <remarks>The arrays are longer than the text and are used again: only the first <see cref="Count"/> places mean anything.</remarks>
internal sealed class Lexemes
{
    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The form as written.</summary>
    public uint[] Form { get; private set; } = [];

    /// <summary>The form in lower case, figures as 0, all marks of one kind alike.</summary>
    public uint[] Lower { get; private set; } = [];

    /// <summary>"Xxx" for Geneva, "X.X." for U.S., "dddd" for 2021; runs are cut at three.</summary>
    public uint[] Shape { get; private set; } = [];

    /// <summary>First one, two and three characters of the lower form.</summary>
    public uint[] Prefix1 { get; private set; } = [];

    public uint[] Prefix2 { get; private set; } = [];

    public uint[] Prefix3 { get; private set; } = [];

    /// <summary>Last one to four characters of the lower form.</summary>
    public uint[] Suffix1 { get; private set; } = [];

    public uint[] Suffix2 { get; private set; } = [];

    public uint[] Suffix3 { get; private set; } = [];

    public uint[] Suffix4 { get; private set; } = [];

    /// <summary>
    /// The word's place in the tree of word clusters: its path from the root in the low bits below a leading 1, so that
    /// <see cref="WordClusters.Prefix"/> cuts it to coarser classes; 0 for a word that has none.
    /// </summary>
    public uint[] Cluster { get; private set; } = [];

    /// <summary>What the letters tell at a glance.</summary>
    public WordTraits[] Traits { get; private set; } = [];

    /// <summary>Makes room for a text's tokens; what an extraordinary text made the arrays grow to is given back.</summary>
    public void Reset(int count)
    {
        Count = count;
        if (BufferLength.Serves(Form.Length, count))
            return;
        var capacity = BufferLength.For(count);
        Form = new uint[capacity];
        Lower = new uint[capacity];
        Shape = new uint[capacity];
        Prefix1 = new uint[capacity];
        Prefix2 = new uint[capacity];
        Prefix3 = new uint[capacity];
        Suffix1 = new uint[capacity];
        Suffix2 = new uint[capacity];
        Suffix3 = new uint[capacity];
        Suffix4 = new uint[capacity];
        Cluster = new uint[capacity];
        Traits = new WordTraits[capacity];
    }
}

/// <summary>What a word's letters tell at a glance.</summary>
[Flags]
internal enum WordTraits : byte
{
    None = 0,

    /// <summary>Begins with a capital.</summary>
    Capital = 1,

    /// <summary>More than one letter, all capitals.</summary>
    AllCapitals = 2,

    /// <summary>Has a figure.</summary>
    Figure = 4,

    /// <summary>Has a hyphen or dash.</summary>
    Hyphen = 8,

    /// <summary>Has no letter and no figure.</summary>
    Mark = 16,

    /// <summary>Has a capital behind its first letter.</summary>
    InnerCapital = 32,

    /// <summary>Has a full stop beside letters.</summary>
    Dotted = 64,
}
