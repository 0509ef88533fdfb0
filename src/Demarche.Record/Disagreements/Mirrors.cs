using Demarche.Facts;
using Demarche.Record.Knowledge;
using Demarche.Record.Tellings;

namespace Demarche.Record.Disagreements;

/// <summary>
/// One act as each side words it: drills that one side calls a rehearsal for war and the side that holds them "routine". Asked for are a
/// deed of one side, a charge by the other that names its matter, and words in marks of the first on that matter.
/// </summary>
internal sealed class Mirrors(RecordKnowledge knowledge)
{
    private const int DaysApart = 30;
    private const int LeastWords = 3;

    // A quotation of one half of the page is no wording.
    private const int LongestWording = 300;

    /// <summary>The acts that the two sides word each in their own way, by charge.</summary>
    /// <param name="reports">In order of day and key.</param>
    /// <param name="told">Their tellings, in reading order.</param>
    public IEnumerable<Disagreement> Of(IReadOnlyList<ReportFacts> reports, IReadOnlyList<Telling> told)
    {
        var deeds = told.Where(t => t.Event.Act.IsDeed() && t.Event.Act is not (Act.Meet or Act.Call or Act.Visit) && MatterOf(t) is not null)
            .SelectMany(t => t.From.Select(from => (Key: (from, MatterOf(t)!), t)))
            .ToLookup(x => x.Key, x => x.t);
        // Who is not known to charge anybody gives no account of their own.
        var charges = told.Where(t => t.Event.Act == Act.Accuse && t.From.Count > 0).ToList();
        var charged = charges.SelectMany(c => c.To).Intersect(deeds.Select(d => d.Key.from)).ToHashSet(StringComparer.Ordinal);
        var words = reports.SelectMany(r => WordingsOf(r, charged)).ToLookup(w => w.Party, StringComparer.Ordinal);
        var seen = new HashSet<(string, string, string)>();
        foreach (var charge in charges)
        {
            foreach (var party in charge.To.Except(charge.From).Where(charged.Contains))
            {
                var matter = knowledge.MattersOf(charge.Event.Evidence.Text).FirstOrDefault(m => Near(deeds[(party, m)], charge) is not null);
                if (matter is null || Near(deeds[(party, matter)], charge) is not { } deed)
                    continue;
                var answer = words[party]
                    .Where(w => w.Matters.Contains(matter) && Math.Abs(w.Words.Known.DayNumber - charge.Known.DayNumber) <= DaysApart && !w.Words.Words.Span.Overlaps(charge.Event.Evidence.Span))
                    .MinBy(w => (w.Words.Report != charge.Report.Report.Key, Math.Abs(w.Words.Known.DayNumber - charge.Known.DayNumber), w.Words));
                if (answer is null || !seen.Add((charge.From[0], party, matter)))
                    continue;
                yield return new Disagreement(
                    $"{charge.Event.Id}-account", DisagreementKind.Account, deed.Event.Act.Word(), [charge.From[0], party],
                    answer.Words.Known > charge.Known ? answer.Words.Known : charge.Known,
                    [Denials.Account(charge), new(answer.Words.Words.Text, answer.Speaker, [answer.Words]) { Words = answer.Words, InMarks = true }])
                {
                    Confidence = Math.Min(charge.Event.Confidence, answer.Confidence),
                };
            }
        }
    }

    private string? MatterOf(Telling telling) => telling.Matter ?? telling.Event.Why.Words.Select(w => knowledge.MatterOf(w.Text)).FirstOrDefault(m => m is not null);

    private static Telling? Near(IEnumerable<Telling> deeds, Telling charge) =>
        deeds.Where(d => Math.Abs(d.Known.DayNumber - charge.Known.DayNumber) <= DaysApart).MinBy(d => Math.Abs(d.Known.DayNumber - charge.Known.DayNumber));

    // Words in marks of a party's speakers in sayings that name a matter.
    private IEnumerable<Wording> WordingsOf(ReportFacts report, HashSet<string> parties)
    {
        foreach (var said in report.Statements.Where(s => s is { Party: { } party, CueKind: CueKind.Speech, Quotes.Count: > 0 } && parties.Contains(party)))
        {
            var matters = said.Content.SelectMany(c => knowledge.MattersOf(c.Text)).ToHashSet(StringComparer.Ordinal);
            var quote = said.Quotes.Where(q => q.Text.Count(c => c == ' ') >= LeastWords - 1 && q.Text.Length <= LongestWording).MaxBy(q => q.Text.Length);
            if (matters.Count > 0 && quote is not null)
                yield return new Wording(said.Party!, said.Speaker?.Name ?? said.Mention?.Text, said.Confidence, matters, new Evidence(report.Report.Key, report.Report.Label, report.Report.Date, quote, said.Id));
        }
    }

    private sealed record Wording(string Party, string? Speaker, double Confidence, IReadOnlySet<string> Matters, Evidence Words);
}
