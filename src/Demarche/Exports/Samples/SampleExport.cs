using Demarche.Exports.Events;
using Demarche.Exports.Sheets;
using Demarche.Facts;
using Demarche.Record.Briefs;

namespace Demarche.Exports.Samples;

/// <summary>
/// A sample for validation by hand, as a sheet: events drawn from each act, to see how many are right, and passages, to see how
/// many were missed. <c>workshop agreement</c> scores the sheet when it is filled in.
/// </summary>
internal static class SampleExport
{
    // One passage for so many events: a passage takes a person longer.
    private const int EventsForAPassage = 4;

    // Code points of text shown before and behind the words of an event.
    private const int Around = 300;

    private static readonly double Floor = new BriefSettings().Floor;

    /// <summary>Writes the sheet and its codebook.</summary>
    public static void Write(ExportGround ground, IDestination to)
    {
        var sheet = Sheet(ground);
        var shown = ground.Choices.TextFree ? sheet.WithoutWords() : sheet;
        // A sheet is filled in with a spreadsheet: Excel needs the mark.
        to.File(shown.FileName, stream => CsvExport.Write(shown, stream, mark: true));
        var codebook = CodebookSheet.Of(ground, [shown]);
        to.File(codebook.FileName, stream => CsvExport.Write(codebook, stream, mark: true));
    }

    /// <summary>The sheet.</summary>
    public static Sheet<SampleRow> Sheet(ExportGround ground) => new("sample", "One row a thing to judge: an event that was read, or a passage in which events may have been missed. Fill in the columns whose names begin with `judge`.", [
        new("kind", "`event` or `passage`.", r => r.Told is null ? "passage" : "event"),
        new("stratum", "What it was drawn from: the act, and whether the brief would state it as fact (`sure`) or not (`unsure`); `passage`.", r => r.Stratum),
        new("of_stratum", "How many there are in the stratum.", r => Cells.Number(r.OfStratum)),
        new("drawn", "How many of them are in the sheet: with of_stratum the weight of the row.", r => Cells.Number(r.Drawn)),
        new("id", "Id of the event; for a passage report and place.", r => r.Told?.Id ?? $"{r.Report.Key.Hash[..16]}:{r.Place}"),
        new("report", "The report, by its label.", r => ground.Names.Of(r.Report)),
        new("date", "The report's day.", r => Cells.Day(r.Report.Date)),
        new("start", "First code point of the words or of the passage.", r => Cells.Number(r.Place.Start)),
        new("end", "Code point after the last one.", r => Cells.Number(r.Place.End)),
        new("text", "The passage; for an event the words that tell it between >>> and <<<, with what stands around them.", r => Text(r)) { HoldsWords = true },
        new("act", "What was read: the act.", r => r.Told?.Event.Act.Word()),
        new("side1", "What was read: who acts.", r => r.Told is { } told ? Side(told.Actors) : null),
        new("side2", "What was read: to whom.", r => r.Told is { } told ? Side(told.Targets) : null),
        new("modality", "What was read: how it stands towards reality.", r => r.Told?.Event.Modality.Word()),
        new("day", "What was read: first and last possible day, with the basis.", r => r.Told is { } told ? $"{Cells.Day(told.Day.Earliest) ?? "?"} to {Cells.Day(told.Day.Latest) ?? "?"} ({told.Day.Basis.Word()})" : null),
        new("told_by", "What was read: who claims it.", r => r.Told?.ToldBy),
        new("found", "Events read in the passage: act, sides, modality; parted by |.", r => r.Told is null ? Cells.List(r.Found.Select(Short)) : null),
        new("judge_event", "y: the text tells such an act between such parties at all. n: it does not; leave the other columns blank. ?: can't be told.", _ => null),
        new("judge_act", "y, n or ?: is the act the right one of the 25?", _ => null),
        new("judge_side1", "y, n or ?: are those who act right, and all of them?", _ => null),
        new("judge_side2", "y, n or ?: are those to whom it is done right, and all of them?", _ => null),
        new("judge_modality", "y, n or ?: is it so that it occurred, goes on, is planned, possible or negated?", _ => null),
        new("judge_day", "y, n or ?: does the day follow from the text? A blank day is right when the text tells none.", _ => null),
        new("judge_there", "For a passage: how many events of the 25 acts between parties does it tell? A number.", _ => null),
        new("judge_matched", "For a passage: how many of those are in `found`, act and sides right? A number.", _ => null),
        new("note", "Whatever is worth saying.", _ => null),
    ], Rows(ground));

