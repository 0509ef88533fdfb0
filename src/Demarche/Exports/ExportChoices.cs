namespace Demarche.Exports;

/// <summary>What was asked for beyond the form.</summary>
internal sealed record ExportChoices
{
    /// <summary>Leave out every word of the reports: places and hashes stay, by which those who hold the texts find them again.</summary>
    public bool TextFree { get; init; }

    /// <summary>Tables: also one row for each pair of parties of an event.</summary>
    public bool Dyads { get; init; }

    /// <summary>Tables: begin with the byte-order mark by which Excel knows UTF-8.</summary>
    public bool ForExcel { get; init; }

    /// <summary>JSON Lines: also every mention and date.</summary>
    public bool Mentions { get; init; }

    /// <summary>The sample: how many events are drawn; a quarter as many passages beside them.</summary>
    public int Size { get; init; } = 100;

    /// <summary>The sample: another seed draws others.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The brief: the day after which things are new.</summary>
    public DateOnly? Since { get; init; }
}
