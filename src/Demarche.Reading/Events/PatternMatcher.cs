using System.Collections.Immutable;
using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>Tries patterns on a token: the first that fits, of those that ask for most, is meant.</summary>
internal sealed class PatternMatcher(ActLexicon lexicon, Syntax syntax, Cast cast, Denotation denotation)
{
    // "walk straight out of": a fixed word may stand a little after its trigger.
    private const int Reach = 3;

    private readonly IReadOnlySet<string> _blameworthy = lexicon.Classes.Words("<blameworthy>");
    private readonly IReadOnlySet<string> _ends = lexicon.Classes.Words("<relief|violation|evasion|breach|termination|lifting|request|discussion>");

    public Match? Find(int token)
    {
        var word = syntax[token];
        return word.Tag switch
        {
            // "the proposed agreement": a participle that only describes tells no act.
            Upos.Verb when word.Relation == Relation.Amod => null,
            Upos.Verb => AsAdjective(token) ?? Best(TriggerKind.Verb, syntax.Lemma(token), token),
            // "sanctions relief", "talk shows", "the test site": what only tells the kind of something else tells no act.
            Upos.Noun or Upos.Propn when word.Relation == Relation.Compound && word.Head > token && syntax[word.Head].Tag == Upos.Noun => null,
            Upos.Noun or Upos.Propn when IsEndOf(token) => null,
            Upos.Noun or Upos.Propn => Best(TriggerKind.Noun, syntax.Lemma(token), token),
            Upos.Adj => AsAdjective(token),
            _ => null,
        };
    }

    // "The lifting of sanctions", "calls for tougher sanctions": told is what becomes of them, and not that they are imposed.
    private bool IsEndOf(int noun) =>
        syntax.Lemma(noun) is "sanction" or "embargo" or "tariff" && syntax[noun] is { Relation: Relation.Nmod, Head: >= 0 and var head } && _ends.Contains(syntax.Lemma(head));

    // "is willing to", "stands ready to", and "is prepared to", which taggers take for a verb.
    private Match? AsAdjective(int token)
    {
        if (syntax[token].Relation == Relation.Amod)
            return null;
        var form = syntax.Form(token);
        if (lexicon.For(TriggerKind.Adjective, form).IsEmpty)
            return null;
        var predicate = syntax.Child(token, Relation.Cop, Relation.AuxPass) >= 0 || syntax[token].Relation is Relation.Xcomp or Relation.Conj or Relation.Root
            or Relation.Ccomp or Relation.Acl or Relation.Advcl;
        return predicate ? Best(TriggerKind.Adjective, form, token) : null;
    }

    private Match? Best(TriggerKind kind, string lemma, int token)
    {
        foreach (var pattern in lexicon.For(kind, lemma))
        {
            if (Fit(pattern, token) is { } match)
                return match;
        }

        return null;
    }

    private Match? Fit(ActPattern pattern, int trigger)
    {
        // "The economy is expected to grow", "the union is left in limbo", "we are encouraged that": nobody asks, and nobody goes.
        if (pattern is { Kind: TriggerKind.Verb, Trigger: "expect" or "leave" or "encourage" or "credit", Act: not Act.Visit } && syntax.IsPassive(trigger))
            return null;
        // "A ruling is due in Norland": only somebody is awaited as a guest.
        if (pattern is { Act: Act.Visit, Trigger: "expect" or "due" } && !IsGuestAwaited(trigger))
            return null;
        // "Rebels fighting the government", "countries backing it": so they are told apart, and nothing is told of them.
        if (pattern is { Kind: TriggerKind.Verb, Trigger: "fight" or "battle" or "back" or "support" or "oppose" } && syntax[trigger] is { Fine: Xpos.VBG, Relation: Relation.Acl })
            return null;
        if (pattern is { Said: true, Act: Act.Threaten, Kind: TriggerKind.Verb } && !IsForetold(trigger))
            return null;
        if (pattern is { Both: true, Kind: TriggerKind.Verb } && pattern.Act.IsSymmetric() && !ManyAct(trigger))
            return null;
        Span<int> used = stackalloc int[pattern.Parts.Length];
        var count = 0;
        int actor = -1, target = -1, complement = -1;
        foreach (var part in pattern.Parts)
        {
            var found = Fill(pattern, part, trigger);
            if (part.Excluded)
            {
                if (found >= 0 && Holds(found, part.Words))
                    return null;
                continue;
            }

            if (found < 0 || (part.Somebody && cast.Acting(found).Count == 0))
                return null;
            used[count++] = found;
            if (part.Role == PatternRole.Actor)
                actor = found;
            if (part.Role == PatternRole.Target)
                target = found;
            if (part.Slot is PatternSlot.Infinitive or PatternSlot.Clause or PatternSlot.Gerund)
                complement = found;
        }

        return new Match(pattern, trigger, ImmutableArray.Create(used[..count]), actor, target, complement);
    }

