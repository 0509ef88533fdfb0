using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Demarche.Sources.Html;

/// <summary>Knows by an element's class or id that it stands beside the article: <c>boilerplate.txt</c>.</summary>
internal static partial class BoilerplateWords
{
    private static readonly HashSet<string> Words = Load();

    /// <summary>Whether the element is named for what is no article.</summary>
    public static bool Name(IElement element) => Marks(element.ClassName) || Marks(element.Id);

    private static bool Marks(string? names)
    {
        if (string.IsNullOrEmpty(names))
            return false;
        foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            // "articleShare-bar": article, share, bar, and each pair of neighbours, for the list's "author-bio".
            var parts = Part().Matches(name).Select(m => m.Value.ToLowerInvariant()).ToList();
            for (var i = 0; i < parts.Count; i++)
            {
                if (Words.Contains(parts[i]) || (i > 0 && Words.Contains($"{parts[i - 1]}-{parts[i]}")))
                    return true;
            }
        }

        return false;
    }

    private static HashSet<string> Load()
    {
        using var reader = new StreamReader(typeof(BoilerplateWords).Assembly.GetManifestResourceStream("html/boilerplate.txt")!);
        return reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && !l.StartsWith('#')).ToHashSet(StringComparer.Ordinal);
    }

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])")]
    private static partial Regex Part();
}
