namespace Demarche.Exports;

/// <summary>A form in which the record can leave the program.</summary>
/// <param name="Name">The value of <c>--format</c>.</param>
/// <param name="Description">A few words for the documentation.</param>
/// <param name="Extension">Of its own file, with the dot.</param>
/// <param name="Write">Writes it.</param>
internal sealed record ExportFormat(string Name, string Description, string Extension, Action<ExportGround, IDestination> Write)
{
    /// <summary>Whether it is several files that belong into a folder.</summary>
    public bool NeedsFolder { get; init; }

    /// <summary>Whether it is no text and can't go to a terminal.</summary>
    public bool IsBinary { get; init; }

    /// <summary>A form that is one file.</summary>
    public static ExportFormat File(string name, string description, string fileName, Action<ExportGround, Stream> write) =>
        new(name, description, Path.GetExtension(fileName), (ground, to) => to.File(fileName, stream => write(ground, stream)));
}
