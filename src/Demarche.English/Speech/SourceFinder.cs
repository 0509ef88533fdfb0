namespace Demarche.English.Speech;

/// <summary>
/// Whose saying a cue verb is. Subjects are judged by the words around as well as by the arc: a parser calls the speaker of
/// "said the minister" its object as often as its subject.
/// </summary>
internal static class SourceFinder
{
    private const int HighestClimb = 4;

    /// <summary>The source of a verb: its subject, or that of the verb it hangs on.</summary>
    public static Source Of(SpeechText text, int verb)
    {
        var at = verb;
        for (var climb = 0; climb < HighestClimb && at >= 0; climb++)
        {
            var token = text.Tokens[at];
            if (Subject(text, at) is { IsNone: false } subject)
                return at == verb ? Nearer(text, verb, subject) : subject;
            if (token.Fine is Xpos.VBG && at == verb && NameBefore(text, at) is { IsNone: false } name && name.Tokens.First > 0 && text.Is(name.Tokens.First - 1, "with"))
                return name;
            if (IsPassive(text, at) && at == verb)
                return Agent(text, at);
            if (text.Tokens[at].Fine is Xpos.VBN or Xpos.VBD or Xpos.VBZ or Xpos.VBP && WordsBefore(text, at) is { IsNone: false } words)
                return words;
            if (token.Head < 0)
                return Source.None;
            // thanked them for the plan, calling it; but: a statement saying that, the man accusing them
            if (Controlled(text, at) is { } controlled)
                return controlled;
            if (token.Relation is Relation.Acl && token.Fine is Xpos.VBG && at > 0 && text.IsComma(at - 1) && MainSubject(text, at) is { } main)
                return main.Subject;
            if (token.Relation is Relation.Acl && token.Fine is Xpos.VBG)
                return Named(text, token.Head);
            if (token.Relation is Relation.AclRelcl)
                return Named(text, token.Head);
            if (token.Relation is not (Relation.Conj or Relation.Xcomp or Relation.Advcl or Relation.AdvclRelcl or Relation.Parataxis or Relation.Acl or Relation.Ccomp or Relation.Dep))
                return Source.None;
            if (token.Relation is Relation.Ccomp or Relation.Parataxis or Relation.Dep && token.Fine is not Xpos.VBG)
                return Source.None;
            at = token.Head;
        }

        return Source.None;
    }

    // led the council to demand: who is led demands. But: promised the council to stay.
    private static Source? Controlled(SpeechText text, int verb)
    {
        var token = text.Tokens[verb];
        if (token is not { Relation: Relation.Xcomp or Relation.Advcl, Fine: Xpos.VB, Head: >= 0 and var governor } || governor > verb)
            return null;
        // "sent an envoy to ask" has a purpose of the sender's; whom one leads or prompts does it himself.
        var lemma = text.Tokens[governor].Lemma;
        if (token.Relation == Relation.Advcl ? lemma is not ("lead" or "prompt" or "push" or "force" or "compel" or "drive" or "cause" or "move") : lemma is "promise" or "vow" or "pledge" or "threaten")
            return null;
        var led = text.Child(governor, Relation.Obj);
        return led > governor && led < verb && text.QuotationOf(led) == text.QuotationOf(verb) ? Named(text, led) : null;
    }

    /// <summary>The nearest finite verb before a participle, with its subject; null when none that can speak stands there.</summary>
    public static (int Verb, Source Subject)? MainSubject(SpeechText text, int participle)
    {
        for (var at = participle - 2; at >= text.SentenceAt(participle).Tokens.First; at--)
        {
            if (text.Tokens[at].Fine is Xpos.VBD or Xpos.VBZ or Xpos.VBP && text.QuotationOf(at) == text.QuotationOf(participle) && Subject(text, at) is { IsNone: false } subject && CanSpeak(text, subject.Head))
                return (at, subject);
        }

        return null;
    }

    // "days after Mora announced", "on Sunday Mayor Mora (Green) said": the name right before the verb, where the tree has something for
    // its subject that cannot speak.
    private static Source Nearer(SpeechText text, int verb, Source subject)
    {
        if (NameBefore(text, verb) is not { IsNone: false } name)
            return subject;
        if (IsDateline(text, subject.Head) || IsTime(text, subject.Head))
            return name;
        return !CanSpeak(text, subject.Head) && OpensClause(text, name.Tokens.First - 1) ? name : subject;
    }

