namespace Demarche.Facts;

/// <summary>A day or time that the report's text names.</summary>
/// <param name="Words">As printed.</param>
/// <param name="Value">TIMEX3 value: <c>2021-06-21</c>, <c>2018-W20</c>, <c>P5D</c>.</param>
public sealed record DateMention(Extract Words, string Value);

/// <summary>All that was read from one report.</summary>
public sealed record ReportFacts
{
    /// <summary>The report, with its text.</summary>
    public required Report Report { get; init; }

    /// <summary>Who is spoken of, in order of first appearance.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>Statements in text order.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Events in text order.</summary>
    public IReadOnlyList<Event> Events { get; init; } = [];

    /// <summary>Mentions in text order.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>Dates in text order.</summary>
    public IReadOnlyList<DateMention> Dates { get; init; } = [];

    /// <summary>Every extract of every fact, for verification.</summary>
    public IEnumerable<Extract> Extracts() =>
        Statements.SelectMany(s => s.Extracts())
            .Concat(Events.SelectMany(e => e.Extracts()))
            .Concat(Mentions.Select(m => m.Words))
            .Concat(Dates.Select(d => d.Words))
            .Concat(Entities.SelectMany(e => e.Roles.Select(r => r.Words)));

    /// <summary>The same without places where its text came only after a day: nobody knew of them yet.</summary>
    public ReportFacts KnownBy(DateOnly day) => Report.AlsoAs.All(a => a.Date <= day)
        ? this
        : this with { Report = Report with { AlsoAs = [.. Report.AlsoAs.Where(a => a.Date <= day)] } };
}
