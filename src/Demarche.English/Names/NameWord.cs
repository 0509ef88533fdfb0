using Demarche.English.Lexicon;

namespace Demarche.English.Names;

/// <summary>What the name finder knows of one token beyond its letters, before it looks at its neighbours.</summary>
internal struct NameWord
{
    /// <summary>Lists it is in as a single word.</summary>
    public ListMatch Lists;

    /// <summary>Lists that have a longer entry this token is part of.</summary>
    public ListMatch LongLists;

    /// <summary>Its place in that entry: <see cref="NameLabels.Begin"/>, inside or end.</summary>
    public byte LongPlace;

    /// <summary>How often the word is written with a capital where no sentence starts, in steps from 1 (never) up; 0 when unknown.</summary>
    public byte Habit;

    /// <summary>
    /// What the word mostly was where raw text had it with a capital: 1 to 4 the kinds of names, 5 outside, as clear cases; 6 to 10
    /// the same, less clear; 0 unknown.
    /// </summary>
    public byte Leaning;

    /// <summary>What its letters look like: capital, all capitals, inner capital, figure, mark, dotted.</summary>
    public byte Look;

    /// <summary>How its line is written.</summary>
    public LineCase Line;

    /// <summary>Whether it is the first word of its sentence, marks aside.</summary>
    public bool First;

    /// <summary>Whether the sequence model looks at it; the others stand outside names by rule.</summary>
    public bool Open;

    /// <summary>First token of the run of capitalised words it stands in; itself when in none.</summary>
    public int RunFirst;

    /// <summary>Token after that run.</summary>
    public int RunEnd;

    /// <summary>Whether it is a hyphen or dash.</summary>
    public readonly bool IsHyphen => (Look & (byte)(WordTraits.Mark | WordTraits.Hyphen)) == (byte)(WordTraits.Mark | WordTraits.Hyphen);

    /// <summary>Whether it begins with a capital or has nothing but capitals.</summary>
    public readonly bool IsCapital => (Look & (byte)(WordTraits.Capital | WordTraits.AllCapitals)) != 0;
}
