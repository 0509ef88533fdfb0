using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// The words and trees of a text as readers of events ask for them; what parts play in a clause is asked of <see cref="ClauseParts"/>, what a phrase
/// holds of <see cref="Phrases"/>. Tokens are indices of the document, -1 is nobody.
/// </summary>
internal sealed class Syntax(AnalysedText text, ActLexicon lexicon)
{
    private readonly string?[] _lemmas = new string?[text.Tokens.Length];
    private readonly string?[] _forms = new string?[text.Tokens.Length];

    public AnalysedText Text { get; } = text;

    public Token this[int token] => Text.Tokens[token];

    /// <summary>Lemma in lower case.</summary>
    public string Lemma(int token) => _lemmas[token] ??= Text.Tokens[token].Tag == Upos.Verb
        ? lexicon.LemmaOfVerb(Text.Tokens[token].Lemma.ToLowerInvariant(), Text.Form(token))
        : lexicon.LemmaOf(Text.Tokens[token].Lemma.ToLowerInvariant(), Text.Form(token));

    /// <summary>The word itself in lower case.</summary>
    public string Form(int token) => _forms[token] ??= Text.Form(token).ToString().ToLowerInvariant();

    public ReadOnlySpan<int> Children(int token) => Text.ChildrenOf(token);

    public int Child(int token, params ReadOnlySpan<Relation> relations)
    {
        foreach (var child in Children(token))
        {
            if (relations.Contains(Text.Tokens[child].Relation))
                return child;
        }

        return -1;
    }

    public bool HasChild(int token, string lemma, params ReadOnlySpan<Relation> relations)
    {
        foreach (var child in Children(token))
        {
            if ((relations.Length == 0 || relations.Contains(Text.Tokens[child].Relation)) && string.Equals(Text.Tokens[child].Lemma, lemma, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    public bool IsNominal(int token) => Text.Tokens[token].Tag is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Sym or Upos.X;

    public bool IsVerb(int token) => Text.Tokens[token].Tag is Upos.Verb or Upos.Aux;

    /// <summary>Whether a token stands below another, or is it.</summary>
    public bool IsBelow(int token, int ancestor)
    {
        for (var up = token; up >= 0; up = Text.Tokens[up].Head)
        {
            if (up == ancestor)
                return true;
        }

        return false;
    }
}
