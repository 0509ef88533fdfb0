using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// The questions that readers of events ask of a tree: who is the subject of this verb, also where another clause names it;
/// what stands under this preposition. Tokens are indices of the document, -1 is nobody.
/// </summary>
internal sealed class Syntax(AnalysedText text, ActLexicon lexicon)
{
    private const int DeepestInheritance = 6;
    private readonly string?[] _lemmas = new string?[text.Tokens.Length];

    public AnalysedText Text { get; } = text;

    public Token this[int token] => Text.Tokens[token];

    /// <summary>Lemma in lower case.</summary>
    public string Lemma(int token) => _lemmas[token] ??= lexicon.LemmaOf(Text.Tokens[token].Lemma.ToLowerInvariant(), Text.Form(token));

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

    /// <summary>A token and what is coordinated with it: "Kim and Noh" from "Kim".</summary>
    public IEnumerable<int> Coordinated(int token)
    {
        yield return token;
        foreach (var child in new ChildList(Text, token))
        {
            if (Text.Tokens[child].Relation == Relation.Conj && IsNominal(child) == IsNominal(token))
                yield return child;
        }
    }

    public bool IsNominal(int token) => Text.Tokens[token].Tag is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Sym or Upos.X;

    public bool IsVerb(int token) => Text.Tokens[token].Tag is Upos.Verb or Upos.Aux;

    /// <summary>"were lifted", "sanctions imposed by": what would be the object stands as the subject.</summary>
    public bool IsPassive(int verb)
    {
        if (Child(verb, Relation.NsubjPass, Relation.AuxPass, Relation.CsubjPass) >= 0)
            return true;
        var token = Text.Tokens[verb];
        return token.Fine == Xpos.VBN && Child(verb, Relation.Aux, Relation.Nsubj) < 0
            && (token.Relation is Relation.Acl || (token.Relation == Relation.Conj && token.Head >= 0 && Text.Tokens[token.Head].Fine == Xpos.VBN && IsPassive(token.Head)));
    }

    /// <summary>The word that is the clause's subject in the sentence's form, inherited where the clause has none of its own.</summary>
    public int Subject(int verb) => Subject(verb, 0);

    private int Subject(int verb, int depth)
    {
        var own = OwnSubject(verb);
        if (own >= 0)
            return Antecedent(own);
        var head = Text.Tokens[verb].Head;
        if (head < 0 || depth > DeepestInheritance)
            return -1;
        switch (Text.Tokens[verb].Relation)
        {
            case Relation.Xcomp or Relation.Ccomp when !IsNominal(head):
                // "urged Iran to halt": Iran halts. "promised Iran to halt": whoever promised.
                var controlled = Child(head, Relation.Obj, Relation.Iobj);
                return controlled >= 0 && controlled < verb && Lemma(head) is not ("promise" or "vow" or "pledge" or "threaten") ? controlled : Subject(head, depth + 1);
            case Relation.Conj or Relation.Advcl or Relation.Parataxis or Relation.Xcomp or Relation.Ccomp:
                return IsNominal(head) && Text.Tokens[verb].Relation != Relation.Conj && Child(head, Relation.Cop) < 0 ? -1 : Subject(head, depth + 1);
            case Relation.Acl when Text.Tokens[verb].Fine is Xpos.VBG or Xpos.VBN:
                return head;
            case Relation.Acl:
                return OwnerOf(head, depth + 1);
            case Relation.AclRelcl:
                // "talks that collapsed" with the pronoun lost: the noun, unless the clause has its own subject.
                return head;
            default:
                return -1;
        }
    }

    // Of two, the nearer: "that December when the North refused".
    private int OwnSubject(int verb)
    {
        var nearest = -1;
        foreach (var child in Children(verb))
        {
            if (Text.Tokens[child].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter && (nearest < 0 || child < verb))
                nearest = child;
        }

        return nearest;
    }

    /// <summary>Who holds what a noun names: its possessor, else the subject of the verb it depends on ("made an offer to meet").</summary>
    private int OwnerOf(int noun, int depth)
    {
        var possessor = Child(noun, Relation.NmodPoss);
        if (possessor >= 0)
            return possessor;
        var head = Text.Tokens[noun].Head;
        return head >= 0 && IsVerb(head) && Text.Tokens[noun].Relation is Relation.Obj or Relation.Xcomp ? Subject(head, depth + 1) : -1;
    }

    /// <summary>The verb whose object, subject or complement a noun is; -1 when it depends on none.</summary>
    public int Governor(int noun)
    {
        var head = Text.Tokens[noun].Head;
        for (var steps = 0; head >= 0 && steps < 4; steps++)
        {
            if (IsVerb(head))
                return head;
            // "a series of tests", "the second round of talks", "talks and a summit".
            if (Text.Tokens[noun].Relation is not (Relation.Nmod or Relation.Conj or Relation.Compound or Relation.Appos))
                return -1;
            noun = head;
            head = Text.Tokens[noun].Head;
        }

        return -1;
    }

    /// <summary>"who", "which", "that" give way to the noun that the relative clause tells about.</summary>
    public int Antecedent(int token)
    {
        if (Text.Tokens[token].Fine is not (Xpos.WDT or Xpos.WP) && !(Text.Tokens[token].Tag == Upos.Pron && Lemma(token) is "which" or "who"))
            return token;
        var up = Text.Tokens[token].Head;
        for (var steps = 0; up >= 0 && steps < DeepestInheritance; steps++, up = Text.Tokens[up].Head)
        {
            if (Text.Tokens[up].Relation == Relation.AclRelcl)
                return Text.Tokens[up].Head;
        }

        return token;
    }

