using Demarche.Facts;
using Demarche.Sources.Archives;

namespace Demarche.Sources;

/// <summary>Where content comes from.</summary>
/// <param name="Path">The file, with the member of an archive behind a <c>!</c>; null for standard input.</param>
/// <param name="Stem">Label of a report that has no id of its own: the file's name without its extension.</param>
/// <param name="Named">Whether somebody named this file, rather than a folder or archive that holds it.</param>
internal sealed record SourceFile(string? Path, string Stem, bool Named)
{
    /// <summary>How many archives may stand within each other.</summary>
    public const int MostNesting = 6;

    /// <summary>In how many archives it stands.</summary>
    public int Depth { get; init; }

    /// <summary>The address that it was fetched from, when its archive says so.</summary>
    public string? Url { get; init; }

    /// <summary>The encoding that a header beside the content declares.</summary>
    public string? Charset { get; init; }

    /// <summary>The day on which it was fetched: no evidence of the report's day, but told when there is none.</summary>
    public DateOnly? Captured { get; init; }

    /// <summary>What all archives of the outermost file may unpack to.</summary>
    public UnpackingBudget Budget { get; init; } = new();

    /// <summary>A fault of this file.</summary>
    public Fault Fault(string kind, string detail, string? label = null) => new(label, Path ?? ReportSource.StandardInput, kind, detail);

    /// <summary>A fault of this file, which is one report.</summary>
    public Fault FaultOfReport(string kind, string detail) => Fault(kind, detail, Path is null ? null : Stem);

    /// <summary>Something that this file holds.</summary>
    /// <param name="name">Its name in it, as printed.</param>
    /// <param name="stem">Its label.</param>
    public SourceFile Member(string name, string stem) => this with
    {
        Path = $"{Path ?? ReportSource.StandardInput}!{name}",
        Stem = stem,
        Named = false,
        Depth = Depth + 1,
        Url = null,
        Charset = null,
        Captured = null,
    };
}
