using Demarche.Facts;

namespace Demarche.Server.Marks;

/// <summary>A stretch of text over which the same markings lie.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">Its words, exactly.</param>
/// <param name="Markings">All that lies over it.</param>
/// <param name="Name">Id of whom it mentions; null for none.</param>
public sealed record FlatRun(Span Place, string Text, Marking Markings, string? Name);

/// <summary>A span to mark, and as what.</summary>
/// <param name="Place">Which code points.</param>
/// <param name="Kind">As what.</param>
/// <param name="Name">Id of whom it mentions, for names.</param>
public readonly record struct Mark(Span Place, Marking Kind, string? Name = null);

/// <summary>
/// Markings overlap, elements must not: the text is cut at every edge of every marking, and each piece says all that lies over
/// it. The pieces joined are the text.
/// </summary>
internal static class FlatRuns
{
    /// <summary>The pieces of one stretch of a report.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="stretch">The stretch: a paragraph.</param>
    /// <param name="marks">Markings; those outside the stretch are passed over.</param>
    public static IReadOnlyList<FlatRun> Of(ReportText text, Span stretch, IEnumerable<Mark> marks)
    {
        var within = marks.Where(m => m.Place.Overlaps(stretch)).ToList();
        var edges = new SortedSet<int> { stretch.Start, stretch.End };
        foreach (var mark in within)
        {
            edges.Add(Math.Max(mark.Place.Start, stretch.Start));
            edges.Add(Math.Min(mark.Place.End, stretch.End));
        }

        var runs = new List<FlatRun>(edges.Count);
        var start = stretch.Start;
        foreach (var end in edges.Skip(1))
        {
            var place = new Span(start, end);
            var over = within.FindAll(m => m.Place.Contains(place));
            runs.Add(new FlatRun(
                place,
                text.Value[text.ToUtf16(start)..text.ToUtf16(end)],
                over.Aggregate(Marking.None, (all, m) => all | m.Kind),
                over.Find(m => m.Kind == Marking.Name).Name));
            start = end;
        }

        return runs;
    }
}
