using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Briefs;
using Demarche.Record.Positions;
using Demarche.Rendering.Text;

namespace Demarche.Exports.Papers;

/// <summary>Every offer and demand as a part of a document: versions in their own words, answers, days waited.</summary>
internal sealed class PositionPaper(ExportGround ground, PaperNotes notes)
{
    // So many wordings of one day stand in the text; the rest is behind the notes.
    private const int MostWordings = 3;

    private static readonly double Floor = new BriefSettings().Floor;

    /// <summary>The part.</summary>
    public IEnumerable<PaperBlock> Blocks()
    {
        yield return new PaperHeading("All offers and demands", 2);
        if (ground.State.Positions.Count == 0)
            yield return RecordPaper.Plain($"No offer or demand found in {RecordPaper.Count(ground.Facts.Count, "report")}.");
        foreach (var block in ground.State.Positions.SelectMany(Blocks))
            yield return block;
    }

    private IEnumerable<PaperBlock> Blocks(Position position)
    {
        yield return new PaperHeading($"{RecordPaper.Capital(position.Kind.Word())} of {Sides(position.From)} to {Sides(position.To)}: {position.Name}; {position.State}{(position.IsFirm(Floor) ? "" : " (unconfirmed)")}", 3);
        foreach (var version in position.Versions)
            yield return new PaperParagraph(RecordPaper.Capital(version.Change.Word()), [.. Runs(version)]);
        foreach (var response in position.Responses)
            yield return new PaperParagraph(RecordPaper.Capital(response.State), [.. Runs(response)]);
        foreach (var trail in position.Trails.Where(t => t.NotFoundIn.Count > 0))
        {
            yield return new PaperParagraph("Computed", [
                PaperRuns.Printed(trail.Last, trail.InMarks),
                new PlainRun($" not found in {RecordPaper.Count(trail.NotFoundIn.Count, "later report")}{RecordWords.Independent(trail.NotFoundIn.Count, trail.Copies)}; no evidence of withdrawal."),
            ]);
        }

        // Silence is told of what is known to have been asked.
        if (position.WaitingDays is { } days && position.IsFirm(Floor))
            yield return new PaperParagraph("Waiting", [.. Waiting(position, days)]);
    }

    private string Sides(IReadOnlyList<string> codes) => ground.Parties.InSentence(codes);

    private IEnumerable<PaperRun> Runs(PositionVersion version) =>
    [
        .. PaperRuns.When(version.Day, version.Known),
        new PlainRun((version.By.Count > 0 ? ", " + string.Join(", ", version.By) : "") + Teller(version.ToldBy)),
        .. version.Printed.Take(MostWordings).SelectMany((p, i) => (PaperRun[])[new PlainRun(i == 0 ? ": " : " / "), PaperRuns.Printed(p.Words, p.InMarks)]),
        new PlainRun(version.Wordings > 1 ? $" (one report words it {version.Wordings} ways) " : " "),
        .. notes.Marks(version.Evidence),
    ];

    private IEnumerable<PaperRun> Runs(Response response) =>
    [
        new PlainRun($"by {ground.Parties.InSentence(response.By)}, "),
        .. PaperRuns.When(response.Day, response.Known),
        new PlainRun($"; {RecordWords.Channel(response)}{Teller(response.ToldBy)} "),
        .. notes.Marks(response.Evidence),
    ];

    private IEnumerable<PaperRun> Waiting(Position position, int days)
    {
        yield return new PlainRun("no response found by ");
        yield return PaperRuns.Day(BriefDays.Day(ground.AsOf < ground.KnownBy ? ground.AsOf : ground.KnownBy));
        yield return new PlainRun($" ({RecordWords.Silence(position, days)})");
        foreach (var (noun, told) in position.BesideSilence)
        {
            yield return new PlainRun($"; {RecordPaper.Count(told.Count, noun)} not tied to it ");
            foreach (var mark in notes.Marks(told))
                yield return mark;
        }

        yield return new PlainRun(".");
    }

    private static string Teller(string? teller) => teller is null ? "" : $", according to {teller}";
}
