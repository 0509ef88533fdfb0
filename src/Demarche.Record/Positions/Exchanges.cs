using Demarche.Facts;
using Demarche.Record.Knowledge;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>
/// The other half of a bargain: who offers "to free the sailors in return for the charts" asks for the charts, and who wants "an end of the toll in exchange
/// for free passage" offers free passage.
/// </summary>
internal sealed class Exchanges(RecordKnowledge knowledge)
{
    private const int FewestLetters = 4;

    private static readonly string[] Leading = ["in return for ", "in exchange for "];

    /// <summary>What is asked or held out in exchange; null where the words that tell an offer or a demand name nothing of it.</summary>
    public Telling? In(Telling told)
    {
        if (!told.Happened || told.Event.Act is not (Act.Offer or Act.Demand or Act.Urge) || IsAnswered(told) || Price(told) is not { } price)
            return null;
        var half = told.Event with
        {
            Act = told.Event.Act == Act.Offer ? Act.Demand : Act.Offer,
            Object = price,
            Terms = [new Term("content", price)],
            Retold = [],
        };
        return new Telling(told.Report, half, knowledge.MatterOf(price.Text), []) { IsPrice = true };
    }

    /// <summary>Where the words "in return for" stand that part what a side gives from what it gets, and where they end; null where they do not.</summary>
    public static (int At, int End)? Lead(string words)
    {
        foreach (var lead in Leading)
        {
            if (words.IndexOf(lead, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                return (at, at + lead.Length);
        }

        return null;
    }

    // "Rejected the demand for an end of the toll in exchange for free passage": no bargain that anybody still holds out.
    private static bool IsAnswered(Telling told) => told.Report.Events.Any(e => e.AnswerTo == told.Event.Id && e.Evidence.Span.Overlaps(told.Event.Evidence.Span));

    // "in return for | free passage through the strait".
    private static Extract? Price(Telling told)
    {
        var evidence = told.Event.Evidence;
        if (Lead(evidence.Text) is not (_, var start))
            return null;
        var stop = evidence.Text.AsSpan(start).IndexOfAny(",;:.\n");
        var price = (stop < 0 ? evidence.Text[start..] : evidence.Text.Substring(start, stop)).TrimEnd();
        if (price.Length < FewestLetters || !MatterName.IsName(price))
            return null;
        var text = told.Report.Report.Text;
        var first = text.ToUtf16(evidence.Span.Start) + start;
        return text.Take(first, first + price.Length);
    }
}
