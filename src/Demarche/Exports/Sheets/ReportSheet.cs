using Demarche.Facts;
using Demarche.Record.Copies;

namespace Demarche.Exports.Sheets;

/// <summary><c>reports.csv</c>: what everything rests on.</summary>
internal static class ReportSheet
{
    /// <summary>The table.</summary>
    public static Sheet<ReportFacts> Of(ExportGround ground) => Of(ground, Stories.Of(ground.Facts.Select(f => f.Report)));

    private static Sheet<ReportFacts> Of(ExportGround ground, Stories stories) => new("reports", "One row a report, in order of day and hash.", [
        new("report", "The name by which the other tables call it: its label, with @ and eight characters of its hash where two texts bear one label.", r => ground.Names.Of(r.Report)),
        new("sha256", "SHA-256 of its text in UTF-8, hexadecimal: whoever holds the text can check that it is this one.", r => r.Report.Key.Hash),
        new("date", "The day the report bears, ISO 8601.", r => Cells.Day(r.Report.Date)),
        new("outlet", "Who published it. Blank: not given.", r => r.Report.Outlet),
        new("title", "Headline, when given apart from the text.", r => r.Report.Title is { } title ? Cells.OneLine(title) : null) { HoldsWords = true },
        new("url", "Its address. Blank: not given.", r => r.Report.Url),
        new("language", "ISO 639-1 code.", r => r.Report.Language),
        new("characters", "Length of the text in Unicode code points.", r => Cells.Number(r.Report.Text.Length)),
        new("copy_of", "The report that had its story first, by its name here: one telling in several papers, cut, lengthened, corrected or brought up to date. Blank: it tells its own.",
            r => stories.Of(r.Report.Key) is { } story && story.First.Key != r.Report.Key ? ground.Names.Of(story.First) : null),
        new("carried_by", "Outlets that carried its story or its text, parted by |. Blank: no other did.", r => Cells.List(stories.Of(r.Report.Key)?.Outlets ?? [])),
        new("statements", "Statements read from it.", r => Cells.Number(r.Statements.Count)),
        new("events", "Events read from it.", r => Cells.Number(r.Events.Count)),
    ], ground.Facts);
}