    // What stands in brackets between name and verb is passed over.
    private static Source NameBefore(SpeechText text, int verb)
    {
        var first = text.SentenceAt(verb).Tokens.First;
        var last = verb - 1;
        if (last > first && text.Is(last, ")"))
        {
            while (last > first && !text.Is(last, "("))
                last--;
            last--;
        }

        return last >= first && text.Tokens[last].Tag == Upos.Propn && IsName(text, last) ? Named(text, last) : Source.None;
    }

    // "ARDEN, Norland Ana Mora said": where the report was sent from.
    private static bool IsDateline(SpeechText text, int head)
    {
        var form = text.Text.Form(head);
        return form.Length > 3 && !form.ContainsAnyInRange('a', 'z') && text.SentenceAt(head).Tokens.First == head && text.Is(head + 1, ",");
    }

    // "days after": what follows begins a clause of its own.
    private static bool OpensClause(SpeechText text, int token) =>
        token >= 0 && (text.Tokens[token].Tag == Upos.Sconj || text.IsAny(token, ["after", "before", "since", "until", "because", "while", "as"]));

    /// <summary>Whether a word may head a speaker: a name or a pronoun. Proposals and days say nothing.</summary>
    public static bool CanSpeak(SpeechText text, int head) =>
        text.Tokens[head].Tag is Upos.Propn or Upos.Pron || IsName(text, head);

    private static bool IsName(SpeechText text, int token) => text.NameAt(token) is { Kind: not NameKind.Miscellaneous };

    /// <summary>
    /// The phrase before a verb whose arc is missing: "Mora said", "Mora, who came late, said". Behind a conjunction the subject is the
    /// verb's before.
    /// </summary>
    public static Source WordsBefore(SpeechText text, int verb)
    {
        var first = text.SentenceAt(verb).Tokens.First;
        var at = verb - 1;
        while (at > first && (text.Tokens[at].Tag is Upos.Adv or Upos.Aux or Upos.Part || text.Tokens[at].Lemma is "have" or "be"))
            at--;
        if (text.Tokens[verb].Fine == Xpos.VBN && at == verb - 1 && !text.IsComma(at))
            return Source.None;
        if (at > first && text.IsComma(at))
            at = BeforeAside(text, at, first);

        if (at > first && BeforeInfinitive(text, at) is >= 0 and var actor)
            at = actor;
        return at >= first && (text.Tokens[at].Tag is Upos.Propn or Upos.Noun || IsUsedAsNoun(text, at, first)) && text.QuotationOf(at) == text.QuotationOf(verb) ? Named(text, at) : Source.None;
    }

    // "The Norlandic military said": an adjective behind an article, with no noun before the verb.
    private static bool IsUsedAsNoun(SpeechText text, int token, int first) =>
        token > first && text.Tokens[token].Tag == Upos.Adj && (text.Tokens[token - 1].Tag is Upos.Adj or Upos.Det || text.Tokens[token - 1].Fine == Xpos.POS);

    // "Mora, who came late," and "Norland - one of the five - called": what stands between two of the same marks.
    private static int BeforeAside(SpeechText text, int closing, int first)
    {
        var mark = text.Text.Form(closing);
        var at = closing - 1;
        while (at > first && !text.Text.Form(at).SequenceEqual(mark))
            at--;
        return at - 1;
    }

    /// <summary>The subject of the verb itself, or none.</summary>
    public static Source Subject(SpeechText text, int verb)
    {
        var nearest = -1;
        foreach (var child in text.Text.ChildrenOf(verb))
        {
            // Of two the nearer one before the verb: "who he said".
            if (text.Tokens[child].Relation is Relation.Nsubj or Relation.NsubjOuter && (nearest < 0 || child < verb && !IsTime(text, child)) && !IsPassive(text, verb))
                nearest = child;
        }

        if (nearest >= 0 && nearest < verb && BeforeInfinitive(text, nearest) is >= 0 and var actor)
            nearest = actor;
        if (nearest >= 0 && BeforePreposition(text, nearest) is >= 0 and var governor)
            nearest = governor;
        return nearest < 0 ? Source.None : Relative(text, verb, nearest) ?? Official(text, verb, nearest) ?? Named(text, nearest);
    }

