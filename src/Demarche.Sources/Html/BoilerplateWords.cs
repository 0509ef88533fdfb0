using AngleSharp.Dom;

namespace Demarche.Sources.Html;

/// <summary>Knows by an element's class or id that it stands beside the article: <c>boilerplate.txt</c>. One for a page, as pages repeat their names.</summary>
internal sealed class BoilerplateWords
{
    private static readonly HashSet<string> Words = Load();

    private readonly Dictionary<string, bool> _asked = new(StringComparer.Ordinal);

    /// <summary>Whether the element is named for what is no article.</summary>
    public bool Name(IElement element) => Marks(element.ClassName) || Marks(element.Id);

    private bool Marks(string? names)
    {
        if (string.IsNullOrEmpty(names))
            return false;
        if (!_asked.TryGetValue(names, out var marks))
            _asked[names] = marks = names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(MarksOne);
        return marks;
    }

    // "articleShare-bar": article, share, bar, and each pair of neighbours, for the list's "author-bio".
    private static bool MarksOne(string name)
    {
        string? before = null;
        for (var at = 0; NextPart(name, ref at) is { } part; before = part)
        {
            if (Words.Contains(part) || (before is not null && Words.Contains($"{before}-{part}")))
                return true;
        }

        return false;
    }

    // Small letters with a capital before them, or capitals up to such a one: "HTMLPage" is html, page.
    private static string? NextPart(string name, ref int at)
    {
        while (at < name.Length && !char.IsAsciiLetter(name[at]))
            at++;
        if (at == name.Length)
            return null;
        var start = at;
        while (at < name.Length && char.IsAsciiLetterUpper(name[at]))
            at++;
        var capitals = at - start;
        var smallBehind = at < name.Length && char.IsAsciiLetterLower(name[at]);
        if (capitals > 1 && smallBehind)
        {
            at--;
        }
        else if (smallBehind)
        {
            while (at < name.Length && char.IsAsciiLetterLower(name[at]))
                at++;
        }

        return name[start..at].ToLowerInvariant();
    }

    private static HashSet<string> Load()
    {
        using var reader = new StreamReader(typeof(BoilerplateWords).Assembly.GetManifestResourceStream("html/boilerplate.txt")!);
        return reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && !l.StartsWith('#')).ToHashSet(StringComparer.Ordinal);
    }
}
