using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>Who does what in a clause: subject, object and doer of a verb, also where another clause names them; its complement; the verb that a noun hangs on.</summary>
internal static class ClauseParts
{
    private const int DeepestInheritance = 6;

    // "the aid given Norland", "a man called Silva": what describes may have an object of its own.
    private static readonly HashSet<string> Ditransitive = ["give", "call", "name", "offer", "send", "pay", "deny", "award", "grant", "owe", "tell", "teach", "ask", "show", "promise", "dub", "consider", "deem", "elect", "appoint", "make"];

    /// <summary>"were lifted", "sanctions imposed by": what would be the object stands as the subject.</summary>
    public static bool IsPassive(this Syntax syntax, int verb)
    {
        var token = syntax.Text.Tokens[verb];
        if (syntax.Child(verb, Relation.NsubjPass, Relation.AuxPass, Relation.CsubjPass) >= 0)
            return !IsPastTense(syntax, verb);
        return token.Fine == Xpos.VBN && syntax.Child(verb, Relation.Aux, Relation.Nsubj) < 0 && !syntax.IsNoParticiple(verb)
            && (token.Relation is Relation.Acl || token.Relation == Relation.Advcl && syntax.Child(verb, Relation.Obj, Relation.Mark) < 0 && syntax.Under(verb, "by") >= 0 || (token.Relation == Relation.Conj && token.Head >= 0 && syntax.Text.Tokens[token.Head].Fine == Xpos.VBN && syntax.IsPassive(token.Head)));
    }

    // "Norland test-fired two missiles": a past tense that the tree took for a participle; what has an object and no "was" is no passive.
    private static bool IsPastTense(Syntax syntax, int verb) =>
        syntax.Text.Tokens[verb].Fine is Xpos.VBD or Xpos.VBN && syntax.Child(verb, Relation.Aux, Relation.AuxPass, Relation.Cop) < 0 && syntax.Child(verb, Relation.Obj) > verb
        && syntax.Under(verb, "by") < 0 && !Ditransitive.Contains(syntax.Lemma(verb));

    // "Silva called on Norland to act": a past tense that the tree took for what describes the noun before it. Right behind a person's name no
    // participle describes without a comma, and one that describes has neither an object nor "on" somebody.
    private static bool IsNoParticiple(this Syntax syntax, int verb)
    {
        if (syntax.Text.Tokens[verb] is not { Relation: Relation.Acl, Head: >= 0 and var noun } || noun > verb || syntax.Under(verb, "by") >= 0)
            return false;
        return syntax.Lemma(verb) == "call" && syntax.Under(verb, "on") >= 0
            || syntax.Child(verb, Relation.Obj) >= 0 && !Ditransitive.Contains(syntax.Lemma(verb))
            || syntax.Text.Names.Any(n => n.Kind == NameKind.Person && n.Tokens.End == verb && n.Tokens.Contains(noun));
    }

    /// <summary>The word that is the clause's subject in the sentence's form, inherited where the clause has none of its own.</summary>
    public static int Subject(this Syntax syntax, int verb) => Subject(syntax, verb, 0);

    private static int Subject(Syntax syntax, int verb, int depth)
    {
        var own = syntax.OwnSubject(verb);
        if (own >= 0)
            return syntax.Antecedent(own);
        var head = syntax.Text.Tokens[verb].Head;
        if (head < 0 || depth > DeepestInheritance)
            return -1;
        switch (syntax.Text.Tokens[verb].Relation)
        {
            case Relation.Xcomp or Relation.Ccomp when !syntax.IsNominal(head):
                // "urged Iran to halt": Iran halts. "promised Iran to halt": whoever promised.
                var controlled = syntax.Child(head, Relation.Obj, Relation.Iobj);
                return controlled >= 0 && controlled < verb && syntax.Lemma(head) is not ("promise" or "vow" or "pledge" or "threaten") ? controlled : Subject(syntax, head, depth + 1);
            // "Urged them to talk, calling on Norland to yield": behind a comma the participle goes with whoever urged.
            case Relation.Advcl when syntax.AskingAbove(verb) is >= 0 and var asking:
                return Subject(syntax, asking, depth + 1);
            case Relation.Conj or Relation.Advcl or Relation.Parataxis or Relation.Xcomp or Relation.Ccomp:
                return syntax.IsNominal(head) && syntax.Text.Tokens[verb].Relation != Relation.Conj && syntax.Child(head, Relation.Cop) < 0 ? -1 : Subject(syntax, head, depth + 1);
            case Relation.Acl when syntax.Text.Tokens[verb].Fine is Xpos.VBG or Xpos.VBN:
                return head;
            case Relation.Acl:
                return syntax.OwnerOf(head, depth + 1);
            case Relation.AclRelcl:
                // "talks that collapsed" with the pronoun lost: the noun, unless the clause has its own subject.
                return head;
            default:
                return -1;
        }
    }

