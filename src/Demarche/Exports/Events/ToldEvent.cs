using Demarche.Facts;

namespace Demarche.Exports.Events;

/// <summary>An event as one report tells it.</summary>
/// <param name="Report">The report's facts.</param>
/// <param name="Event">The event.</param>
internal sealed record EventTelling(ReportFacts Report, Event Event)
{
    /// <summary>What the report says of an actor; null when it says nothing.</summary>
    public Entity? EntityOf(Actor actor) => Report.Entities.FirstOrDefault(e => e.Id == actor.Id);

    /// <summary>Who claims it, when that is somebody else than those who do it.</summary>
    public string? ToldBy => Event.ToldBy is { } teller && !Event.Actors.Any(a => a.Name == teller) ? teller : null;
}

/// <summary>One event with everything that reports tell of it: the row of every table of events.</summary>
internal sealed record ToldEvent
{
    // PLOVER calls an event "historical" that news tells as the past. The manual draws no line; a month is ours.
    private const int NewsDays = 30;

    /// <summary>Its tellings, by day known, report and place; never empty.</summary>
    public required IReadOnlyList<EventTelling> Tellings { get; init; }

    /// <summary>When, of all tellings the most exact.</summary>
    public required DayInterval Day { get; init; }

    /// <summary>The telling that came first, or that names more of those who took part.</summary>
    public EventTelling First => Tellings[0];

    /// <summary>The first telling's id: stays the same while reports come in.</summary>
    public string Id => First.Event.Id;

    /// <summary>The event as its first report reads it.</summary>
    public Event Event => First.Event;

    /// <summary>The day of the first report that tells it.</summary>
    public DateOnly Known => First.Report.Report.Date;

    /// <summary>Those who act, each once by name and party.</summary>
    public IEnumerable<(EventTelling Telling, Actor Actor)> Actors => Sides(t => t.Event.Actors);

    /// <summary>Those to whom it is done, each once; empty for symmetric acts.</summary>
    public IEnumerable<(EventTelling Telling, Actor Actor)> Targets => Sides(t => t.Event.Targets);

    /// <summary>Parties that act, in printed order.</summary>
    public IReadOnlyList<string> Side1 => Parties(Actors);

    /// <summary>Parties to whom it is done, in printed order.</summary>
    public IReadOnlyList<string> Side2 => Parties(Targets);

    /// <summary>Who claims it, when no report states it as fact.</summary>
    public string? ToldBy => Tellings.All(t => t.ToldBy is not null) ? First.ToldBy : null;

    /// <summary>Where it was, as named.</summary>
    public string? At => Tellings.Select(t => t.Event.At).FirstOrDefault(at => at is not null);

    /// <summary>Terms as printed, wherever the event is told, each wording once.</summary>
    public IEnumerable<string> Terms => Tellings.SelectMany(t => t.Event.Terms.Concat(t.Event.Retold.SelectMany(r => r.Terms))).Select(t => t.Words.Text).Distinct(StringComparer.Ordinal);

    /// <summary>Highest confidence of its tellings, 0 to 1.</summary>
    public double Confidence => Tellings.Max(t => t.Event.Confidence);

    /// <summary>Whether the first report already tells it as the past: its last possible day lies more than 30 days before.</summary>
    public bool IsPast => Event.Modality is Modality.Occurred or Modality.Ongoing && Day.Latest is { } last && last.AddDays(NewsDays) < Known;

    /// <summary>Ordered pairs of parties: who did it to whom; for a symmetric act every two of those who took part.</summary>
    public IEnumerable<(string From, string To)> Pairs()
    {
        if (!Event.Act.IsSymmetric())
            return Side1.SelectMany(_ => Side2, (from, to) => (from, to)).Where(p => p.from != p.to);
        var sides = Side1.Concat(Side2).Distinct(StringComparer.Ordinal).ToList();
        return sides.SelectMany((from, i) => sides.Skip(i + 1).Select(to => (from, to)));
    }

    private IEnumerable<(EventTelling Telling, Actor Actor)> Sides(Func<EventTelling, IEnumerable<Actor>> side) =>
        Tellings.SelectMany(t => side(t).Select(a => (t, a))).DistinctBy(x => (x.a.Name, x.a.Party));

    private static List<string> Parties(IEnumerable<(EventTelling, Actor Actor)> side) =>
        [.. side.Select(s => s.Actor.Party).OfType<string>().Distinct(StringComparer.Ordinal)];
}
