namespace Demarche.Store;

/// <summary>What adding a report changed.</summary>
public enum AddOutcome
{
    /// <summary>A text that was not held.</summary>
    Added,

    /// <summary>A text that was not held, under a label that has another text: a version.</summary>
    NewVersion,

    /// <summary>A text that was held, now also under this label, day or outlet.</summary>
    AnotherAppearance,

    /// <summary>Nothing: all of it was held.</summary>
    Unchanged,

    /// <summary>Nothing: the text was removed by hand, and stays out until that is undone.</summary>
    LeftOut,
}
