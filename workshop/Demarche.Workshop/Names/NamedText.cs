using System.Collections.Immutable;
using Demarche.English;

namespace Demarche.Workshop.Names;

/// <summary>A text with names marked by hand.</summary>
/// <param name="Source">Which set it is of.</param>
/// <param name="Text">The text. Sets that come as tokens are joined by blanks, one sentence a line.</param>
/// <param name="Names">Its names in text order, none inside another.</param>
/// <param name="ByLines">Whether each line is one sentence.</param>
internal sealed record NamedText(string Source, string Text, ImmutableArray<MarkedName> Names, bool ByLines)
{
    /// <summary>Where prose begins.</summary>
    public int BodyStart { get; init; }

    /// <summary>Places about which the set does not tell whether they are names by our practice; training leaves them open.</summary>
    public ImmutableArray<TextRange> Untold { get; init; } = [];

    /// <summary>How much training heeds it.</summary>
    public float Weight { get; init; } = 1;
}

/// <summary>A name marked by hand.</summary>
internal readonly record struct MarkedName(TextRange Range, NameKind Kind);
