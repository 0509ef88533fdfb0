namespace Demarche.Facts.Knowledge;

/// <summary>
/// The regular forms of the lexicon's own words, so that a form whose lemma was guessed wrongly ("freed" taken for "fre",
/// "ties" for "ty") still finds its pattern.
/// </summary>
internal sealed class Inflections
{
    // Of the rarer verbs of the trade, which treebanks of everyday English hardly show.
    private static readonly Dictionary<string, string[]> Irregular = new(StringComparer.Ordinal)
    {
        ["oversee"] = ["oversaw", "overseen"], ["withdraw"] = ["withdrew", "withdrawn"], ["forgo"] = ["forwent", "forgone"], ["overrun"] = ["overran"],
        ["overthrow"] = ["overthrew", "overthrown"], ["forbid"] = ["forbade", "forbidden"], ["slay"] = ["slew", "slain"], ["forsake"] = ["forsook", "forsaken"],
        ["swear"] = ["swore", "sworn"], ["strike"] = ["struck"], ["forgive"] = ["forgave", "forgiven"], ["shoot"] = ["shot"], ["uphold"] = ["upheld"],
    };

    private readonly Dictionary<string, string> _lemmas = new(StringComparer.Ordinal);

    public Inflections(IEnumerable<string> lemmas)
    {
        foreach (var lemma in lemmas.Where(l => l.Length > 2).Order(StringComparer.Ordinal))
        {
            foreach (var form in Forms(lemma).Concat(Irregular.GetValueOrDefault(lemma, [])))
                _lemmas.TryAdd(form, lemma);
        }
    }

    /// <summary>The lexicon's word of which this is a regular form; null when there is none.</summary>
    public string? LemmaOf(string form) => _lemmas.GetValueOrDefault(form);

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