    private bool IsGuestAwaited(int trigger) =>
        (syntax.IsVerb(trigger) ? syntax.Object(trigger) : syntax.Subject(trigger)) is >= 0 and var guest && cast.Acting(guest).Count > 0;

    // "They will pay dearly" threatens; "the remarks drew a furious response" and "it faces isolation" tell what is.
    private bool IsForetold(int verb)
    {
        foreach (var child in syntax.Children(verb))
        {
            if (syntax[child].Fine == Xpos.MD)
                return true;
        }

        return syntax[verb] is { Relation: Relation.Xcomp, Head: >= 0 and var above } && IsForetold(above);
    }

    // "Norland and Sudland discussed trade", "the two discussed it", "the ministers of Norland and Sudland".
    private bool ManyAct(int verb) =>
        syntax.Doer(verb) is >= 0 and var doer && Denotation.Parties(denotation.Of(doer)) > 1;

    private int Fill(ActPattern pattern, PatternPart part, int trigger) => part.Slot switch
    {
        PatternSlot.Word => FixedWord(trigger, part.Word!),
        PatternSlot.Subject => If(syntax.Subject(trigger), part),
        PatternSlot.Object when pattern.Kind == TriggerKind.Noun => Modifier(trigger, part.Words),
        PatternSlot.Object => ObjectFor(pattern, part, trigger),
        PatternSlot.Preposition => Prepositional(pattern, trigger, part),
        PatternSlot.Infinitive => Complement(trigger, infinitive: true, part),
        PatternSlot.Clause => Complement(trigger, infinitive: false, part),
        PatternSlot.Gerund => Gerund(trigger, part),
        PatternSlot.Quoted => Quoted(trigger, part.Words ?? (OnlyNames(trigger) ? _blameworthy : null)),
        _ => -1,
    };

    private int If(int token, PatternPart part) => token >= 0 && (part.Excluded || Holds(token, part.Words)) ? token : -1;

    private bool Holds(int phrase, IReadOnlySet<string>? words) => words is null || HoldsAny(phrase, words);

    private bool HoldsAny(int phrase, IReadOnlySet<string> words)
    {
        foreach (var (_, lemma) in syntax.Content(phrase))
        {
            if (words.Contains(lemma))
                return true;
        }

        return false;
    }

    private int FixedWord(int trigger, string word)
    {
        foreach (var child in syntax.Children(trigger))
        {
            if (child > trigger && (syntax[child].Tag != Upos.Part || word == "not") && syntax.Text.Form(child).Equals(word, StringComparison.OrdinalIgnoreCase))
                return child;
        }

        var sentence = syntax.Text.Sentences[syntax.Text.SentenceOf(trigger)].Tokens;
        for (var next = trigger + 1; next <= trigger + Reach && next < sentence.End; next++)
        {
            if ((syntax[next].Tag != Upos.Part || word == "not") && (syntax.Text.Form(next).Equals(word, StringComparison.OrdinalIgnoreCase) || syntax.Lemma(next) == word))
                return next;
        }

        return -1;
    }

