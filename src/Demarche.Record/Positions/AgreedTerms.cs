using Demarche.Facts;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>"Under the accord Norland will open its port": what a deal between two obliges the one to, the other has accepted by making the deal.</summary>
internal static class AgreedTerms
{
    // "In return, Norland will pay": said of a bargain that need not be made yet.
    private static readonly HashSet<string> Exchanges = new(StringComparer.OrdinalIgnoreCase) { "return", "exchange" };

    /// <summary>The acceptance that the first such telling of a position tells; none where no telling does.</summary>
    /// <param name="strand">The position.</param>
    /// <param name="told">Its tellings that hold on the day asked about, in reading order.</param>
    public static IEnumerable<Response> Of(PositionStrand strand, IEnumerable<Telling> told)
    {
        if (told.FirstOrDefault(IsOfDeal) is not { } term)
            yield break;
        yield return new Response
        {
            Kind = ResponseKind.Accepted,
            Possibly = false,
            By = strand.Key.To,
            Known = term.Known,
            Day = DayInterval.By(term.Known),
            DayFrom = term.Evidence,
            Channel = null,
            ToldBy = term.ToldBy,
            About = null,
            Evidence = [term.Evidence],
            Confidence = term.Event.Confidence,
        };
    }

    private static bool IsOfDeal(Telling telling) =>
        EventRule.IsTermOfDeal(telling.Event.Why.Rule) && telling.Event.Why.Words is [var deal, ..] && !Exchanges.Contains(deal.Text);
}
