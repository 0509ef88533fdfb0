namespace Demarche.Exports.Sheets;

/// <summary>A column of a table, with its line in the codebook: no column without a meaning.</summary>
/// <typeparam name="T">What a row is made of.</typeparam>
/// <param name="Name">Heading.</param>
/// <param name="Meaning">What a cell says, its unit, and what parts its values when it has several.</param>
/// <param name="Value">The cell; null or empty when not known.</param>
internal sealed record SheetColumn<T>(string Name, string Meaning, Func<T, string?> Value)
{
    /// <summary>Whether the cell holds words of a report, which a text-free export leaves out.</summary>
    public bool HoldsWords { get; init; }
}

/// <summary>A table: its name, its columns, its rows.</summary>
internal abstract record Sheet(string Name, string Meaning)
{
    /// <summary>Names and meanings of its columns, in order.</summary>
    public abstract IEnumerable<(string Name, string Meaning)> Columns { get; }

    /// <summary>Its file.</summary>
    public string FileName => Name + ".csv";

    /// <summary>Writes heading and rows.</summary>
    public abstract void Write(CsvWriter csv);
}

/// <summary>A table of rows of one kind.</summary>
internal sealed record Sheet<T>(string Name, string Meaning, IReadOnlyList<SheetColumn<T>> All, IEnumerable<T> Rows) : Sheet(Name, Meaning)
{
    /// <inheritdoc/>
    public override IEnumerable<(string Name, string Meaning)> Columns => All.Select(c => (c.Name, c.Meaning));

    /// <summary>The same table without the columns that hold words of reports.</summary>
    public Sheet<T> WithoutWords() => this with { All = [.. All.Where(c => !c.HoldsWords)] };

    /// <inheritdoc/>
    public override void Write(CsvWriter csv)
    {
        csv.Row(All.Select(c => c.Name));
        foreach (var row in Rows)
            csv.Row(All.Select(c => c.Value(row)));
    }
}
