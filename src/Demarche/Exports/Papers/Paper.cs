namespace Demarche.Exports.Papers;

/// <summary>A document for people, before it takes a form: Markdown, HTML and DOCX are drawn from the same one.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Clocks">Which days, from which reports.</param>
/// <param name="Blocks">Headings, paragraphs and tables, in order.</param>
/// <param name="Notes">The words that everything rests on, by number.</param>
/// <param name="MadeBy">The last line.</param>
internal sealed record Paper(string Title, string Clocks, IReadOnlyList<PaperBlock> Blocks, IReadOnlyList<PaperNote> Notes, string MadeBy);

/// <summary>A part of a document that stands by itself.</summary>
internal abstract record PaperBlock;

/// <summary>A heading.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Level">2 for a part of the document, 3 for an entry in it.</param>
internal sealed record PaperHeading(string Words, int Level) : PaperBlock;

/// <summary>A paragraph.</summary>
/// <param name="Label">What stands before it: "New", "Reworded"; null for none.</param>
/// <param name="Runs">Its words.</param>
/// <param name="Depth">0, or 1 for what hangs on the paragraph above.</param>
/// <param name="IsBottomLine">Whether it is what a hurried reader reads.</param>
internal sealed record PaperParagraph(string? Label, IReadOnlyList<PaperRun> Runs, int Depth = 0, bool IsBottomLine = false) : PaperBlock;

/// <summary>A table.</summary>
/// <param name="Heads">Headings of its columns.</param>
/// <param name="Rows">Cells, one for each heading.</param>
internal sealed record PaperTable(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<IReadOnlyList<PaperRun>>> Rows) : PaperBlock;

/// <summary>Words of one kind.</summary>
internal abstract record PaperRun;

/// <summary>Words of the program's own, or of a report that printed them without marks.</summary>
internal sealed record PlainRun(string Words) : PaperRun;

/// <summary>Words that stand in marks in the report; a form puts marks around them.</summary>
internal sealed record QuotedRun(string Words) : PaperRun;

/// <summary>A day, month or year.</summary>
/// <param name="Words">As people read it: "12 May 2018".</param>
/// <param name="Iso">ISO 8601, no more exact than the words: <c>2018-05</c>.</param>
internal sealed record DayRun(string Words, string Iso) : PaperRun;

/// <summary>The mark of a note.</summary>
internal sealed record NoteRun(int Number) : PaperRun;

/// <summary>Where words stand.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Report">The report's name.</param>
/// <param name="Outlet">Who published it; null when not given.</param>
/// <param name="Day">The day it bears, as people read it.</param>
/// <param name="Url">Its address; null when not given.</param>
/// <param name="Place">Code points.</param>
/// <param name="Words">The words; null in a text-free export.</param>
internal sealed record PaperNote(int Number, string Report, string? Outlet, string Day, string? Url, string Place, string? Words)
{
    /// <summary>The report's address, when it is one that a reader may follow safely; null for every other scheme.</summary>
    public Uri? Address => Uri.TryCreate(Url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;
}
