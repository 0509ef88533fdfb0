namespace Demarche.English.Names;

/// <summary>How a line is written.</summary>
internal enum LineCase : byte
{
    /// <summary>As prose is.</summary>
    Sentence,

    /// <summary>Most Words With Capitals.</summary>
    Title,

    /// <summary>ALL IN CAPITALS.</summary>
    Capitals,
}