    // Of two, the nearer: "that December when the North refused".
    private static int OwnSubject(this Syntax syntax, int verb)
    {
        var nearest = -1;
        foreach (var child in syntax.Children(verb))
        {
            if (syntax.Text.Tokens[child].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter && (nearest < 0 || child < verb))
                nearest = child;
        }

        return nearest;
    }

    /// <summary>Who holds what a noun names: its possessor, else the subject of the verb it depends on ("made an offer to meet").</summary>
    private static int OwnerOf(this Syntax syntax, int noun, int depth)
    {
        var possessor = syntax.Child(noun, Relation.NmodPoss);
        if (possessor >= 0)
            return possessor;
        var head = syntax.Text.Tokens[noun].Head;
        return head >= 0 && syntax.IsVerb(head) && syntax.Text.Tokens[noun].Relation is Relation.Obj or Relation.Xcomp ? Subject(syntax, head, depth + 1) : -1;
    }

    /// <summary>The verb whose object, subject or complement a noun is; -1 when it depends on none.</summary>
    public static int Governor(this Syntax syntax, int noun)
    {
        var head = syntax.Text.Tokens[noun].Head;
        for (var steps = 0; head >= 0 && steps < 4; steps++)
        {
            if (syntax.IsVerb(head))
                return head;
            // "a series of tests", "the second round of talks", "talks and a summit".
            if (syntax.Text.Tokens[noun].Relation is not (Relation.Nmod or Relation.Conj or Relation.Compound or Relation.Appos))
                return -1;
            noun = head;
            head = syntax.Text.Tokens[noun].Head;
        }

        return -1;
    }

    /// <summary>"who", "which", "that" give way to the noun that the relative clause tells about.</summary>
    public static int Antecedent(this Syntax syntax, int token)
    {
        if (syntax.Text.Tokens[token].Fine is not (Xpos.WDT or Xpos.WP) && !(syntax.Text.Tokens[token].Tag == Upos.Pron && syntax.Lemma(token) is "which" or "who"))
            return token;
        var up = syntax.Text.Tokens[token].Head;
        for (var steps = 0; up >= 0 && steps < DeepestInheritance; steps++, up = syntax.Text.Tokens[up].Head)
        {
            if (syntax.Text.Tokens[up].Relation == Relation.AclRelcl)
                return syntax.Text.Tokens[up].Head;
        }

        return syntax.Before(token);
    }

    // "Silva, who will visit Norland next, said": the name before "who", where the tree did not see a relative clause.
    private static int Before(this Syntax syntax, int who)
    {
        var name = who - 2;
        if (name < 0 || syntax.Text.Form(who - 1) is not "," || syntax.Text.Tokens[name].Tag != Upos.Propn || syntax.Lemma(who) != "who")
            return who;
        while (syntax.Text.Tokens[name] is { Relation: Relation.Flat or Relation.Compound, Head: >= 0 and var head })
            name = head;
        return name;
    }

    /// <summary>Object of an active verb, subject of a passive one, the noun of "sanctions imposed by"; relative pronouns resolved.</summary>
    public static int Object(this Syntax syntax, int verb)
    {
        if (syntax.IsPassive(verb))
        {
            var subject = syntax.Child(verb, Relation.NsubjPass, Relation.Nsubj);
            return subject >= 0 ? syntax.Antecedent(subject) : syntax.Text.Tokens[verb].Relation switch
            {
                Relation.Acl => syntax.Text.Tokens[verb].Head,
                Relation.Conj => syntax.Object(syntax.Text.Tokens[verb].Head),
                _ => syntax.Subject(verb),
            };
        }

        var direct = syntax.Child(verb, Relation.Obj);
        if (direct >= 0)
            return syntax.Antecedent(direct);
        if (syntax.Unmarked(verb) is >= 0 and var unmarked)
            return unmarked;
        // "the drills that the North denounces": the pronoun is left out or was read as a marker.
        if (syntax.Text.Tokens[verb].Relation == Relation.AclRelcl && syntax.Child(verb, Relation.Nsubj) is >= 0 and var own && syntax.Antecedent(own) != syntax.Text.Tokens[verb].Head)
            return syntax.Text.Tokens[verb].Head;
        return -1;
    }

