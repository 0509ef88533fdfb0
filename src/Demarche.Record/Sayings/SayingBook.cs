using Demarche.Facts;
using Demarche.Record.Actors;
using Demarche.Record.Positions;

namespace Demarche.Record.Sayings;

/// <summary>Turns statements into sayings: one for each speaker, day and report.</summary>
internal static class SayingBook
{
    // So many words are no chance.
    private const int LeastShared = 3;

    /// <summary>The sayings of reports, by day, then report and place.</summary>
    /// <param name="reports">In order of day and key.</param>
    /// <param name="directory">Who is who.</param>
    /// <param name="counts">Which statements count.</param>
    /// <param name="phrase">The words asked for; null when none are.</param>
    public static IEnumerable<Saying> Of(IEnumerable<ReportFacts> reports, ActorDirectory directory, Func<ReportFacts, Statement, bool> counts, Phrase? phrase = null) =>
        reports.SelectMany(report => OfReport(report, directory, s => counts(report, s), phrase));

    /// <summary>By the first day it may have been said, else the last, else the report's; then report and place.</summary>
    public static IOrderedEnumerable<Saying> InOrder(this IEnumerable<Saying> sayings) => sayings
        .OrderBy(s => s.Day.Earliest ?? s.Day.Latest ?? s.Known)
        .ThenBy(s => s.Wordings[0].Words);

    /// <summary>Whether a statement says more than an act does that was done by saying it: that is shown once, as the act.</summary>
    public static bool SaysMore(ReportFacts report, Statement statement) =>
        statement.CueKind == CueKind.Speech && !report.Events.Any(e => e.StatementId == statement.Id || e.Retold.Any(r => r.StatementId == statement.Id));

    private static IEnumerable<Saying> OfReport(ReportFacts report, ActorDirectory directory, Predicate<Statement> counts, Phrase? phrase)
    {
        foreach (var said in OfOneDay(report.Statements.Where(s => counts(s))))
        {
            var first = said[0];
            yield return new Saying
            {
                Speaker = first.Speaker is { } speaker ? Named(report.Report.Key, speaker, directory) : null,
                Also = [.. first.Also.Select(a => Named(report.Report.Key, a, directory))],
                Source = first.Mention?.Text,
                Party = first.Party,
                Day = first.Day,
                DayFrom = first.Content.Count == 0 ? null : new Evidence(report.Report.Key, report.Report.Label, report.Report.Date, first.Content[0], first.Id),
                Known = report.Report.Date,
                Report = report.Report.Label,
                Wordings = Once([.. said.SelectMany(s => WordingsOf(report, s, phrase)).DistinctBy(w => w.Words.Words.Span).OrderBy(w => w.Words)]),
                Confidence = said.Max(s => s.Confidence),
            };
        }
    }

    // What one speaker said on one day. Told once with its day and once without, the same words in marks were said that day.
    private static List<List<Statement>> OfOneDay(IEnumerable<Statement> statements)
    {
        var sayings = statements.GroupBy(s => (Who: s.Speaker?.Id ?? s.Mention?.Text, s.Day)).Select(g => g.ToList()).ToList();
        foreach (var undated in sayings.Where(s => !IsDated(s[0]) && s[0].Speaker is not null).ToList())
        {
            foreach (var dated in sayings.Where(s => IsDated(s[0]) && s[0].Speaker?.Id == undated[0].Speaker!.Id).ToList())
            {
                var same = undated.FindAll(u => dated.Exists(d => SharesWords(d, u)));
                dated.AddRange(same);
                undated.RemoveAll(same.Contains);
                if (undated.Count == 0)
                {
                    sayings.Remove(undated);
                    break;
                }
            }
        }

        return sayings;
    }

    private static bool IsDated(Statement statement) => statement.Day.Basis is DayBasis.Stated or DayBasis.WorkedOut;

    private static bool SharesWords(Statement one, Statement other)
    {
        var quoted = Quoted(other);
        return Quoted(one).Any(a => quoted.Any(b => a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal)));

        static List<string> Quoted(Statement said) => [.. said.Quotes.Select(q => VersionFold.Folded(q.Text)).Where(w => w.Count(c => c == ' ') >= LeastShared - 1)];
    }

    // "offer to meet without conditions", said whole and quoted again in part: one wording with two places.
    private static List<SaidWording> Once(List<SaidWording> wordings)
    {
        var words = wordings.ConvertAll(w => VersionFold.Folded(w.Words.Words.Text));
        var within = wordings.ConvertAll(w => -1);
        for (var i = 0; i < wordings.Count; i++)
        {
            if (wordings[i].Form == WordingForm.Reported)
                continue;
            within[i] = Enumerable.Range(0, wordings.Count)
                .Where(j => wordings[j].Form != WordingForm.Reported && (words[j].Length > words[i].Length || (words[j].Length == words[i].Length && j < i)) && words[j].Contains(words[i], StringComparison.Ordinal))
                .OrderByDescending(j => words[j].Length)
                .FirstOrDefault(-1);
        }

        return [.. wordings
            .Select((w, i) => (Wording: w, i))
            .Where(x => within[x.i] < 0)
            .Select(x => x.Wording with { Also = [.. Enumerable.Range(0, wordings.Count).Where(j => within[j] == x.i).Select(j => wordings[j].Words)] })];
    }

    private static Participant Named(ReportKey key, Actor actor, ActorDirectory directory) =>
        directory.PersonOf(key, actor) is { } person ? new Participant(person.Id, person.Name, actor.Party) : new Participant(actor.Id, actor.Name, actor.Party);

    // Pieces in marks as they stand; what is told without marks whole, with the marks it has inside.
    private static IEnumerable<SaidWording> WordingsOf(ReportFacts report, Statement statement, Phrase? phrase)
    {
        foreach (var piece in statement.Content)
        {
            var quotes = statement.Quotes.Where(q => piece.Span.Overlaps(q.Span)).ToList();
            var quoted = quotes.Sum(q => q.Span.Length);

            // A piece that is nothing but quotations is given as these; "ready to talk “at any hour”" also as a whole, and with its closing mark
            // where few are asked for: that mark stands in the text alone.
            if (quotes.Count == 0 || quoted < piece.Span.Length * 0.8)
                yield return Worded(phrase is null ? piece : PrintedWording.Closed(report.Report.Text, piece), WordingForm.Reported);
            foreach (var quote in quotes)
                yield return Worded(quote, IsSentence(quote.Text) ? WordingForm.Sentence : WordingForm.Fragment);
        }

        SaidWording Worded(Extract words, WordingForm form) => new(
            statement.Id, form, statement.CueKind, new Evidence(report.Report.Key, report.Report.Label, report.Report.Date, words, statement.Id),
            statement.At, statement.To, statement.Via, phrase?.StandsIn(words.Text) ?? false);
    }

    private static bool IsSentence(string words) => words.Length > 0 && char.IsUpper(words[0]) && words.Contains(' ') && words[^1] is '.' or ',' or '?' or '!';
}
