using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Sources.Knowledge;

namespace Demarche.Sources;

/// <summary>
/// The door: files, folders and standard input in, reports and faults out, in input order, one at a time, so that memory
/// does not grow with the number of reports.
/// </summary>
/// <param name="dateIfNone">The day for reports that bear none; null makes them faults.</param>
/// <param name="openStandardInput">Opens what the path <c>-</c> stands for.</param>
public sealed class ReportSource(DateOnly? dateIfNone, Func<Stream> openStandardInput)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private SourceTerms? _terms;

    /// <summary>The files of <c>knowledge/</c>; those built in unless said.</summary>
    public IReadOnlyList<KnowledgeFile>? Knowledge { get; init; }

    /// <summary>Whether reports come with the page, mail or document that their text was extracted from.</summary>
    public bool KeepOriginals { get; init; }

    private SourceTerms Terms => _terms ??= new(dateIfNone, Knowledge is null ? SourceKnowledge.BuiltIn : SourceKnowledge.Of(Knowledge), KeepOriginals);

    /// <summary>
    /// Reads every path in turn. Folders are read with all below them, sorted by name; hidden entries, and files that are
    /// no reports by their content (tables, databases), are left out there.
    /// </summary>
    public IEnumerable<Sourced> Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths.SelectMany(ReadPath);
    }

    /// <summary>Reads files that were found in a folder: those that are no reports by their content are left out.</summary>
    public IEnumerable<Sourced> ReadFound(IEnumerable<string> files) => files.SelectMany(path =>
        Formats.Read(() => File.OpenRead(path), new SourceFile(path, Path.GetFileNameWithoutExtension(path), Named: false), Terms));

    /// <summary>Reads content that was fetched from an address.</summary>
    /// <param name="content">The content, from its first byte; it is closed.</param>
    /// <param name="url">Its address, by which faults are named too.</param>
    /// <param name="charset">The encoding that the answer's header declares; null when it declares none.</param>
    public IEnumerable<Sourced> ReadFetched(Stream content, Uri url, string? charset)
    {
        ArgumentNullException.ThrowIfNull(url);
        var address = url.AbsoluteUri;
        return Formats.Read(() => content, new SourceFile(address, Web.AddressLabel.Of(address), Named: true) { Url = address, Charset = charset }, Terms);
    }

    private IEnumerable<Sourced> ReadPath(string path) => path == StandardInput
        ? Formats.Read(openStandardInput, new SourceFile(null, "standard-input", Named: true), Terms)
        : PathWalk.Files(path).SelectMany(found => found.Fault is { } fault
            ? [Sourced.Of(fault)]
            : Formats.Read(() => File.OpenRead(found.File!.Path!), found.File!, Terms));
}
