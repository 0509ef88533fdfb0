using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Reading.Events;

namespace Demarche.Workshop.Events;

/// <summary>An annotated report with everything in it that may be an event.</summary>
internal sealed record WeighedReport(GoldReport Gold, IReadOnlyList<WeighedEvent> Events)
{
    /// <summary>The reports of some stories, in their order.</summary>
    public static IReadOnlyList<WeighedReport> Read(IEnumerable<string> stories)
    {
        var knowledge = KnowledgeFile.BuiltIn();
        var (reader, events) = (new ReportReader(new EnglishAnalyser(), knowledge), new EventReader(knowledge));
        return [.. stories.SelectMany(GoldReport.Read).Select(g => new WeighedReport(g, events.Weigh(reader.Settle(g.Report))))];
    }

    /// <summary>
    /// Its events with the annotation's verdict, a retold one as right as the one it retells; those annotated as outside the report's story are
    /// left out, as in every figure. What is another act's content must tell an annotated act in that act's own sentence: that it only repeats what
    /// stands elsewhere is worth nothing.
    /// </summary>
    public IEnumerable<JudgedEvent> Judge()
    {
        var score = new EventScore(Gold, [.. Events.Select(e => e.Event)]);
        for (var s = 0; s < Events.Count; s++)
        {
            var outcome = score.Outcomes[s];
            if (outcome == Outcome.Background)
                continue;
            var counts = Events[s].Fate != Fate.Taken || TellsIt(score, s);
            yield return new JudgedEvent(Gold.Story, Gold.Report.Label, Events[s].Traits, counts && outcome != Outcome.Wrong, counts && (outcome is Outcome.Right or Outcome.Retold));
        }
    }

    private static bool TellsIt(EventScore score, int said)
    {
        var told = Array.IndexOf(score.Found, said);
        return told >= 0 && score.SentenceAround(score.Said[said].Why.Words[0].Span).Overlaps(score.Gold[told].Anchor);
    }

    /// <summary>The events that some weights take for told, as the reader gives them.</summary>
    public IReadOnlyList<Event> Taken(LearnedWeights weights) =>
        Retellings.Join(Events.Where(e => EventConfidences.Takes(e.Fate, weights.Told(e.Traits), weights.Right(e.Traits))).Select(e => e.Given(e.Measured ?? weights.Right(e.Traits))));
}
