using Demarche.Exports.Events;
using Demarche.Facts;

namespace Demarche.Exports.Sheets;

/// <summary><c>events.csv</c>: one row an event, with all reports that tell it.</summary>
internal static class EventSheet
{
    /// <summary>The table.</summary>
    public static Sheet<ToldEvent> Of(ExportGround ground)
    {
        var sides = new SideCells(ground);
        var codes = new PositionLinks(ground.State);
        return new("events", "One row an event: what one party did, does, will or may do towards another.", [
            new("id", "Id of the event: that of the fact that told it first. It hashes where the fact stands, not what was read, so better rules keep it.", e => e.Id),
            new("from", "First day on which it may have been, ISO 8601. Blank: not known. Never made up from a report's day.", e => Cells.Day(e.Day.Earliest)),
            new("to", "Last day on which it may have been, ISO 8601. With basis `report` the day of the report, by which it had happened. Blank: not known.", e => Cells.Day(e.Day.Latest)),
            new("basis", "What the interval rests on: `stated` in the text, `worked out` from words such as \"on Tuesday\", `report` (no more than that it was reported by then), `none`.", e => e.Day.Basis.Word()),
            new("known", "Day of the first report that tells it, ISO 8601: when it became known.", e => Cells.Day(e.Known)),
            new("act", "What was done: one of 25 words, see docs/facts.md.", e => e.Event.Act.Word()),
            new("plover", "PLOVER type by codes.csv. Blank: PLOVER has none.", e => e.Event.Code.Plover),
            new("mode", "PLOVER mode by codes.csv. Blank: none.", e => e.Event.Code.Mode),
            new("cameo", "CAMEO code by codes.csv, with its leading zero: import it as text.", e => e.Event.Code.Cameo),
            new("side1", "Parties that act, parted by |, in printed order. ISO 3166-1 alpha-3 for states, else the short name of parties.csv. For meet, call, agree, cooperate and exercise everybody who takes part.", e => Cells.List(e.Side1)),
            new("side2", "Parties to whom it is done, parted by |. Blank for acts of everybody, or when the text names none.", e => Cells.List(e.Side2)),
            new("modality", "How it stands towards reality: `occurred`, `ongoing`, `planned`, `possible` (hypothetical, called for, conditional), `negated` (said not to have happened).", e => e.Event.Modality.Word()),
            new("past", "1: the first report already tells it as the past, its last possible day more than 30 days before that report (PLOVER's context `historical`). 0: news, or not known.", e => e.IsPast ? "1" : "0"),
            new("told_by", "Who claims it, when no report states it as fact and the teller is not the one who acts.", e => e.ToldBy),
            new("terms", "Conditions, deadlines, times and places on which it is offered, demanded, agreed or refused, as printed, parted by |.", e => Cells.List(e.Terms)) { HoldsWords = true },
            new("report", "Reports that tell it, by their name in reports.csv, parted by ; in order of day.", e => Cells.Each(e.Tellings.Select(t => ground.Names.Of(t.Report.Report)))),
            new("start", "First code point of the words that tell it, in each report, parted by ; as in `report`. Unicode code points, counted from 0.", e => Cells.Each(e.Tellings.Select(t => t.Event.Evidence.Span.Start))),
            new("end", "Code point after the last one, in each report, parted by ;.", e => Cells.Each(e.Tellings.Select(t => t.Event.Evidence.Span.End))),
            new("facts", "Ids of the facts behind the row, one for each report in `report`, parted by ;.", e => Cells.Each(e.Tellings.Select(t => t.Event.Id))),
            new("confidence", "Highest confidence of the tellings, 0 to 1: the share of such facts that were right on annotated reports. See docs/accuracy.md.", e => Cells.Share(e.Confidence)),
            new("people1", "Named persons who act, parted by |.", e => sides.People(e.Actors)),
            new("people2", "Named persons to whom it is done, parted by |.", e => sides.People(e.Targets)),
            new("cow1", "Correlates of War numbers of side1, parted by | in its order. Empty between bars: no state in that list.", e => sides.Cow(e.Side1)),
            new("cow2", "Correlates of War numbers of side2, as cow1.", e => sides.Cow(e.Side2)),
            new("gw1", "Gleditsch and Ward numbers of side1, as cow1.", e => sides.Gw(e.Side1)),
            new("gw2", "Gleditsch and Ward numbers of side2, as cow1.", e => sides.Gw(e.Side2)),
            new("sector1", "PLOVER sector of who acts, for each party of side1, parted by | in its order; several of one party parted by +. Blank: no list tells.", e => sides.Sectors(e.Side1, e.Actors)),
            new("sector2", "PLOVER sector of those to whom it is done, as sector1.", e => sides.Sectors(e.Side2, e.Targets)),
            new("matter", "What it is about: a word of knowledge/matters.tsv. Blank: none told.", e => e.Event.Matter),
            new("place", "Where, as named in the text. Not geocoded.", e => e.At),
            new("channel", "How it was put: `public statement`, `to reporters`, `through third party`, `letter`, `formal notification`, `social media`. Blank: not told.", e => e.Event.Channel?.Word()),
            new("statement", "Id in statements.csv, when it was done by saying.", e => e.Event.StatementId),
            new("position", "Id in positions.csv of the offer or demand that it makes, words anew or answers.", e => codes.Of(e)),
            new("text", "The words that tell it, in the first report.", e => Cells.Words(e.Event.Evidence)) { HoldsWords = true },
        ], ground.Events);
    }
}
