using Demarche.Facts;
using Demarche.Sources.Content;

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

    /// <summary>
    /// Reads every path in turn. Folders are read with all below them, sorted by name; hidden entries, and files that are
    /// no reports by their content (tables, databases), are left out there.
    /// </summary>
    public IEnumerable<Sourced> Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths.SelectMany(ReadPath);
    }

    private IEnumerable<Sourced> ReadPath(string path) => path == StandardInput
        ? ReadContent(new SourceFile(null, "standard-input", Named: true), openStandardInput)
        : PathWalk.Files(path).SelectMany(found => found.Fault is { } fault
            ? [Sourced.Of(fault)]
            : ReadContent(found.File!, () => File.OpenRead(found.File!.Path!)));

    private IEnumerable<Sourced> ReadContent(SourceFile file, Func<Stream> open)
    {
        // An iterator can't yield inside a try with a catch, so each step is taken by hand.
        using var steps = Steps(file, open).GetEnumerator();
        for (var broken = false; !broken;)
        {
            Sourced next;
            try
            {
                if (!steps.MoveNext())
                    yield break;
                next = steps.Current;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                next = Sourced.Of(file.Fault("not readable", e.Message));
                broken = true;
            }

            yield return next;
        }
    }

    private IEnumerable<Sourced> Steps(SourceFile file, Func<Stream> open)
    {
        using var content = new ContentReader(open());
        var head = new ContentHead(content.Peek(ContentHead.Size));
        foreach (var report in Formats.Of(file, head).Read(content, file, dateIfNone))
            yield return report;
    }
}
