namespace Demarche.Exports.Papers;

/// <summary>The whole record as a document: the brief, then every position with its versions and answers, then all contacts.</summary>
internal static class RecordPaper
{
    /// <summary>The document.</summary>
    public static Paper Of(ExportGround ground)
    {
        var notes = new PaperNotes(ground);
        return BriefPaper.Paper(
            ground, [.. BriefPaper.Blocks(ground.Brief, notes), .. new PositionPaper(ground, notes).Blocks(), .. new ContactPaper(ground, notes).Blocks()], notes);
    }

    /// <summary>A paragraph of the program's own words.</summary>
    public static PaperParagraph Plain(string words) => new(null, [new PlainRun(words)]);

    /// <summary>"1 report", "2 reports".</summary>
    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    /// <summary>The words begun with a capital.</summary>
    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
