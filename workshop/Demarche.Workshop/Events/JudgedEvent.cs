using Demarche.Reading;
using Demarche.Reading.Events;

namespace Demarche.Workshop.Events;

/// <summary>A read event with the verdict of the annotation.</summary>
internal sealed record JudgedEvent(string Report, IReadOnlyList<string> Features, double Confidence, bool Right)
{
    /// <summary>The events of annotated stories; those annotated as outside the report's story are left out, as in every figure.</summary>
    public static IReadOnlyList<JudgedEvent> Of(ReportReader reader, IEnumerable<string> stories)
    {
        var judged = new List<JudgedEvent>();
        foreach (var gold in stories.SelectMany(GoldReport.Read))
        {
            var score = new EventScore(gold, reader.Read(gold.Report).Events);
            for (var s = 0; s < score.Said.Count; s++)
            {
                if (score.Outcomes[s] != Outcome.Background)
                    judged.Add(new JudgedEvent(gold.Report.Label, [.. EventConfidences.Features(score.Said[s])], score.Said[s].Confidence, score.Outcomes[s] is Outcome.Right or Outcome.Retold));
            }
        }

        return judged;
    }
}
