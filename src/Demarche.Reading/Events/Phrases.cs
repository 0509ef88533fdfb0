using Demarche.English;

namespace Demarche.Reading.Events;

/// <summary>What a phrase holds: what is coordinated in it, what stands under its prepositions, the words that say what it is.</summary>
internal static class Phrases
{
    /// <summary>A token and what is coordinated with it: "Kim and Noh" from "Kim".</summary>
    public static IEnumerable<int> Coordinated(this Syntax syntax, int token)
    {
        yield return token;
        foreach (var child in new ChildList(syntax.Text, token))
        {
            if (syntax.Text.Tokens[child].Relation == Relation.Conj && syntax.IsNominal(child) == syntax.IsNominal(token))
                yield return child;
        }
    }

    /// <summary>The first noun under a preposition among what depends on a word, or on that word's object.</summary>
    public static int Under(this Syntax syntax, int head, string preposition)
    {
        foreach (var token in syntax.Prepositional(head))
        {
            if (syntax.HasCase(token, preposition))
                return token;
        }

        return -1;
    }

    /// <summary>Nouns under prepositions that depend on a word, on its object, or on its complement: parsers differ on where "on Iran" belongs.</summary>
    public static IEnumerable<int> Prepositional(this Syntax syntax, int head)
    {
        foreach (var child in new ChildList(syntax.Text, head))
        {
            var relation = syntax.Text.Tokens[child].Relation;
            if (relation is Relation.Obl or Relation.OblAgent or Relation.Nmod or Relation.OblUnmarked)
            {
                yield return child;
                foreach (var below in new ChildList(syntax.Text, child))
                {
                    if (syntax.Text.Tokens[below].Relation == Relation.Nmod)
                        yield return below;
                }
            }
            else if (relation is Relation.Obj or Relation.NsubjPass && syntax.IsVerb(head))
            {
                // "Calling on Norland to yield": under a preposition it is no object, whatever the tree names it.
                if (relation == Relation.Obj && syntax.Child(child, Relation.Case) is >= 0 and var marker && syntax.Text.Tokens[marker].Tag == Upos.Adp)
                    yield return child;
                foreach (var below in new ChildList(syntax.Text, child))
                {
                    if (syntax.Text.Tokens[below].Relation is not (Relation.Nmod or Relation.Obl))
                        continue;
                    yield return below;
                    // "Lift most of its sanctions against Norland"
                    foreach (var whole in new ChildList(syntax.Text, below))
                    {
                        if (syntax.Text.Tokens[whole].Relation == Relation.Nmod && syntax.Text.Tokens[child].Tag is not (Upos.Noun or Upos.Propn) && syntax.HasCase(below, "of"))
                            yield return whole;
                    }
                }
            }
        }
    }

    /// <summary>Whether a noun stands under a preposition, also a compound one by its first word ("in exchange for").</summary>
    public static bool HasCase(this Syntax syntax, int noun, params ReadOnlySpan<string> prepositions)
    {
        foreach (var child in syntax.Children(noun))
        {
            if (syntax.Text.Tokens[child].Relation is not (Relation.Case or Relation.Mark))
                continue;
            var form = syntax.Text.Form(child);
            foreach (var preposition in prepositions)
            {
                if (form.Equals(preposition, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The tokens of a phrase no further than the closing mark of the quotation in which they begin: <c>"We offer to host the talks," the envoy said</c>.</summary>
    public static TokenRange WithinQuotation(this Syntax syntax, TokenRange tokens)
    {
        if (tokens.Length == 0)
            return tokens;
        var start = syntax.Text.Tokens[tokens.First].Start;
        foreach (var quotation in syntax.Text.Quotations)
        {
            if (!quotation.Closed || quotation.Inside.Start > start || quotation.Inside.End <= start)
                continue;
            var end = tokens.End;
            while (end > tokens.First + 1 && syntax.Text.Tokens[end - 1].Start >= quotation.Inside.End)
                end--;
            return new TokenRange(tokens.First, end);
        }

        return tokens;
    }

    /// <summary>
    /// The tokens of a phrase no further than a comma behind which a clause with a subject of its own begins, whatever the tree hangs it under: "their demand
    /// for free passage, talks have stalled". A clause told of a noun begins with "who" or "which", or without a comma.
    /// </summary>
    public static TokenRange WithinClause(this Syntax syntax, TokenRange tokens)
    {
        for (var comma = tokens.First + 1; comma + 1 < tokens.End; comma++)
        {
            if (syntax.Text.Form(comma) is not "," || syntax.Text.Tokens[comma].Head is not (>= 0 and var verb) || verb <= comma || verb >= tokens.End
                || syntax.Text.Tokens[verb] is not { Relation: Relation.AclRelcl or Relation.Acl or Relation.Parataxis, Head: var governor } || governor > comma || governor < tokens.First)
                continue;
            var subject = syntax.Child(verb, Relation.Nsubj, Relation.NsubjPass);
            if (subject > comma && subject < verb && syntax.Text.SubtreeOf(subject).First == comma + 1 && syntax.Text.Tokens[comma + 1].Tag is not Upos.Pron)
                return tokens with { End = comma };
        }

        return tokens;
    }

    /// <summary>Lemmas that say what a phrase is: its head, modifiers, what it is of, and what is coordinated with it.</summary>
    public static IEnumerable<(int Token, string Lemma)> Content(this Syntax syntax, int head) => Content(syntax, head, 0);

    private static IEnumerable<(int Token, string Lemma)> Content(Syntax syntax, int head, int depth)
    {
        yield return (head, syntax.Lemma(head));
        foreach (var child in new ChildList(syntax.Text, head))
        {
            switch (syntax.Text.Tokens[child].Relation)
            {
                case Relation.Compound or Relation.Amod or Relation.Flat or Relation.Nummod or Relation.NmodUnmarked:
                    yield return (child, syntax.Lemma(child));
                    foreach (var below in new ChildList(syntax.Text, child))
                    {
                        if (syntax.Text.Tokens[below].Relation is Relation.Compound or Relation.Conj)
                            yield return (below, syntax.Lemma(below));
                    }

                    break;
                case Relation.Conj when depth < 2 && syntax.IsNominal(child):
                // "Nothing but a trick" is a trick.
                case Relation.Nmod when depth < 2 && syntax.HasCase(child, "of", "but"):
                    foreach (var below in Content(syntax, child, depth + 1))
                        yield return below;
                    break;
            }
        }
    }
}