    // "a panel set up to watch the embargo said": what an infinitive is followed by is its object, and who speaks stands before it all.
    private static int BeforeInfinitive(SpeechText text, int subject)
    {
        var infinitive = Phrases.Core(text, subject).First - 1;
        var first = text.SentenceAt(subject).Tokens.First;
        if (infinitive <= first + 1 || text.Tokens[infinitive].Fine != Xpos.VB || !text.Is(infinitive - 1, "to"))
            return -1;
        var at = infinitive - 2;
        while (at > first && text.Tokens[at].Tag is Upos.Verb or Upos.Adv or Upos.Adp or Upos.Part)
            at--;
        return at < infinitive - 2 && text.Tokens[at].Tag is Upos.Noun or Upos.Propn ? at : -1;
    }

    // "an official before the talks said", "Mora last week said": neither a phrase with a preposition nor a day is a subject, but what
    // stands before it.
    private static int BeforePreposition(SpeechText text, int subject)
    {
        var first = text.DateAt(subject) is { Range: var day } ? text.Text.TokenFrom(day.Start)
            : Phrases.Core(text, subject).First - 1 is > 0 and var opener && text.Tokens[opener].Tag == Upos.Adp && !CanSpeak(text, subject) ? opener : 0;
        return first > 0 && text.Tokens[first - 1].Tag is Upos.Noun or Upos.Propn && CanSpeak(text, first - 1) ? first - 1 : -1;
    }

    private static bool IsTime(SpeechText text, int token) => text.IsInDate(token);

    // "a Harvest House official said": a tagger takes the last word for an adjective, a parser then hangs it on anything.
    private static Source? Official(SpeechText text, int verb, int subject)
    {
        var core = Phrases.Core(text, subject);
        return core.End == verb - 1 && text.Is(core.End, "official") ? new Source(core.End, core with { End = core.End + 1 }) : null;
    }

    /// <summary>The one by whom it is said in the passive: "was called a liar by the minister".</summary>
    public static Source Agent(SpeechText text, int verb)
    {
        foreach (var child in text.Text.ChildrenOf(verb))
        {
            if (child > verb && text.Tokens[child].Relation is Relation.OblAgent or Relation.Obl && text.Child(child, Relation.Case) is >= 0 and var by && text.Is(by, "by") && text.IsNominal(child))
                return Named(text, child);
        }

        return Source.None;
    }

    /// <summary>A head as the source, with its phrase.</summary>
    public static Source Named(SpeechText text, int head)
    {
        // Ana Mora, [Jr.]: what follows the comma is part of the name before it.
        if (head > 1 && text.IsAny(head, ["Jr.", "Jr", "Sr.", "Sr", "II", "III"]) && text.IsComma(head - 1) && text.Tokens[head - 2].Tag == Upos.Propn)
            head -= 2;
        return new Source(head, Phrases.Core(text, head));
    }

    /// <summary>Whether a verb form stands in the passive.</summary>
    public static bool IsPassive(SpeechText text, int verb)
    {
        if (text.Tokens[verb].Fine is not (Xpos.VBN or Xpos.VBD))
            return false;
        if (text.Child(verb, Relation.AuxPass) >= 0)
            return true;
        for (var at = verb - 1; at >= text.SentenceAt(verb).Tokens.First && verb - at <= 3; at--)
        {
            if (text.Tokens[at].Tag is Upos.Adv or Upos.Part)
                continue;
            return text.IsAny(at, ["was", "were", "is", "are", "been", "be", "being", "'s", "’s"]) && text.Tokens[verb].Fine == Xpos.VBN;
        }

        return false;
    }

    // "the envoy who said": the words are "who", the person is the envoy.
    private static Source? Relative(SpeechText text, int verb, int subject)
    {
        if (text.Tokens[subject].Fine is not (Xpos.WP or Xpos.WDT) && !(text.Is(subject, "that") && text.Tokens[subject].Tag == Upos.Pron))
            return null;
        var relative = verb;
        while (relative >= 0 && text.Tokens[relative].Relation is Relation.Conj)
            relative = text.Tokens[relative].Head;
        var antecedent = relative >= 0 && text.Tokens[relative].Relation is Relation.AclRelcl or Relation.Acl ? text.Tokens[relative].Head : -1;
        if (antecedent < 0 || antecedent >= subject || !text.IsNominal(antecedent))
        {
            // The arc failed: the nearest noun before "who".
            antecedent = -1;
            for (var at = subject - 1; at >= text.SentenceAt(verb).Tokens.First && antecedent < 0; at--)
            {
                if (text.Tokens[at].Tag is Upos.Noun or Upos.Propn)
                    antecedent = at;
            }
        }

        return new Source(antecedent >= 0 ? antecedent : subject, new TokenRange(subject, subject + 1));
    }
}
