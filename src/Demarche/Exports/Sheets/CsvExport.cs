namespace Demarche.Exports.Sheets;

/// <summary>The record as tables with their codebook.</summary>
internal static class CsvExport
{
    /// <summary>The tables, events first.</summary>
    public static IReadOnlyList<Sheet> Tables(ExportGround ground)
    {
        List<Sheet> tables = [Of(EventSheet.Of(ground))];
        if (ground.Choices.Dyads)
            tables.Add(DyadSheet.Of(ground));
        return
        [
            .. tables,
            Of(StatementSheet.Of(ground)),
            Of(PositionSheet.Of(ground)),
            ContactSheet.Of(ground),
            Of(ReportSheet.Of(ground)),
            PartySheet.People(ground),
            PartySheet.Of(ground),
            CodeSheet.Of(ground),
        ];

        Sheet Of<T>(Sheet<T> sheet) => ground.Choices.TextFree ? sheet.WithoutWords() : sheet;
    }

    /// <summary>Writes the tables and, last, the codebook.</summary>
    public static void Write(ExportGround ground, IDestination to)
    {
        var tables = Tables(ground);
        foreach (var table in tables)
            to.File(table.FileName, stream => Write(table, stream, ground.Choices.ForExcel));
        var codebook = CodebookSheet.Of(ground, tables);
        to.File(codebook.FileName, stream => Write(codebook, stream, ground.Choices.ForExcel));
    }

    /// <summary>Writes one table.</summary>
    public static void Write(Sheet table, Stream stream, bool mark)
    {
        using var csv = new CsvWriter(stream, mark);
        table.Write(csv);
    }
}
