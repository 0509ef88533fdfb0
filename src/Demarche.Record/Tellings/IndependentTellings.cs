using Demarche.Record.Copies;
using Demarche.Record.Positions;

namespace Demarche.Record.Tellings;

/// <summary>
/// How sure the record is of what several reports tell: each was read by itself, and two that were misread seldom say the same of the same
/// sides. Only another story in other words counts, and of one outlet's reports of one day one.
/// </summary>
internal static class IndependentTellings
{
    // A telling that was read with less says too little of what another report tells.
    private const double LeastToConfirm = 0.35;

    // By how much the log odds of a telling's being right rise: annotated tellings at .6 to .75 were right in .74 of cases where no other report
    // told the same, in .85 where one did (docs/accuracy.md).
    private const double ByOne = 0.6;
    private const double ByMore = 0.3;

    /// <summary>The confidence of what some tellings tell, with what others tell for it.</summary>
    /// <param name="tellings">Never empty.</param>
    /// <param name="others">Tellings that tell the same, these or others.</param>
    /// <param name="stories">Which reports carry one story.</param>
    /// <returns>From 0 to 1; at least that of the surest telling.</returns>
    public static double Confidence(IEnumerable<Telling> tellings, IEnumerable<Telling> others, Stories stories)
    {
        var surest = tellings.MaxBy(t => t.Event.Confidence)!;
        var confidence = surest.Event.Confidence;
        if (confidence is <= 0 or >= 1)
            return confidence;
        var heard = new List<Telling> { surest };
        foreach (var other in others.Where(o => o.Event.Confidence >= LeastToConfirm))
        {
            if (heard.Count > 2)
                break;
            if (heard.TrueForAll(h => AreIndependent(h, other, stories)))
                heard.Add(other);
        }

        var raised = heard.Count switch { 1 => 0, 2 => ByOne, _ => ByOne + ByMore };
        return raised == 0 ? confidence : 1 / (1 + ((1 - confidence) / confidence * Math.Exp(-raised)));
    }

    private static bool AreIndependent(Telling one, Telling other, Stories stories)
    {
        var (a, b) = (one.Report.Report, other.Report.Report);
        return a.Key != b.Key
            && stories.FirstOf(a.Key) != stories.FirstOf(b.Key)
            && !(a.Outlet is { } outlet && outlet == b.Outlet && a.Date == b.Date)
            && one.PlainEvidence != other.PlainEvidence;
    }
}
