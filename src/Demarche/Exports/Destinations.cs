using Demarche.Commands;

namespace Demarche.Exports;

/// <summary>The places an export can go: standard output, one file, a folder.</summary>
internal static class Destinations
{
    /// <summary>The place that <c>--out</c> names.</summary>
    /// <param name="format">The form, which says whether it needs a folder.</param>
    /// <param name="path">A file or folder; null for standard output.</param>
    /// <param name="output">Standard output.</param>
    /// <exception cref="CommandException">The form can't go there.</exception>
    public static IDestination Of(ExportFormat format, string? path, Stream output)
    {
        if (path is null)
            return format.IsBinary ? throw new CommandException($"--format {format.Name} needs --out: it is no text.") : new FirstFile(write => write(output));
        if (format.NeedsFolder && !IsFolder(path) && Path.GetExtension(path).Equals(format.Extension, StringComparison.OrdinalIgnoreCase))
            return new FirstFile(write => WholeFile.Write(path, write));
        return format.NeedsFolder || IsFolder(path) ? new Folder(path) : new FirstFile(write => WholeFile.Write(path, write));
    }

    private static bool IsFolder(string path) => Directory.Exists(path) || Path.EndsInDirectorySeparator(path);

    // Standard output and a single file hold the export's own file; the rest of a set is left out.
    private sealed class FirstFile(Action<Action<Stream>> to) : IDestination
    {
        private bool _written;

        public void File(string name, Action<Stream> write)
        {
            if (_written)
                return;
            _written = true;
            to(write);
        }
    }

    private sealed class Folder(string path) : IDestination
    {
        public void File(string name, Action<Stream> write)
        {
            Directory.CreateDirectory(path);
            WholeFile.Write(Path.Combine(path, name), write);
        }
    }
}
