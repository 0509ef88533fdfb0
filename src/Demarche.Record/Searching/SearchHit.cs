using Demarche.Facts;

namespace Demarche.Record.Searching;

/// <summary>In what the words were found.</summary>
public enum HitKind
{
    /// <summary>What somebody said.</summary>
    Statement,

    /// <summary>The words that tell an act.</summary>
    Event,

    /// <summary>The report's text, outside statements and events.</summary>
    Report,
}

/// <summary>A place where all the words asked for stand.</summary>
/// <param name="Kind">In what.</param>
/// <param name="Id">Id of the statement or event, label of the report.</param>
/// <param name="Known">The report's day.</param>
/// <param name="Who">Speaker or actors by name; empty for a report.</param>
/// <param name="Act">The act in words; null but for events.</param>
/// <param name="Snippet">The words around: a sentence or the statement's piece.</param>
/// <param name="Marks">Where in the report the words asked for stand, within the snippet, in text order.</param>
public sealed record SearchHit(HitKind Kind, string Id, DateOnly Known, IReadOnlyList<string> Who, string? Act, Evidence Snippet, IReadOnlyList<Span> Marks);

/// <summary>What a search found.</summary>
/// <param name="Words">What was asked.</param>
/// <param name="Coverage">The reports that were searched.</param>
/// <param name="Hits">By day of the report, then place.</param>
public sealed record SearchPage(string Words, Coverage Coverage, IReadOnlyList<SearchHit> Hits);
