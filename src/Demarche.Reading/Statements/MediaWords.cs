using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Statements;

/// <summary>Tells media from those who speak through them: <c>knowledge/media.txt</c>.</summary>
internal sealed class MediaWords(IReadOnlyList<string> words)
{
    /// <summary>Reads the list.</summary>
    public static MediaWords Load(IReadOnlyList<KnowledgeFile> knowledge) =>
        new([.. knowledge.Where(f => f.Name == "media.txt").SelectMany(f => f.Lines()).Select(l => l.Trim())]);

    /// <summary>Whether a source's words name a medium.</summary>
    public bool IsMedium(ReadOnlySpan<char> source)
    {
        foreach (var word in words)
        {
            var hasCapital = word.AsSpan().ContainsAnyInRange('A', 'Z');
            var at = source.IndexOf(word, hasCapital ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && IsEdge(source, at - 1) && IsEdge(source, at + word.Length))
                return true;
        }

        return false;
    }

    private static bool IsEdge(ReadOnlySpan<char> source, int at) => at < 0 || at >= source.Length || !char.IsLetterOrDigit(source[at]);
}
