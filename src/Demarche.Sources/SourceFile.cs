using Demarche.Facts;

namespace Demarche.Sources;

/// <summary>Where content comes from.</summary>
/// <param name="Path">The file; null for standard input.</param>
/// <param name="Stem">Label of a report that has no id of its own: the file's name without its extension.</param>
/// <param name="Named">Whether somebody named this file, rather than a folder above it.</param>
internal sealed record SourceFile(string? Path, string Stem, bool Named)
{
    /// <summary>A fault of this file.</summary>
    public Fault Fault(string kind, string detail, string? label = null) => new(label, Path ?? ReportSource.StandardInput, kind, detail);
}