    // With two objects, as in "give TARGET <ultimatum>", the target is the indirect one.
    private int ObjectFor(ActPattern pattern, PatternPart part, int trigger)
    {
        var indirect = syntax.Child(trigger, Relation.Iobj);
        if (part.Role == PatternRole.Target)
        {
            var other = pattern.Parts.Any(p => p.Slot == PatternSlot.Object && p.Role == PatternRole.None && !p.Excluded);
            if (other)
                return indirect >= 0 ? indirect : syntax.IsPassive(trigger) && syntax.Child(trigger, Relation.Obj) >= 0 ? syntax.Object(trigger) : -1;
            return indirect >= 0 ? indirect : syntax.Object(trigger) is >= 0 and var direct ? direct : Adjacent(trigger);
        }

        if (syntax.IsPassive(trigger) && syntax.Child(trigger, Relation.Obj) is >= 0 and var retained && Holds(retained, part.Words) && !part.Excluded)
            return retained;
        // "Launched Norland-3 ballistic missiles": a tree may give a verb two objects.
        if (!part.Excluded && syntax.Child(trigger, Relation.Obj) is >= 0 and var first && !Holds(syntax.Antecedent(first), part.Words))
            return syntax.Children(trigger).ToArray().Where(c => c != first && syntax[c].Relation == Relation.Obj && Holds(c, part.Words)).DefaultIfEmpty(-1).First();
        return If(syntax.Object(trigger), part);
    }

    // "Accused the northern republic on Saturday of": the tree lost the object, and it stands right behind the verb.
    private int Adjacent(int verb)
    {
        if (syntax.IsPassive(verb))
            return -1;
        for (var next = verb + 1; next < syntax.Text.Tokens.Length && next <= verb + 2 * Reach; next++)
        {
            if (cast.ByHead.TryGetValue(next, out var mention) && mention.Actors.Count > 0)
                return mention.Head;
            if (syntax[next].Tag is not (Upos.Det or Upos.Adj or Upos.Adv or Upos.Noun or Upos.Propn or Upos.Num))
                return -1;
        }

        return -1;
    }

    // "missile test", "test of a missile", "ballistic and nuclear tests".
    private int Modifier(int noun, IReadOnlySet<string>? words)
    {
        foreach (var (token, lemma) in syntax.Content(noun))
        {
            if (token != noun && (words is null || words.Contains(lemma)))
                return token;
        }

        return -1;
    }

    private int Prepositional(ActPattern pattern, int trigger, PatternPart part)
    {
        // "called the plan a blow for peace" does not call for peace: without an object in the pattern the phrase must be the verb's own.
        var ownOnly = pattern.Kind == TriggerKind.Verb && syntax.Child(trigger, Relation.Obj) >= 0 && pattern.Parts.All(p => p.Slot != PatternSlot.Object);
        foreach (var token in syntax.Prepositional(trigger))
        {
            if (ownOnly && syntax[token].Head != trigger && !IsTalkedTo(pattern, token) || part.Role != PatternRole.None && IsTime(token))
                continue;
            if (syntax.HasCase(token, part.Word!) && (part.Excluded || Holds(token, part.Words)))
                return token;
        }

        if (part.Words is not null || part.Role != PatternRole.None)
            return -1;
        if (Clause(trigger, part.Word!) is >= 0 and var clause)
            return clause;
        // "back out of", "walk away from" where nothing but the words themselves is asked for.
        return ownOnly ? -1 : FixedWord(trigger, part.Word!);
    }

    // "Discussed the embargo with Silva": the tree hangs her on the embargo, and nobody has an embargo with a person.
    private bool IsTalkedTo(ActPattern pattern, int token) =>
        pattern is { Act: Act.Meet, Trigger: "discuss" } && cast.ByHead.TryGetValue(token, out var mention) && mention.Actors.Any(Denotation.IsPerson);

    // "barred the envoys of Norland from leaving": what the preposition opens is a clause.
    private int Clause(int trigger, string preposition)
    {
        foreach (var child in syntax.Children(trigger))
        {
            if (child > trigger && syntax[child].Fine == Xpos.VBG && syntax.HasCase(child, preposition))
                return child;
        }

        return -1;
    }

    // "Called the president on Friday" calls on nobody.
    private bool IsTime(int token)
    {
        foreach (var date in syntax.Text.Dates)
        {
            if (date.Range.Overlaps(syntax[token].Range))
                return true;
        }

        return false;
    }

    // "What it called an “observation satellite”": what has to be called somehow is blamed by the word chosen alone.
    private bool OnlyNames(int trigger) =>
        syntax.Child(trigger, Relation.Obj) is >= 0 and var named && syntax.Lemma(named) == "what"
        || syntax[trigger] is { Relation: Relation.Acl or Relation.AclRelcl, Head: >= 0 and var head } && syntax.Lemma(head) == "what";

