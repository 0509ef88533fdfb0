using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Demarche.Exports.Packing;

namespace Demarche.Exports.Bundles;

/// <summary>
/// The list of a bundle's files with size and SHA-256, and the bundle's name: made of that list, so that whoever cites the name
/// cites every byte.
/// </summary>
internal static class BundleManifest
{
    /// <summary>Its path in the bundle.</summary>
    public const string Path = "MANIFEST.txt";

    private const string Heading = "demarche evidence bundle, form 1";
    private const string NameLine = "name ";
    private const int NameBytes = 16;

    /// <summary>The manifest of files.</summary>
    public static ZipItem Of(IReadOnlyList<ZipItem> files)
    {
        var list = new StringBuilder(Heading).Append('\n');
        foreach (var file in files)
            list.Append(CultureInfo.InvariantCulture, $"{Hash(file.Bytes)} {file.Bytes.Length} {file.Name}\n");
        return new ZipItem(Path, Encoding.UTF8.GetBytes($"{list}{NameLine}{NameOf(list.ToString())}\n"));
    }

    /// <summary>The name that a manifest gives; null when it has none.</summary>
    public static string? NameIn(byte[] manifest)
    {
        var text = Encoding.UTF8.GetString(manifest);
        var line = text.LastIndexOf('\n' + NameLine, StringComparison.Ordinal);
        return line < 0 ? null : text[(line + 1 + NameLine.Length)..].TrimEnd('\n');
    }

    /// <summary>What is wrong with a bundle's files, against its manifest.</summary>
    public static IEnumerable<string> Flaws(IReadOnlyList<ZipItem> items)
    {
        if (items.FirstOrDefault(i => i.Name == Path) is not { } manifest)
            return [$"There is no {Path}: this is no evidence bundle."];
        // What the files at hand give must be the manifest to the byte; where it is not, each file says why.
        List<ZipItem> files = [.. items.Where(i => i.Name != Path)];
        return Of(files).Bytes.AsSpan().SequenceEqual(manifest.Bytes) ? [] : Differences(files, Encoding.UTF8.GetString(manifest.Bytes));
    }

    private static IEnumerable<string> Differences(List<ZipItem> files, string manifest)
    {
        var lines = manifest.Split('\n');
        var listed = lines.Skip(1).Select(l => l.Split(' ', 3)).Where(l => l.Length == 3).ToLookup(l => l[2], l => l[0], StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!listed.Contains(file.Name))
                yield return $"{file.Name}: not in the manifest.";
            else if (listed[file.Name].First() != Hash(file.Bytes))
                yield return $"{file.Name}: not what the manifest says; its bytes were changed.";
        }

        foreach (var missing in listed.Select(l => l.Key).Where(name => !files.Exists(f => f.Name == name)))
            yield return $"{missing}: missing.";
        yield return $"{Path}: its list and its name do not fit the files.";
    }

    private static string NameOf(string list) =>
        "demarche-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list)).AsSpan(0, NameBytes));

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
