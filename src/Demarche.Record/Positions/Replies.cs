using System.Collections.Concurrent;
using Demarche.Facts;
using Demarche.Record.Corrections;
using Demarche.Record.Knowledge;

namespace Demarche.Record.Positions;

/// <summary>
/// Answers in a speaker's own words that a report ties to what was asked: Sudmark invites, and "Ruiz replied: 'Let the conditions for it be created.'" The tie is
/// the word "replied" by the side that was asked, right behind the telling of what was asked, or words that point back in the same sentence or the next: "but
/// Sudmark said that was not enough", "Norland was studying it". What the answer is its own words say; what they do not is told by the acts that were read, and is none here.
/// </summary>
internal sealed class Replies(AnswerWords words, RecordRulings rulings)
{
    // The reply stands in the sentence after what it answers, or one further on.
    private const int Reach = 400;

    // "That" and "the proposal" are what the sentence says, or the one before.
    private const int ReachBack = 250;

    // "The demand" may be that of some sentences before.
    private const int ReachOfNamed = 800;

    // Also "Sudmark said that | was not enough", where its subject was taken for the word that leads to it.
    private static readonly HashSet<string> PointingBack = new(StringComparer.OrdinalIgnoreCase) { "that", "this", "it", "such", "was", "is" };

    private readonly ConcurrentDictionary<ReportFacts, Reply[]> _byReport = new(ReferenceEqualityComparer.Instance);

    /// <summary>The replies to a position that are known to have been given by a day, in reading order.</summary>
    /// <param name="strand">The position.</param>
    /// <param name="asOf">The day.</param>
    public IEnumerable<Response> To(PositionStrand strand, DateOnly asOf) => Given(strand)
        .Where(g => strand.Tellings.Any(t => ReferenceEquals(t.Report, g.In) && t.HoldsOn(asOf)) && !(g.Said.Day.Earliest > asOf))
        .Select(g => Of(g.Said, g.Kind, new Evidence(g.In.Report.Key, g.In.Report.Label, g.In.Report.Date, g.Said.Content[0], g.Said.Id), g.In.Report.Date, asOf));

    /// <summary>The days on which there may be others.</summary>
    public IEnumerable<DateOnly?> Turns(PositionStrand strand) => Given(strand).SelectMany(g => (DateOnly?[])[g.Said.Day.Earliest, g.Said.Day.Latest, g.In.Report.Date]);

    private IEnumerable<(Statement Said, ResponseKind Kind, ReportFacts In)> Given(PositionStrand strand)
    {
        foreach (var report in strand.Tellings.Select(t => t.Report).DistinctBy(r => r.Report.Key))
        {
            foreach (var reply in _byReport.GetOrAdd(report, RepliesIn))
            {
                var said = reply.Said;
                if (strand.To.Contains(said.Party!) && !strand.From.Contains(said.Party!) && (reply.Names is null || reply.Names == strand.Key.Kind)
                    && Follows(strand, report, said.Content[0], reply) && MayAnswer(strand, said))
                    yield return (said, reply.Kind, report);
            }
        }
    }

    // Few reports have any, and several positions and two questions of each ask for those of one report.
    private Reply[] RepliesIn(ReportFacts report) =>
        [.. report.Statements.Where(s => s is { CueKind: CueKind.Speech, Party: not null, Cue: not null, Content.Count: > 0 }).Select(ReplyOf).OfType<Reply>()];

    private Reply? ReplyOf(Statement said)
    {
        var content = said.Content[0].Text;
        if (IsReply(said) && words.Says(content, AnswerManner.Deferred))
            return new Reply(said, ResponseKind.Deferred, null, false);
        if (words.Says(content, AnswerManner.ReplyLater))
            return new Reply(said, ResponseKind.Deferred, null, true);

        // Of a hundred sayings one or two have such words; what those point back to takes longer to find out.
        ResponseKind? kind = words.Says(content, AnswerManner.Refused) ? ResponseKind.Rejected : words.Says(content, AnswerManner.Considered) ? ResponseKind.Deferred : null;
        return kind is { } told && PointsBack(content) is (true, var names) ? new Reply(said, told, names, true) : null;
    }

    // "That was not enough", "the government was studying it", "Bishkek would study the demand".
    private (bool Back, PositionKind? Names) PointsBack(string content)
    {
        var names = words.NamedIn(content);
        string[] parts = content.Split([' ', '\n', ',', '.', '”', '“', '"'], StringSplitOptions.RemoveEmptyEntries);
        return (names is not null || (parts.Length > 0 && (PointingBack.Contains(parts[0]) || PointingBack.Contains(parts[^1]))), names);
    }

    private bool IsReply(Statement said) => said is { CueKind: CueKind.Speech, Party: not null, Cue: { } cue } && words.Says(cue.Text, AnswerManner.Reply);

    private static bool Follows(PositionStrand strand, ReportFacts report, Extract content, Reply reply) => strand.Tellings
        .Where(t => ReferenceEquals(t.Report, report)).SelectMany(t => t.Places.Select(p => p.Evidence.Span.Contains(content.Span) && t.Event.Object is { } about ? about.Span.End : p.Evidence.Span.End))
        .Any(end => content.Span.Start >= end && content.Span.Start - end <= (reply.Names is not null ? ReachOfNamed : reply.PointsBack ? ReachBack : Reach) && (!reply.PointsBack || reply.Names is not null || IsNextSentence(report.Report.Text, end, content.Span.Start)));

    // At most one sentence ends in between.
    private static bool IsNextSentence(ReportText text, int end, int start)
    {
        var between = text.Value.AsSpan(text.ToUtf16(end)..text.ToUtf16(start));
        return between.Count(". ") + between.Count(".\n") + between.Count(".” ") + between.Count(".\" ") <= 1;
    }

    private bool MayAnswer(PositionStrand strand, Statement said) => !rulings.HasLinks || strand.Tellings.All(t => rulings.MayLink(said.Id, t.Event.Id));

    private static Response Of(Statement said, ResponseKind kind, Evidence evidence, DateOnly known, DateOnly asOf) => new()
    {
        Kind = kind,
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

    private sealed record Reply(Statement Said, ResponseKind Kind, PositionKind? Names, bool PointsBack);
}
