using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Record;
using Demarche.Record.Positions;

namespace Demarche.Tests.Record;

/// <summary>A report with facts made by hand: words are looked up in its text, so that every extract is true.</summary>
internal sealed class Told
{
    private readonly Report _report;
    private readonly List<Entity> _entities = [];
    private readonly List<Event> _events = [];
    private readonly List<Statement> _statements = [];

    /// <summary>The built-in knowledge with three invented states.</summary>
    public static IReadOnlyList<KnowledgeFile> Knowledge { get; } =
    [
        .. KnowledgeFile.BuiltIn().Where(f => f.Name != "parties.tsv"),
        new KnowledgeFile("parties.tsv", "code\tkind\tname\tmembers\nXNO\tstate\tNorland\nXSU\tstate\tSudmark\nXVE\tstate\tVelia\nFive\tgroup\tThe Five\tXNO|XVE|XAA|XBB|XCC\n"),
    ];

    private Told(string date, string text, string? label)
    {
        var body = new ReportText(text);
        _report = new Report { Key = ReportKey.Of(text), Label = label ?? date, Date = DateOnly.Parse(date), Text = body };
    }

    public static Told On(string date, string text, string? label = null) => new(date, text, label);

    public static DossierRecord Record(params IEnumerable<Told> reports) => new(reports.Select(r => r.Facts()), Knowledge);

    /// <summary>The only position of a kind that the reports make.</summary>
    public static Position OnePosition(PositionKind kind, DateOnly asOf, DateOnly knownBy, params Told[] reports) =>
        Assert.Single(Record(reports).On(asOf, knownBy).Positions, p => p.Kind == kind);

    public ReportFacts Facts() => new() { Report = _report, Entities = _entities, Events = _events, Statements = _statements };

    /// <summary>An event; actors as "AAA", "org:AAA" or "Ana Ruiz/AAA".</summary>
    public Told Event(
        Act act, string evidence, string[] from, string[]? to = null, string? matter = null, Modality modality = Modality.Occurred, string? on = null,
        (string Kind, string Words)[]? terms = null, string? about = null, string? toldBy = null, string? answerTo = null, double confidence = 0.95, string? at = null, string? cue = null, string rule = "by hand", ActCode? code = null)
    {
        var words = Find(evidence);
        _events.Add(new Event
        {
            Id = FactId.Of(_report.Key, "event", words.Span, _events.Count),
            Act = act,
            Code = code ?? new ActCode(null, null, null),
            Actors = [.. from.Select(ActorOf)],
            Targets = [.. (to ?? []).Select(ActorOf)],
            Modality = modality,
            Day = Day(on, modality),
            At = at,
            Terms = [.. (terms ?? []).Select(t => new Term(t.Kind, Find(t.Words)))],
            ToldBy = toldBy,
            Matter = matter,
            Object = about is null ? null : Find(about),
            AnswerTo = answerTo,
            Evidence = words,
            Confidence = confidence,
            Why = new Why(rule, cue is null ? [] : [Find(cue)]),
        });
        return this;
    }

    /// <summary>The report speaks of a party.</summary>
    public Told Speaks(string party, string name)
    {
        _entities.Add(new Entity { Id = "state:" + party, Kind = EntityKind.State, Name = name, Parties = [party] });
        return this;
    }

    /// <summary>The id of the event added last.</summary>
    public string LastId => _events[^1].Id;

    /// <summary>The same; null before the first.</summary>
    public string? LastIdOrNull => _events.Count == 0 ? null : LastId;

    /// <summary>The report's day.</summary>
    public DateOnly Date => _report.Date;

    /// <summary>A quotation: these words stand in marks.</summary>
    public Told Quote(string words)
    {
        var quote = Find(words);
        _statements.Add(new Statement
        {
            Id = FactId.Of(_report.Key, "statement", quote.Span, _statements.Count),
            CueKind = CueKind.Speech,
            Speech = Speech.Direct,
            Content = [quote],
            Quotes = [quote],
            Day = DayInterval.By(_report.Date),
            Confidence = 0.95,
            Why = new Why("by hand", []),
        });
        return this;
    }

    /// <summary>Words of a speaker, "Ana Ruiz/XNO" or null; in marks or not.</summary>
    public Told Said(string? speaker, string words, bool inMarks = true, string? on = null, string? at = null, string[]? to = null, string? source = null, string[]? quotes = null, string? cue = null)
    {
        var content = Find(words);
        var who = speaker is null ? null : ActorOf(speaker);
        _statements.Add(new Statement
        {
            Id = FactId.Of(_report.Key, "statement", content.Span, _statements.Count),
            Speaker = who,
            Party = who?.Party,
            Mention = source is null ? null : Find(source),
            Cue = cue is null ? null : Find(cue),
            CueKind = CueKind.Speech,
            Speech = quotes is not null ? Speech.Mixed : inMarks ? Speech.Direct : Speech.Indirect,
            Content = [content],
            Quotes = quotes is not null ? [.. quotes.Select(Find)] : inMarks ? [content] : [],
            Day = Day(on, Modality.Occurred),
            At = at,
            To = to ?? [],
            Confidence = 0.95,
            Why = new Why("by hand", []),
        });
        return this;
    }

    private DayInterval Day(string? on, Modality modality) => on switch
    {
        null => modality == Modality.Occurred ? DayInterval.By(_report.Date) : DayInterval.Unknown,
        ['.', '.', .. var latest] => DayInterval.Between(null, DateOnly.Parse(latest), DayBasis.Stated),
        [.. var earliest, '.', '.'] => DayInterval.Between(DateOnly.Parse(earliest), null, DayBasis.Stated),
        { Length: 4 } => DayInterval.Between(DateOnly.Parse(on + "-01-01"), DateOnly.Parse(on + "-12-31"), DayBasis.Stated),
        { Length: 7 } => DayInterval.Between(DateOnly.Parse(on + "-01"), DateOnly.Parse(on + "-01").AddMonths(1).AddDays(-1), DayBasis.Stated),
        _ => DayInterval.Between(DateOnly.Parse(on), DateOnly.Parse(on), DayBasis.Stated),
    };

    private Actor ActorOf(string printed)
    {
        if (printed.Split('/') is not [var name, var party])
            return printed.StartsWith("org:", StringComparison.Ordinal) ? new Actor(printed, printed[4..], printed[4..]) : new Actor("state:" + printed, printed, printed);
        var id = "person:" + name.ToLowerInvariant().Replace(' ', '-');
        if (!_entities.Exists(e => e.Id == id))
            _entities.Add(new Entity { Id = id, Kind = EntityKind.Person, Name = name, Parties = party.Length == 0 ? [] : [party] });
        return new Actor(id, name, party.Length == 0 ? null : party);
    }

    private Extract Find(string words)
    {
        var at = _report.Text.Value.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"\"{words}\" stands nowhere in the report");
        return _report.Text.Take(at, at + words.Length);
    }
}
