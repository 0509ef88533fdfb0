namespace Demarche.Exports.Sheets;

/// <summary>A line of the codebook.</summary>
internal sealed record CodebookLine(string Table, string Column, string Meaning);

/// <summary><c>codebook.csv</c>: every column of every table, made of the tables themselves.</summary>
internal static class CodebookSheet
{
    /// <summary>The table.</summary>
    /// <param name="ground">What is exported: its days and choices head the book.</param>
    /// <param name="tables">The tables that are described.</param>
    public static Sheet<CodebookLine> Of(ExportGround ground, IReadOnlyList<Sheet> tables) => new("codebook", "One row a column of a table, or a code.", [
        new("table", "The table. `export`: the whole set. `sector`: a code of PLOVER's sectors.", l => l.Table),
        new("column", "The column; blank for the table itself.", l => l.Column),
        new("meaning", "What a cell says.", l => l.Meaning),
    ], Lines(ground, tables));

    private static IEnumerable<CodebookLine> Lines(ExportGround ground, IReadOnlyList<Sheet> tables)
    {
        yield return new("export", "", "Tables of the record, UTF-8, RFC 4180, lines ended by LF. A blank cell says: not known, or not told.");
        yield return new("export", "", "A cell that would begin with = + - @, tab or carriage return begins with an apostrophe, so that no spreadsheet takes it for a formula; readers that want the words to the letter take it off.");
        yield return new("export", "as_of", $"State on {Cells.Day(ground.AsOf)}.");
        yield return new("export", "known_by", $"From the reports dated up to {Cells.Day(ground.KnownBy)}, and from nothing later.");
        yield return new("export", "reports", $"{ground.Facts.Count} reports.");
        yield return new("export", "made_by", $"demarche {ProgramVersion.Short}");
        if (ground.Choices.TextFree)
            yield return new("export", "text_free", "Without words of reports: places and hashes tell where they stand.");
        foreach (var table in tables)
        {
            yield return new(table.Name, "", table.Meaning);
            foreach (var (name, meaning) in table.Columns)
                yield return new(table.Name, name, meaning);
        }

        foreach (var (sector, name) in ground.Sectors.Meanings)
            yield return new("sector", sector, name);
    }
}
