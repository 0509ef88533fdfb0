namespace Demarche.Facts.Corrections;

/// <summary>What a person can rule on.</summary>
public enum Ruling
{
    /// <summary>Somebody else said it.</summary>
    Speaker,

    /// <summary>It is another act.</summary>
    Act,

    /// <summary>Other parties stand on a side of it.</summary>
    Party,

    /// <summary>It stands otherwise towards reality.</summary>
    Modality,

    /// <summary>It was on another day.</summary>
    Day,

    /// <summary>It was read rightly.</summary>
    Confirm,

    /// <summary>The report does not say so.</summary>
    Retract,

    /// <summary>The report says something that was not read.</summary>
    Add,

    /// <summary>Two persons of the record are one.</summary>
    Merge,

    /// <summary>In some reports a name means somebody else.</summary>
    Split,

    /// <summary>Two persons of the record stay two, whatever reports come.</summary>
    NeverMerge,

    /// <summary>Two facts are of different matters: neither answers, retells or continues the other.</summary>
    NeverLink,

    /// <summary>A report bears another day.</summary>
    Redate,

    /// <summary>A report is taken out, and left out when it comes again.</summary>
    Remove,

    /// <summary>An earlier correction no longer holds; of an earlier undo: it holds again.</summary>
    Undo,
}
