using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Record.Actors;
using Demarche.Record.Contacts;
using Demarche.Record.Knowledge;
using Demarche.Record.Measures;
using Demarche.Record.Positions;
using Demarche.Record.Tellings;

namespace Demarche.Record;

/// <summary>
/// The door: the facts of a dossier's reports in, what stands on a day out. The same reports give the same record in
/// whatever order, batches or number of times they come.
/// </summary>
public sealed class DossierRecord
{
    // "deal" names the form only: of "American proposals for further talks" the matter is talks.
    private const string FormOnly = "deal";

    private readonly RecordKnowledge _knowledge;
    private readonly ReportFacts[] _reports;

    /// <summary>Takes reports as they come; one text counts once, under the label that sorts first.</summary>
    /// <param name="reports">Facts of reports, in any order.</param>
    /// <param name="knowledge">Where <c>answers.tsv</c>, <c>matters.tsv</c> and <c>parties.tsv</c> are found.</param>
    public DossierRecord(IEnumerable<ReportFacts> reports, IReadOnlyList<KnowledgeFile> knowledge)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(knowledge);
        _knowledge = new RecordKnowledge(knowledge);
        _reports = [.. reports
            .OrderBy(r => r.Report.Date).ThenBy(r => r.Report.Key).ThenBy(r => r.Report.Label, StringComparer.Ordinal)
            .DistinctBy(r => r.Report.Key)];
    }

    /// <summary>The last report's day; null without reports.</summary>
    public DateOnly? LastDay => _reports.Length == 0 ? null : _reports[^1].Report.Date;

    /// <summary>The reports dated by a day, in order of day and key.</summary>
    public IEnumerable<ReportFacts> KnownBy(DateOnly day) => _reports.TakeWhile(r => r.Report.Date <= day);

    /// <summary>What stands on a day as known on another, computed from the reports dated by <paramref name="knownBy"/> alone.</summary>
    public StateOfPlay On(DateOnly asOf, DateOnly knownBy)
    {
        ReportFacts[] reports = [.. KnownBy(knownBy)];
        var coverage = new Coverage([.. reports.Select(r => new CoveredReport(r.Report.Key, r.Report.Label, r.Report.Date, r.Report.Outlet))]);
        var directory = new ActorDirectory(reports);
        var positions = new PositionBook(_knowledge);
        var answers = new ResponseLinker(_knowledge.Answers);
        var contacts = new ContactBook(directory, _knowledge.Answers);
        var measures = new MeasureBook();
        foreach (var report in reports)
        {
            foreach (var what in report.Events)
            {
                var telling = new Telling(report, what, MatterOf(what));
                positions.Add(telling);
                answers.Add(telling);
                contacts.Add(telling);
                measures.Add(telling);
            }
        }

        var met = contacts.On(asOf);
        return new StateOfPlay
        {
            AsOf = asOf,
            KnownBy = knownBy,
            Coverage = coverage,
            Positions = PositionsOn(asOf, knownBy, coverage, [.. positions.Strands()], answers, new MeetingsOfTwo(met)),
            Contacts = met,
            Measures = measures.On(asOf),
            People = directory.People,
        };
    }

    // A reader may miss the matter of an object that it found; its words then tell, else those of the terms.
    private string? MatterOf(Event what)
    {
        if (what.Act is not (Act.Offer or Act.Demand or Act.Urge or Act.Reject or Act.Agree or Act.Concede or Act.Pledge) || what.Matter is not (null or FormOnly))
            return what.Matter;
        return (what.Object is { } about ? _knowledge.MatterOf(about.Text) : null)
            ?? what.Matter
            ?? _knowledge.MatterOf(string.Join(' ', what.Terms.Select(t => t.Words.Text)));
    }

    private static Position[] PositionsOn(DateOnly asOf, DateOnly knownBy, Coverage coverage, List<PositionStrand> strands, ResponseLinker answers, MeetingsOfTwo meetings)
    {
        var fold = new PositionFold(asOf, knownBy, coverage, meetings);
        var keys = strands.Select(s => s.Key).ToHashSet();
        return [.. strands
            .Select(Folded)
            .OfType<Position>()
            .OrderBy(p => p.Versions[0].Known).ThenBy(p => p.Versions[0].Evidence[0]).ThenBy(p => p.Id, StringComparer.Ordinal)];

        Position? Folded(PositionStrand strand)
        {
            var other = strand.Key with { Kind = strand.Key.Kind == PositionKind.Offer ? PositionKind.Demand : PositionKind.Offer };
            var tied = answers.AnswersTo(strand, keys.Contains(other));
            return fold.Fold(strand, tied, answers.RefusalsBeside(strand, tied));
        }
    }
}
