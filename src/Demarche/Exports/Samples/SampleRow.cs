using Demarche.Exports.Events;
using Demarche.Facts;

namespace Demarche.Exports.Samples;

/// <summary>Something drawn to be judged by hand: an event that was read, or a passage in which events may have been missed.</summary>
/// <param name="Stratum">What it was drawn from: act and whether it is stated as fact; <c>passage</c>.</param>
/// <param name="OfStratum">How many there are in the stratum.</param>
/// <param name="Drawn">How many were drawn from it.</param>
/// <param name="Report">The report.</param>
/// <param name="Place">Code points of the words, or of the passage.</param>
/// <param name="Told">The event; null for a passage.</param>
/// <param name="Found">Events read in a passage; empty for an event.</param>
internal sealed record SampleRow(string Stratum, int OfStratum, int Drawn, Report Report, Span Place, ToldEvent? Told, IReadOnlyList<ToldEvent> Found)
{
    /// <summary>The stratum of all passages.</summary>
    public const string Passage = "passage";
}