    private static List<SampleRow> Rows(ExportGround ground)
    {
        var choices = ground.Choices;
        var events = StratifiedDraw.Of(ground.Events, e => $"{e.Event.Act.Word()} {(e.Confidence >= Floor ? "sure" : "unsure")}", e => e.Id, choices.Size, choices.Seed)
            .SelectMany(s => s.Drawn.Select(e => new SampleRow(s.Stratum, s.OfStratum, s.Drawn.Count, e.First.Report.Report, e.Event.Evidence.Span, e, [])));
        var passages = StratifiedDraw.Of(
                ground.Facts.SelectMany(f => Passages.Of(f.Report), (f, place) => (f.Report, Place: place)),
                _ => SampleRow.Passage, p => $"{p.Report.Key.Hash}:{p.Place}", (choices.Size + EventsForAPassage - 1) / EventsForAPassage, choices.Seed)
            .SelectMany(s => s.Drawn.Select(p => new SampleRow(s.Stratum, s.OfStratum, s.Drawn.Count, p.Report, p.Place, null, FoundIn(ground, p.Report, p.Place))));
        return [.. events, .. passages];
    }

    private static List<ToldEvent> FoundIn(ExportGround ground, Report report, Span place) =>
        [.. ground.Events.Where(e => e.Tellings.Any(t => t.Report.Report.Key == report.Key && t.Event.Evidence.Span.Start >= place.Start && t.Event.Evidence.Span.Start < place.End))];

    private static string Short(ToldEvent told) =>
        $"{told.Event.Act.Word()} {string.Join('+', told.Side1)}{(told.Side2.Count > 0 ? " > " + string.Join('+', told.Side2) : "")} ({told.Event.Modality.Word()})";

    private static string Side(IEnumerable<(EventTelling Telling, Actor Actor)> side) =>
        Cells.List(side.Select(s => s.Actor.Party is { } party && party != s.Actor.Name ? $"{s.Actor.Name} ({party})" : s.Actor.Name));

    private static string Text(SampleRow row)
    {
        var text = row.Report.Text;
        string Slice(int from, int to) => text.Value[text.ToUtf16(from)..text.ToUtf16(to)];
        if (row.Told is null)
            return Cells.OneLine(Slice(row.Place.Start, row.Place.End));
        var (first, last) = (Start(row), End(row));
        return Cells.OneLine($"{(first > row.Report.BodyStart ? "… " : "")}{Slice(first, row.Place.Start)}>>>{Slice(row.Place.Start, row.Place.End)}<<<{Slice(row.Place.End, last)}{(last < text.Length ? " …" : "")}");
    }

    // Where a word begins, so many code points before the words, and never before the report's prose.
    private static int Start(SampleRow row)
    {
        var text = row.Report.Text;
        var first = Math.Min(row.Place.Start, Math.Max(row.Report.BodyStart, row.Place.Start - Around));
        while (first > row.Report.BodyStart && first < row.Place.Start && !char.IsWhiteSpace(text.Value[text.ToUtf16(first) - 1]))
            first++;
        return first;
    }

    // Where a word ends, so many code points behind the words.
    private static int End(SampleRow row)
    {
        var text = row.Report.Text;
        var last = Math.Min(text.Length, row.Place.End + Around);
        while (last < text.Length && last > row.Place.End && !char.IsWhiteSpace(text.Value[text.ToUtf16(last)]))
            last--;
        return last;
    }
}