    /// <summary>Object of an active verb, subject of a passive one, the noun of "sanctions imposed by"; relative pronouns resolved.</summary>
    public int Object(int verb)
    {
        if (IsPassive(verb))
        {
            var subject = Child(verb, Relation.NsubjPass, Relation.Nsubj);
            return subject >= 0 ? Antecedent(subject) : Text.Tokens[verb].Relation switch
            {
                Relation.Acl => Text.Tokens[verb].Head,
                Relation.Conj => Object(Text.Tokens[verb].Head),
                _ => Subject(verb),
            };
        }

        var direct = Child(verb, Relation.Obj);
        if (direct >= 0)
            return Antecedent(direct);
        // "the drills that the North denounces": the pronoun is left out or was read as a marker.
        if (Text.Tokens[verb].Relation == Relation.AclRelcl && Child(verb, Relation.Nsubj) is >= 0 and var own && Antecedent(own) != Text.Tokens[verb].Head)
            return Text.Tokens[verb].Head;
        return -1;
    }

    /// <summary>The doer of a verb: the subject of an active one, "by ..." of a passive one.</summary>
    public int Doer(int verb) => IsPassive(verb) ? Under(verb, "by") : Subject(verb);

    /// <summary>The first noun under a preposition among what depends on a word, or on that word's object.</summary>
    public int Under(int head, string preposition)
    {
        foreach (var token in Prepositional(head))
        {
            if (HasCase(token, preposition))
                return token;
        }

        return -1;
    }

    /// <summary>Nouns under prepositions that depend on a word, on its object, or on its complement: parsers differ on where "on Iran" belongs.</summary>
    public IEnumerable<int> Prepositional(int head)
    {
        foreach (var child in new ChildList(Text, head))
        {
            var relation = Text.Tokens[child].Relation;
            if (relation is Relation.Obl or Relation.OblAgent or Relation.Nmod or Relation.OblUnmarked)
            {
                yield return child;
                foreach (var below in new ChildList(Text, child))
                {
                    if (Text.Tokens[below].Relation == Relation.Nmod)
                        yield return below;
                }
            }
            else if (relation is Relation.Obj or Relation.NsubjPass && IsVerb(head))
            {
                foreach (var below in new ChildList(Text, child))
                {
                    if (Text.Tokens[below].Relation is Relation.Nmod or Relation.Obl)
                        yield return below;
                }
            }
        }
    }

    /// <summary>Whether a noun stands under a preposition, also a compound one by its first word ("in exchange for").</summary>
    public bool HasCase(int noun, params ReadOnlySpan<string> prepositions)
    {
        foreach (var child in Children(noun))
        {
            if (Text.Tokens[child].Relation is not (Relation.Case or Relation.Mark))
                continue;
            var form = Text.Form(child);
            foreach (var preposition in prepositions)
            {
                if (form.Equals(preposition, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The complement of a verb, noun or adjective: a clause or an infinitive; -1 when it has none.</summary>
    public int Complement(int head, bool infinitive)
    {
        foreach (var child in Children(head))
        {
            if (Text.Tokens[child].Relation is Relation.Xcomp or Relation.Ccomp or Relation.Acl or Relation.Advcl && child > head && IsInfinitive(child) == infinitive
                && (infinitive || Text.Tokens[child].Relation is Relation.Ccomp or Relation.Acl))
                return child;
        }

        // "urged Iran to halt" where the infinitive was hung on the object.
        var obj = infinitive && IsVerb(head) ? Child(head, Relation.Obj) : -1;
        return obj >= 0 && Child(obj, Relation.Acl) is >= 0 and var below && IsInfinitive(below) ? below : -1;
    }

    public bool IsInfinitive(int verb)
    {
        foreach (var child in Children(verb))
        {
            if (Text.Tokens[child].Relation is Relation.Mark or Relation.Aux && Text.Form(child).Equals("to", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a token stands below another through objects and open complements alone, in the same clause.</summary>
    public bool SameClause(int token, int above)
    {
        for (var up = token; up >= 0 && up != above; up = Text.Tokens[up].Head)
        {
            if (Text.Tokens[up].Relation is Relation.Advcl or Relation.AclRelcl or Relation.Ccomp or Relation.Parataxis or Relation.Acl or Relation.Conj)
                return false;
        }

        return true;
    }

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

    /// <summary>Lemmas that say what a phrase is: its head, modifiers, what it is of, and what is coordinated with it.</summary>
    public IEnumerable<(int Token, string Lemma)> Content(int head) => Content(head, 0);

    private IEnumerable<(int Token, string Lemma)> Content(int head, int depth)
    {
        yield return (head, Lemma(head));
        foreach (var child in new ChildList(Text, head))
        {
            switch (Text.Tokens[child].Relation)
            {
                case Relation.Compound or Relation.Amod or Relation.Flat or Relation.Nummod or Relation.NmodUnmarked:
                    yield return (child, Lemma(child));
                    foreach (var below in new ChildList(Text, child))
                    {
                        if (Text.Tokens[below].Relation is Relation.Compound or Relation.Conj)
                            yield return (below, Lemma(below));
                    }

                    break;
                case Relation.Conj when depth < 2 && IsNominal(child):
                case Relation.Nmod when depth < 2 && HasCase(child, "of"):
                    foreach (var below in Content(child, depth + 1))
                        yield return below;
                    break;
            }
        }
    }
}
