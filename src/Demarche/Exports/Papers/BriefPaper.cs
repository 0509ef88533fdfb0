using Demarche.Record.Briefs;
using Demarche.Rendering.Text;

namespace Demarche.Exports.Papers;

/// <summary>The brief as a document.</summary>
internal static class BriefPaper
{
    /// <summary>The brief with its notes.</summary>
    public static Paper Of(ExportGround ground)
    {
        var notes = new PaperNotes(ground);
        return Paper(ground, [.. Blocks(ground.Brief, notes)], notes);
    }

    /// <summary>A document that begins with the brief.</summary>
    public static Paper Paper(ExportGround ground, IReadOnlyList<PaperBlock> blocks, PaperNotes notes) =>
        new(ground.Brief.Title, BriefText.Clocks(ground.Brief.Header), blocks, notes.All(), MadeBy(ground.Brief.Header));

    /// <summary>What the brief says.</summary>
    public static IEnumerable<PaperBlock> Blocks(Brief brief, PaperNotes notes)
    {
        foreach (var section in brief.Sections)
        {
            if (section.Heading is { } heading)
                yield return new PaperHeading(heading, 2);
            foreach (var line in section.Lines)
                yield return new PaperParagraph(line.Label, [.. Runs(line, notes)], line.Depth, section.Heading is null);
        }
    }

    private static IEnumerable<PaperRun> Runs(BriefLine line, PaperNotes notes)
    {
        var first = true;
        foreach (var sentence in line.Sentences)
        {
            if (!first)
                yield return new PlainRun(" ");
            first = false;
            foreach (var run in PaperRuns.Of(sentence, notes))
                yield return run;
        }
    }

    private static string MadeBy(BriefHeader header) =>
        $"Made by demarche {ProgramVersion.Short}; {(header.Corrections == 0 ? "nothing corrected by hand" : $"{header.Corrections} facts corrected by hand")}.";
}
