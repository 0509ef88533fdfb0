using Demarche.Facts;
using Demarche.Record.Positions;
using Demarche.Record.Tellings;

namespace Demarche.Record.Disagreements;

/// <summary>Charges by one side that the other denies: tied by the reader, or by sides, shared words and nearness in time.</summary>
internal static class Denials
{
    private const int DaysApart = 30;
    private const int LeastWords = 3;

    /// <summary>Each denial with the charge it answers, where one was found.</summary>
    /// <param name="told">Tellings in reading order.</param>
    public static IEnumerable<Disagreement> Of(IReadOnlyList<Telling> told)
    {
        var charges = told.Where(t => t.Event.Act == Act.Accuse).ToList();
        var byId = charges.ToLookup(c => c.Event.Id, StringComparer.Ordinal);
        var bySides = charges.SelectMany(c => c.From.SelectMany(f => c.To.Select(t => (Sides: (f, t), c)))).ToLookup(x => x.Sides, x => x.c);
        foreach (var denial in told.Where(t => t.Event.Act == Act.Deny))
        {
            var charge = (denial.Event.AnswerTo is { } id ? byId[id].FirstOrDefault() : null)
                ?? denial.From.SelectMany(f => denial.To.SelectMany(t => bySides[(t, f)])).LastOrDefault(c => Concerns(c, denial));
            if (charge is null)
                continue;
            yield return new Disagreement(
                $"{denial.Event.Id}-denial", DisagreementKind.Denial, Act.Accuse.Word(), [.. charge.From.Concat(charge.To).Distinct(StringComparer.Ordinal)],
                denial.Known > charge.Known ? denial.Known : charge.Known,
                [Account(charge), Account(denial)])
            {
                Confidence = Math.Min(charge.Event.Confidence, denial.Event.Confidence),
            };
        }
    }

    /// <summary>What is charged or denied, in the report's words: the object's, or the clause's where "the drills" alone do not say what.</summary>
    public static DifferingAccount Account(Telling telling)
    {
        var words = telling.Cite(PrintedWording.Closed(telling.Report.Report.Text, telling.Event.Object is { } about && about.Text.Count(c => c == ' ') >= LeastWords - 1 ? about : telling.Event.Evidence));
        return new DifferingAccount(words.Words.Text, telling.ToldBy, [telling.Evidence]) { Words = words, InMarks = PrintedWording.InMarksOf(telling, words.Words) };
    }

    private static bool Concerns(Telling charge, Telling denial) =>
        Math.Abs(charge.Known.DayNumber - denial.Known.DayNumber) <= DaysApart && charge.Stems.Overlaps(denial.Stems);
}
