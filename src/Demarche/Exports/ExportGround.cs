using Demarche.Exports.Events;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Record;
using Demarche.Record.Actors;
using Demarche.Record.Briefs;
using Demarche.Record.Corrections;
using Demarche.Record.Knowledge;
using Demarche.Record.Positions;

namespace Demarche.Exports;

/// <summary>
/// All that an export may draw on: facts known by K, what stands on D, and what is known of parties and codes. It knows no
/// clock: the same facts, rulings, knowledge and days give the same export, byte for byte.
/// </summary>
internal sealed class ExportGround
{
    private readonly Lazy<StateOfPlay> _state;
    private readonly Lazy<Brief> _brief;
    private readonly Lazy<IReadOnlyList<ToldEvent>> _events;
    private readonly Lazy<StateCodes> _states;
    private readonly Lazy<Sectors> _sectors;
    private readonly Lazy<ReportNames> _names;
    private readonly Lazy<HashSet<string>> _matters;
    private readonly Lazy<Func<ReportKey, string, RecordActor?>> _whoIsWho;

    /// <summary>Takes what a view takes.</summary>
    /// <param name="corrected">Without what carries a marking, unless it was asked for (<c>Views/Markings</c>): the facts of the reports dated by <paramref name="knownBy"/>, by date and then key, each text once, as rulings have set them right.</param>
    /// <param name="asOf">D: the day whose state is told.</param>
    /// <param name="knownBy">K: the last day whose reports count.</param>
    /// <param name="knowledge">Tables of parties, codes and acts.</param>
    /// <param name="choices">What was asked for.</param>
    public ExportGround(CorrectedReports corrected, DateOnly asOf, DateOnly knownBy, IReadOnlyList<KnowledgeFile> knowledge, ExportChoices choices)
    {
        Facts = corrected.Reports;
        (AsOf, KnownBy, Knowledge, Choices, Parties) = (asOf, knownBy, knowledge, choices, new PartyNames(knowledge));
        var record = new DossierRecord(Facts, knowledge, corrected.Rulings);
        _state = new(() => record.On(asOf, knownBy));
        _brief = new(() => new BriefWriter(knowledge).Write(State, new BriefSettings { Since = choices.Since, Corrections = corrected.FactsRuled }));
        _events = new(() => ToldEvents.Of(Facts, record.Happenings(knownBy), State));
        _states = new(() => StateCodes.Load(knowledge));
        _sectors = new(() => Sectors.Load(knowledge));
        _matters = new(() => new MatterTable(knowledge).Matters.ToHashSet(StringComparer.Ordinal));
        _whoIsWho = new(() => record.WhoIsWho(knownBy));
        _names = new(() => new ReportNames(Facts.Select(f => f.Report)));
    }

    /// <summary>Facts of the reports, by date and then key.</summary>
    public IReadOnlyList<ReportFacts> Facts { get; }

    /// <summary>D.</summary>
    public DateOnly AsOf { get; }

    /// <summary>K.</summary>
    public DateOnly KnownBy { get; }

    /// <summary>Tables of parties, codes and acts.</summary>
    public IReadOnlyList<KnowledgeFile> Knowledge { get; }

    /// <summary>What was asked for.</summary>
    public ExportChoices Choices { get; }

    /// <summary>How parties are called.</summary>
    public PartyNames Parties { get; }

    /// <summary>Numbers of states.</summary>
    public StateCodes States => _states.Value;

    /// <summary>Sectors of actors.</summary>
    public Sectors Sectors => _sectors.Value;

    /// <summary>What each report is called in an export.</summary>
    public ReportNames Names => _names.Value;

    /// <summary>What stands on D.</summary>
    public StateOfPlay State => _state.Value;

    /// <summary>The brief.</summary>
    public Brief Brief => _brief.Value;

    /// <summary>Events, each with all its tellings, by day known and place.</summary>
    public IReadOnlyList<ToldEvent> Events => _events.Value;

    /// <summary>Whom an entity of a report is across reports; null when it is no person.</summary>
    public RecordActor? PersonOf(ReportKey report, string? entityId) => entityId is null ? null : _whoIsWho.Value(report, entityId);

    /// <summary>What a position is about; without words of reports only where it is a word of <c>knowledge/matters.tsv</c>.</summary>
    public string? MatterOf(Position position) => !Choices.TextFree || _matters.Value.Contains(position.Matter) ? position.Matter : null;
}