    // "Met her Norlandic and Sudlandic counterparts": an object that the tree took for a time, with neither a preposition nor a date.
    private static int Unmarked(this Syntax syntax, int verb)
    {
        if (verb + 1 >= syntax.Text.Tokens.Length || syntax.Text.Tokens[verb].Tag != Upos.Verb)
            return -1;
        foreach (var child in syntax.Children(verb))
        {
            if (child > verb && syntax.Text.Tokens[child] is { Relation: Relation.Obl or Relation.OblUnmarked, Tag: Upos.Propn } && syntax.Child(child, Relation.Case) < 0
                && syntax.Text.SubtreeOf(child).First == verb + 1 && !syntax.Text.Dates.Any(d => d.Range.Overlaps(syntax.Text.RangeOf(syntax.Text.SubtreeOf(child)))))
                return child;
        }

        return -1;
    }

    /// <summary>The doer of a verb: the subject of an active one, "by ..." of a passive one.</summary>
    public static int Doer(this Syntax syntax, int verb) => syntax.IsPassive(verb) ? Agent(syntax, verb) : syntax.Subject(verb);

    // "An offer by Norland was rejected by Sudland": its own "by" before that of what it is done to.
    private static int Agent(Syntax syntax, int verb)
    {
        foreach (var child in syntax.Children(verb))
        {
            if (syntax.Text.Tokens[child].Relation is Relation.OblAgent or Relation.Obl && syntax.HasCase(child, "by"))
                return child;
        }

        return syntax.Under(verb, "by");
    }

    /// <summary>The same of a match: in "is prepared to meet" and "is committed to talks" whoever is so acts, though taggers take the word for a passive verb.</summary>
    public static int Doer(this Syntax syntax, Match match) => match.Pattern.Kind == TriggerKind.Adjective ? syntax.Subject(match.Trigger) : syntax.Doer(match.Trigger);

    /// <summary>Whether what a verb tells hangs on a condition: "would lift the embargo if they stop".</summary>
    public static bool IsConditional(this Syntax syntax, int verb)
    {
        foreach (var child in syntax.Children(verb))
        {
            if (syntax[child].Relation == Relation.Advcl && (syntax.HasChild(child, "if") || syntax.HasChild(child, "when") || syntax.HasChild(child, "once")))
                return true;
        }

        return false;
    }

    /// <summary>The complement of a verb, noun or adjective: a clause or an infinitive; -1 when it has none.</summary>
    public static int Complement(this Syntax syntax, int head, bool infinitive)
    {
        foreach (var child in syntax.Children(head))
        {
            if (syntax.Text.Tokens[child].Relation is Relation.Xcomp or Relation.Ccomp or Relation.Acl or Relation.Advcl && child > head && syntax.IsInfinitive(child) == infinitive
                && (infinitive || syntax.Text.Tokens[child].Relation is Relation.Ccomp or Relation.Acl && !syntax.HasChild(child, "whether", Relation.Mark)))
                return child;
        }

        // "urged Iran to halt" where the infinitive was hung on the object.
        var obj = infinitive && syntax.IsVerb(head) ? syntax.Child(head, Relation.Obj) : -1;
        return obj >= 0 && syntax.Child(obj, Relation.Acl) is >= 0 and var below && syntax.IsInfinitive(below) ? below : -1;
    }

    public static bool IsInfinitive(this Syntax syntax, int verb)
    {
        foreach (var child in syntax.Children(verb))
        {
            if (syntax.Text.Tokens[child].Relation is Relation.Mark or Relation.Aux && syntax.Text.Form(child).Equals("to", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The verb of which the infinitive is the complement that a participle behind a comma was hung on: "urged" of "urged them to talk, calling on Norland"; else -1.</summary>
    public static int AskingAbove(this Syntax syntax, int participle)
    {
        var token = syntax.Text.Tokens[participle];
        return token is { Relation: Relation.Advcl, Fine: Xpos.VBG, Head: >= 0 and var infinitive } && participle > 0 && syntax.Text.Form(participle - 1) is ","
            && syntax.IsInfinitive(infinitive) && syntax.Text.Tokens[infinitive] is { Relation: Relation.Xcomp, Head: >= 0 and var asking } ? asking : -1;
    }

    /// <summary>Whether a token stands below another through objects and open complements alone, in the same clause.</summary>
    public static bool SameClause(this Syntax syntax, int token, int above)
    {
        for (var up = token; up >= 0 && up != above; up = syntax.Text.Tokens[up].Head)
        {
            if (syntax.Text.Tokens[up].Relation is Relation.Advcl or Relation.AclRelcl or Relation.Ccomp or Relation.Parataxis or Relation.Acl or Relation.Conj)
                return false;
        }

        return true;
    }
}
