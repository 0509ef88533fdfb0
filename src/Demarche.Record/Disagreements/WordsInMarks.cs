using Demarche.Facts;
using Demarche.Record.Actors;
using Demarche.Record.Positions;
using Demarche.Record.Tellings;

namespace Demarche.Record.Disagreements;

/// <summary>
/// Where the same utterance stands between marks in different words: reports that quote one sentence of one speaker each in its own way, and
/// a report that words one offer in several. At most one of them can be verbatim.
/// </summary>
internal static class WordsInMarks
{
    private const int LeastWords = 5;
    private const double LeastShared = 0.6;
    private const int DaysApart = 3;

    // So many words in a row tell which quotations need be compared at all.
    private const int Run = 3;

    /// <summary>Quotations of one speaker that are nearly the same, and not the same.</summary>
    /// <param name="reports">In order of day and key.</param>
    /// <param name="directory">Who is who.</param>
    public static IEnumerable<Disagreement> OfUtterances(IReadOnlyList<ReportFacts> reports, ActorDirectory directory)
    {
        var byRun = new Dictionary<(string Speaker, string Run), List<Utterance>>();
        foreach (var said in reports.SelectMany(r => Utterances(r, directory)))
        {
            var other = said.Runs.SelectMany(run => byRun.GetValueOrDefault((said.Speaker.Id, run), []))
                .Distinct()
                .Where(o => said.Words.Known.DayNumber - o.Words.Known.DayNumber <= DaysApart && Differ(o, said))
                .MinBy(o => o.Words);
            foreach (var run in said.Runs)
            {
                if (!byRun.TryGetValue((said.Speaker.Id, run), out var filed))
                    byRun[(said.Speaker.Id, run)] = filed = [];
                filed.Add(said);
            }

            if (other is not null)
            {
                yield return new Disagreement(
                    $"{said.Words.FactId}-words", DisagreementKind.Words, "say", said.Party is null ? [] : [said.Party], said.Words.Known,
                    [Account(other.Words, said.Speaker.Name), Account(said.Words, said.Speaker.Name)])
                { Confidence = Math.Min(other.Confidence, said.Confidence) };
            }
        }
    }

    /// <summary>Acts that one report puts between marks in several ways, none of them within another.</summary>
    /// <param name="told">Tellings in reading order.</param>
    public static IEnumerable<Disagreement> OfActs(IEnumerable<Telling> told)
    {
        foreach (var telling in told.Where(t => t.Event.Retold.Count > 0))
        {
            var inMarks = new List<Evidence>();
            foreach (var wording in PrintedWording.Of(telling).Where(w => w.InMarks).Select(w => w.Words))
            {
                if (!inMarks.Exists(w => IsWithin(w, wording) || IsWithin(wording, w)))
                    inMarks.Add(wording);
            }

            if (inMarks.Count < 2)
                continue;
            var by = telling.Event.Actors.FirstOrDefault(a => a.Id.StartsWith("person:", StringComparison.Ordinal))?.Name;
            yield return new Disagreement(
                $"{telling.Event.Id}-words", DisagreementKind.Words, telling.Event.Act.Word(), [.. telling.From.Concat(telling.To).Distinct(StringComparer.Ordinal)],
                telling.Known, [.. inMarks.Order().Select(w => Account(w, by))])
            { Confidence = telling.Event.Confidence };
        }
    }

    private static DifferingAccount Account(Evidence words, string? by) => new(words.Words.Text, by, [words]) { Words = words, InMarks = true };

    private static bool IsWithin(Evidence part, Evidence whole) => VersionFold.Folded(whole.Words.Text).Contains(VersionFold.Folded(part.Words.Text), StringComparison.Ordinal);

    private static IEnumerable<Utterance> Utterances(ReportFacts report, ActorDirectory directory)
    {
        foreach (var said in report.Statements)
        {
            if (said.Speaker is not { } speaker || directory.PersonOf(report.Report.Key, speaker) is not { } person)
                continue;
            foreach (var quote in said.Quotes)
            {
                var words = VersionFold.Folded(quote.Text).Split(' ');
                if (words.Length >= LeastWords)
                    yield return new Utterance(person, said.Party, said.Confidence, words, new Evidence(report.Report.Key, report.Report.Label, report.Report.Date, quote, said.Id));
            }
        }
    }

    // Nearly all words the same, and one not merely a part of the other.
    private static bool Differ(Utterance one, Utterance other)
    {
        if (one.Joined.Contains(other.Joined, StringComparison.Ordinal) || other.Joined.Contains(one.Joined, StringComparison.Ordinal))
            return false;
        var shared = one.Set.Count(other.Set.Contains);
        return shared >= LeastShared * Math.Max(one.Set.Count, other.Set.Count);
    }

    private sealed class Utterance(RecordActor speaker, string? party, double confidence, string[] words, Evidence place)
    {
        public RecordActor Speaker => speaker;

        public string? Party => party;

        public double Confidence => confidence;

        public Evidence Words => place;

        public string Joined { get; } = string.Join(' ', words);

        public IReadOnlySet<string> Set { get; } = words.ToHashSet(StringComparer.Ordinal);

        public IReadOnlyList<string> Runs { get; } = [.. Enumerable.Range(0, words.Length - Run + 1).Select(i => string.Join(' ', words.AsSpan(i, Run).ToArray())).Distinct(StringComparer.Ordinal)];
    }
}
