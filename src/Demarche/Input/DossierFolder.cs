using System.CommandLine;
using Demarche.Commands;

namespace Demarche.Input;

/// <summary>
/// Where a dossier lies: the folder <c>dossiers/NAME</c> beside the store, with a store of its own, a folder <c>knowledge</c> for
/// its own words (which may name persons), and <c>markings.txt</c> with the markings that its desk uses.
/// </summary>
internal static class DossierFolder
{
    private const int LongestName = 64;

    /// <summary>The folder that a command line asks for; null without <c>--dossier</c>.</summary>
    /// <exception cref="CommandException">The name could not be a folder's on every system.</exception>
    public static string? Of(Surroundings surroundings, ParseResult options)
    {
        if (options.GetValue(CommonOptions.Dossier) is not { } name)
            return null;
        if (name.Length is 0 or > LongestName || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw new CommandException($"--dossier: \"{name}\" is no name for one; letters, digits, - and _ only.");
        return Path.Combine(Path.GetDirectoryName(Path.GetFullPath(StorePath.WithoutDossier(surroundings, options)))!, "dossiers", name);
    }

    /// <summary>The folder of its own words; null when it has none.</summary>
    public static string? Knowledge(Surroundings surroundings, ParseResult options) =>
        Of(surroundings, options) is { } folder && Directory.Exists(Path.Combine(folder, "knowledge")) ? Path.Combine(folder, "knowledge") : null;

    /// <summary>The markings that its desk uses, the usual one first; empty when any word will do.</summary>
    public static IReadOnlyList<string> Markings(Surroundings surroundings, ParseResult options) =>
        Of(surroundings, options) is { } folder && File.Exists(Path.Combine(folder, "markings.txt"))
            ? [.. File.ReadLines(Path.Combine(folder, "markings.txt")).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')]
            : [];
}
