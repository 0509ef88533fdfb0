using System.Text;
using Demarche.English.Models;

namespace Demarche.English.Lemmas;

/// <summary>
/// Dictionary forms by what a word ends in and its tag: the longest known ending decides, up to the whole word, so regular rules
/// ("-ies" to "-y") and exceptions ("went" to "go") are one table.
/// </summary>
internal sealed class Lemmatiser
{
    /// <summary>Version of the file's format.</summary>
    public const int Version = 1;

    /// <summary>The longest ending that rules look at; longer words are asked for as a whole as well.</summary>
    public const int LongestEnding = 6;

    private const int LongestWord = 48;

    private readonly FeatureTable _endings;
    private readonly byte[] _cut;
    private readonly string[] _added;

    /// <summary>Reads a file's sections: the table of endings, and the rules' texts.</summary>
    public Lemmatiser(ModelBytes[] sections)
    {
        _endings = new FeatureTable(sections[0]);
        var rules = Encoding.UTF8.GetString(sections[1].Span).Split('\n');
        _cut = new byte[rules.Length];
        _added = new string[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            _cut[i] = (byte)(rules[i][0] - '0');
            _added[i] = rules[i][1..];
        }
    }

    /// <summary>The lemma of a word.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="upos">Its universal tag; proper nouns keep their capitals.</param>
    /// <param name="xpos">Its Penn tag.</param>
    /// <param name="strings">Gives the same string again for the same characters.</param>
    public string Find(ReadOnlySpan<char> form, Upos upos, Xpos xpos, StringPool strings)
    {
        // A name has no other form, and rules of endings would strip one that nobody ever listed. "National" in one is an adjective all the same.
        if (form.Length > LongestWord || (upos == Upos.Propn && xpos == Xpos.NNP))
            return strings.Get(form);
        Span<char> lemma = stackalloc char[LongestWord + 32];
        for (var i = 0; i < form.Length; i++)
            lemma[i] = char.ToLowerInvariant(form[i]) is var c && c == '’' ? '\'' : c;
        var rule = RuleOf(lemma[..form.Length], xpos);
        if (upos == Upos.Propn)
            form.CopyTo(lemma);
        var length = form.Length;
        // A rule for an ending that is the whole word may leave nothing of it: then the word stays as it is.
        if (rule >= 0 && rule < _cut.Length && _cut[rule] <= length && (_cut[rule] < length || _added[rule].Length > 0))
        {
            length -= _cut[rule];
            _added[rule].CopyTo(lemma[length..]);
            length += _added[rule].Length;
        }

        return strings.Get(lemma[..length]);
    }

    /// <summary>The table's key of an ending.</summary>
    public static ulong Key(ReadOnlySpan<char> ending, Xpos xpos, bool whole)
    {
        var h = 0x811C9DC5u;
        foreach (var c in ending)
            h = (h ^ c) * 0x01000193;
        return Feature.Of(whole ? 2u : 1u, h, (uint)xpos, (uint)ending.Length);
    }

    private int RuleOf(ReadOnlySpan<char> word, Xpos xpos)
    {
        var rule = _endings.Find(Key(word, xpos, whole: true));
        for (var length = Math.Min(LongestEnding, word.Length); rule == FeatureTable.Absent && length >= 0; length--)
            rule = _endings.Find(Key(word[^length..], xpos, whole: false));
        return rule;
    }
}
