using System.Collections.Concurrent;
using Demarche.Facts;
using Demarche.Record.Corrections;
using Demarche.Record.Knowledge;

namespace Demarche.Record.Positions;

/// <summary>
/// Answers in a speaker's own words that a report calls so: Sudmark invites, and "Ruiz replied: 'Let the conditions for it be created.'" The tie is
/// the word "replied" by the side that was asked, right behind the telling of what was asked; what the answer is its own words say. A reply that
/// does not put off is told by the acts it was read to do, and is none here.
/// </summary>
internal sealed class Replies(AnswerWords words, RecordRulings rulings)
{
    // The reply stands in the sentence after what it answers, or one further on.
    private const int Reach = 400;

    private readonly ConcurrentDictionary<ReportFacts, Statement[]> _byReport = new(ReferenceEqualityComparer.Instance);

    /// <summary>The replies to a position that are known to have been given by a day, in reading order.</summary>
    /// <param name="strand">The position.</param>
    /// <param name="asOf">The day.</param>
    public IEnumerable<Response> To(PositionStrand strand, DateOnly asOf) => Given(strand)
        .Where(g => strand.Tellings.Any(t => ReferenceEquals(t.Report, g.In) && t.HoldsOn(asOf)) && !(g.Said.Day.Earliest > asOf))
        .Select(g => Of(g.Said, new Evidence(g.In.Report.Key, g.In.Report.Label, g.In.Report.Date, g.Said.Content[0], g.Said.Id), g.In.Report.Date, asOf));

    /// <summary>The days on which there may be others.</summary>
    public IEnumerable<DateOnly?> Turns(PositionStrand strand) => Given(strand).SelectMany(g => (DateOnly?[])[g.Said.Day.Earliest, g.Said.Day.Latest, g.In.Report.Date]);

    private IEnumerable<(Statement Said, ReportFacts In)> Given(PositionStrand strand)
    {
        foreach (var report in strand.Tellings.Select(t => t.Report).DistinctBy(r => r.Report.Key))
        {
            foreach (var said in _byReport.GetOrAdd(report, PuttingOff))
            {
                if (strand.To.Contains(said.Party!) && !strand.From.Contains(said.Party!) && Follows(strand, report, said.Content[0]) && MayAnswer(strand, said))
                    yield return (said, report);
            }
        }
    }

    // Few reports have any, and several positions and two questions of each ask for those of one report.
    private Statement[] PuttingOff(ReportFacts report) =>
        [.. report.Statements.Where(s => IsReply(s) && s.Content is [var content, ..] && words.Says(content.Text, AnswerManner.Deferred))];

    private bool IsReply(Statement said) => said is { CueKind: CueKind.Speech, Party: not null, Cue: { } cue } && words.Says(cue.Text, AnswerManner.Reply);

    private static bool Follows(PositionStrand strand, ReportFacts report, Extract content) => strand.Tellings
        .Where(t => ReferenceEquals(t.Report, report)).SelectMany(t => t.Places)
        .Any(p => content.Span.Start >= p.Evidence.Span.End && content.Span.Start - p.Evidence.Span.End <= Reach);

    private bool MayAnswer(PositionStrand strand, Statement said) => !rulings.HasLinks || strand.Tellings.All(t => rulings.MayLink(said.Id, t.Event.Id));

    private static Response Of(Statement said, Evidence evidence, DateOnly known, DateOnly asOf) => new()
    {
        Kind = ResponseKind.Deferred,
        Possibly = (said.Day.Latest ?? known) > asOf,
        By = said.Party!,
        Known = known,
        Day = said.Day.Basis == DayBasis.None ? DayInterval.By(known) : said.Day,
        DayFrom = evidence,
        Channel = null,
        ToldBy = null,
        About = null,
        Evidence = [evidence],
        Confidence = said.Confidence,
    };
}
