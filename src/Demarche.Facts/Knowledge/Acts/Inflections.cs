namespace Demarche.Facts.Knowledge;

/// <summary>
/// The forms of the lexicon's own words, so that a form whose lemma was guessed wrongly ("freed" taken for "fre",
/// "ties" for "ty") still finds its pattern.
/// </summary>
internal sealed class Inflections
{
    private const string FileName = "irregular-verbs.tsv";

    // Longer than any word of a lexicon.
    private const int Longest = 64;

    private readonly Dictionary<string, string> _lemmas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _byForm;

    /// <summary>Makes the forms.</summary>
    /// <param name="lemmas">The lexicon's words.</param>
    /// <param name="files">Of which <c>irregular-verbs.tsv</c> has the forms that no rule makes.</param>
    public Inflections(IEnumerable<string> lemmas, IReadOnlyList<KnowledgeFile> files)
    {
        _byForm = _lemmas.GetAlternateLookup<ReadOnlySpan<char>>();
        var irregular = files.Where(f => f.Name == FileName).SelectMany(f => f.Rows())
            .ToDictionary(r => r["verb"], r => (string[])[r["past"], r["participle"]], StringComparer.Ordinal);
        foreach (var lemma in lemmas.Where(l => l.Length > 2).Order(StringComparer.Ordinal))
        {
            foreach (var form in Forms(lemma).Concat(irregular.GetValueOrDefault(lemma, [])))
                _lemmas.TryAdd(form, lemma);
        }
    }

    /// <summary>The lexicon's word of which this is a form, in upper or lower case; null when there is none.</summary>
    public string? LemmaOf(ReadOnlySpan<char> form)
    {
        if (form.Length > Longest)
            return null;
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        return _byForm.TryGetValue(lower, out var lemma) ? lemma : null;
    }

    private static IEnumerable<string> Forms(string lemma)
    {
        var last = lemma[^1];
        var stem = last == 'e' ? lemma[..^1] : last == 'y' && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal) ? lemma[..^1] + "i" : lemma;
        yield return last == 'y' && stem.EndsWith('i') ? stem + "es" : lemma + (last is 's' or 'x' or 'z' || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) ? "es" : "s");
        yield return stem + "ed";
        yield return (last == 'e' ? stem : lemma) + "ing";
        if (!"aeiouyw".Contains(last, StringComparison.Ordinal))
        {
            yield return lemma + last + "ed";
            yield return lemma + last + "ing";
        }
    }
}
