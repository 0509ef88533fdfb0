using Demarche.Record.Corrections;
using Demarche.Record.Disagreements;
using Demarche.Record.Timelines;

namespace Demarche.Record.Folds;

/// <summary>
/// The views asked for lately, and the folds that they were made of. A view of a day is found again as long as the reports known by that day
/// are the same, whatever came after it.
/// </summary>
internal sealed class KeptViews(RecordRulings rulings)
{
    // Of ten thousand reports who is who weighs tens of megabytes, and a timeline as much: few are kept.
    private const int MostKnown = 6;

    private readonly Lock _oneAtATime = new();

    // Whoever looks at an earlier day in between does not drive out what the latest is made of.
    private readonly KeptFolds _latest = new();
    private readonly KeptFolds _others = new();
    private readonly LinkedList<(DateOnly Day, ReportParts[] Parts, KnownReports Known)> _known = [];

    /// <summary>The rulings by hand that all of it was made under.</summary>
    public RecordRulings Rulings => rulings;

    /// <summary>What stands on a day.</summary>
    public Lately<(KnownReports Known, DateOnly AsOf), StateOfPlay> States { get; } = new(8);

    /// <summary>Timelines on a day.</summary>
    public Lately<(KnownReports Known, DateOnly AsOf), IReadOnlyList<TimelineEntry>> Timelines { get; } = new(3);

    /// <summary>Disagreements on a day.</summary>
    public Lately<(KnownReports Known, DateOnly AsOf), IReadOnlyList<Disagreement>> Disagreements { get; } = new(3);

    /// <summary>What is made first of the reports known by a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="parts">The reports dated by that day, in order of day and key.</param>
    /// <param name="isLatest">Whether they are all that there are.</param>
    /// <param name="memory">Where it is kept.</param>
    public KnownReports Known(DateOnly day, ReportParts[] parts, bool isLatest, RecordMemory memory)
    {
        lock (_oneAtATime)
        {
            for (var node = _known.First; node is not null; node = node.Next)
            {
                if (node.Value.Day != day || !Same(node.Value.Parts, parts))
                    continue;
                _known.Remove(node);
                _known.AddFirst(node);
                return node.Value.Known;
            }

            if (_known.Count == MostKnown)
                _known.RemoveLast();
            return _known.AddFirst((day, parts, new KnownReports([.. parts.Select(p => p.KnownBy(day))], memory, isLatest ? _latest : _others, rulings))).Value.Known;
        }
    }

    private static bool Same(ReportParts[] one, ReportParts[] other)
    {
        if (one.Length != other.Length)
            return false;

        // What came last is what is different.
        for (var i = one.Length - 1; i >= 0; i--)
        {
            if (one[i] != other[i])
                return false;
        }

        return true;
    }
}
