using Demarche.Record.Actors;
using Demarche.Record.Contacts;
using Demarche.Record.Corrections;
using Demarche.Record.Measures;
using Demarche.Record.Positions;

namespace Demarche.Record;

/// <summary>Everything that stands on one day as known on another.</summary>
public sealed record StateOfPlay
{
    /// <summary>The day asked about.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The last report day that counts, included.</summary>
    public required DateOnly KnownBy { get; init; }

    /// <summary>The last day on which anything told here may have happened: silence is counted to it.</summary>
    public DateOnly Until => AsOf < KnownBy ? AsOf : KnownBy;

    /// <summary>The reports it was computed from.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Which of them carry one story.</summary>
    public Copies.Stories Stories { get; init; } = Copies.Stories.Of([]);

    /// <summary>Offers and demands, by the day first known, then parties and matter.</summary>
    public required IReadOnlyList<Position> Positions { get; init; }

    /// <summary>Contacts by day known.</summary>
    public required IReadOnlyList<Contact> Contacts { get; init; }

    /// <summary>Measures going on: sanctions, drills.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>What was computed first from the reports; null for a state made by hand.</summary>
    internal KnownReports? Known { get; init; }

    /// <summary>Who is who across the reports.</summary>
    public required IReadOnlyList<RecordActor> People { get; init; }

    /// <summary>What became of each ruling by hand on persons.</summary>
    public IReadOnlyList<Attachment> Rulings { get; init; } = [];
}
