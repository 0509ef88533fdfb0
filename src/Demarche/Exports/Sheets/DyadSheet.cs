using Demarche.Exports.Events;
using Demarche.Facts;

namespace Demarche.Exports.Sheets;

/// <summary>A pair of parties of an event.</summary>
internal sealed record Dyad(ToldEvent Event, string From, string To);

/// <summary><c>dyads.csv</c>: one row for each two parties of an event, the unit of most statistics of conflict.</summary>
internal static class DyadSheet
{
    /// <summary>The table.</summary>
    public static Sheet<Dyad> Of(ExportGround ground) => new("dyads", "One row for each two parties of an event. Written on demand (--dyads).", [
        new("event", "Id in events.csv.", d => d.Event.Id),
        new("party1", "Who acts; for acts of everybody the one printed first.", d => d.From),
        new("party2", "To whom; for acts of everybody the other one.", d => d.To),
        new("directed", "1: party1 does it to party2. 0: both take part alike.", d => d.Event.Event.Act.IsSymmetric() ? "0" : "1"),
        new("from", "As in events.csv.", d => Cells.Day(d.Event.Day.Earliest)),
        new("to", "As in events.csv.", d => Cells.Day(d.Event.Day.Latest)),
        new("basis", "As in events.csv.", d => d.Event.Day.Basis.Word()),
        new("known", "As in events.csv.", d => Cells.Day(d.Event.Known)),
        new("act", "As in events.csv.", d => d.Event.Event.Act.Word()),
        new("plover", "As in events.csv.", d => d.Event.Event.Code.Plover),
        new("mode", "As in events.csv.", d => d.Event.Event.Code.Mode),
        new("cameo", "As in events.csv.", d => d.Event.Event.Code.Cameo),
        new("modality", "As in events.csv.", d => d.Event.Event.Modality.Word()),
        new("past", "As in events.csv.", d => d.Event.IsPast ? "1" : "0"),
        new("confidence", "As in events.csv.", d => Cells.Share(d.Event.Confidence)),
        new("cow_party1", "Correlates of War number of party1. Blank: no state in that list.", d => Cells.Number(ground.States.Cow(d.From))),
        new("cow_party2", "Correlates of War number of party2. Blank: no state in that list.", d => Cells.Number(ground.States.Cow(d.To))),
        new("gw_party1", "Gleditsch and Ward number of party1. Blank: no state in that list.", d => Cells.Number(ground.States.Gw(d.From))),
        new("gw_party2", "Gleditsch and Ward number of party2. Blank: no state in that list.", d => Cells.Number(ground.States.Gw(d.To))),
    ], ground.Events.SelectMany(e => e.Pairs(), (e, pair) => new Dyad(e, pair.From, pair.To)));
}