    // The first word of a quotation that begins below the trigger or right behind what does.
    private int Quoted(int trigger, IReadOnlySet<string>? words)
    {
        // "Called for “patience”" is no name for anybody.
        if (trigger + 1 < syntax.Text.Tokens.Length && syntax[trigger + 1].Tag == Upos.Adp)
            return -1;
        var end = syntax.Text.SubtreeOf(trigger).End;
        foreach (var quotation in syntax.Text.Quotations)
        {
            var first = syntax.Text.TokenFrom(quotation.Inside.Start);
            if (first > trigger && first <= end + 1 && first < syntax.Text.Tokens.Length && syntax.Text.SentenceOf(first) == syntax.Text.SentenceOf(trigger)
                && (words is null || Enumerable.Range(first, syntax.Text.Tokens.Length - first).TakeWhile(t => syntax[t].End <= quotation.Inside.End).Any(t => words.Contains(syntax.Lemma(t)))))
                return first;
        }

        return -1;
    }

    private int Complement(int trigger, bool infinitive, PatternPart part)
    {
        // "Called the envoy to condemn the test" telephones him and asks nothing.
        if (infinitive && syntax.Lemma(trigger) == "call" && syntax.Child(trigger, Relation.Obj) >= 0)
            return -1;
        var complement = syntax.Complement(trigger, infinitive);
        // "Stands ready to punish Norland."
        if (complement < 0 && infinitive && syntax.IsVerb(trigger) && syntax.Child(trigger, Relation.Xcomp) is >= 0 and var ready && syntax.Lemma(ready) is "ready" or "prepared")
            complement = syntax.Complement(ready, infinitive);
        // "ready, willing and able to talk": the infinitive hangs on the last.
        if (complement < 0 && infinitive && syntax[trigger].Tag == Upos.Adj)
            complement = syntax.Children(trigger).ToArray().Where(c => syntax[c].Relation == Relation.Conj).Select(c => syntax.Complement(c, infinitive)).FirstOrDefault(c => c >= 0, -1);
        // "Wants the siege lifted": an infinitive but for "to be".
        if (complement < 0 && infinitive && syntax.Lemma(trigger) is "want" or "need" && syntax.Child(trigger, Relation.Obj) is >= 0 and var wanted)
            complement = syntax.Children(wanted).ToArray().Where(c => c > wanted && syntax[c].Relation == Relation.Acl && syntax[c].Fine == Xpos.VBN).DefaultIfEmpty(-1).First();
        // "Suggested that Norland sign", hung as if it had no subject.
        if (complement < 0 && !infinitive)
            complement = syntax.Children(trigger).ToArray().Where(c => syntax[c].Relation == Relation.Xcomp && syntax.HasChild(c, "that", Relation.Mark)).DefaultIfEmpty(-1).First();
        return complement >= 0 && IsOf(complement, part) ? complement : -1;
    }

    // Not what follows a comma: "rejected the proposals, demanding that they disarm" tells a second act.
    private int Gerund(int trigger, PatternPart part)
    {
        foreach (var child in syntax.Children(trigger))
        {
            if (child > trigger && syntax[child].Fine == Xpos.VBG && syntax[child].Relation is Relation.Xcomp or Relation.Ccomp or Relation.Obj or Relation.Advcl or Relation.Obl or Relation.Acl or Relation.Nmod
                && syntax.Text.Form(child - 1) is not "," && IsOf(child, part))
                return child;
        }

        return -1;
    }

    // The verb itself, and what is below it where the pattern asks: "to seek dialogue", "engaging in diplomacy", "to meet and negotiate".
    private bool IsOf(int complement, PatternPart part)
    {
        foreach (var verb in (IEnumerable<int>)[complement, .. syntax.Children(complement).ToArray().Where(c => syntax[c].Relation == Relation.Conj)])
        {
            if ((part.Words is null || part.Words.Contains(syntax.Lemma(verb))) && (part.Inner is null || HasBelow(verb, part.Inner)))
                return true;
        }

        return false;
    }

    private bool HasBelow(int verb, IReadOnlySet<string> words) =>
        (syntax.Object(verb) is >= 0 and var direct && Holds(direct, words)) || syntax.Prepositional(verb).Any(phrase => Holds(phrase, words));
}
