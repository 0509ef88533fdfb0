using System.Collections.Immutable;
using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>Tries patterns on a token: the first that fits, of those that ask for most, is meant.</summary>
internal sealed class PatternMatcher(ActLexicon lexicon, Syntax syntax, Cast cast)
{
    // "walk straight out of": a fixed word may stand a little after its trigger.
    private const int Reach = 3;

    public Match? Find(int token)
    {
        var word = syntax[token];
        return word.Tag switch
        {
            // "the proposed agreement": a participle that only describes tells no act.
            Upos.Verb when word.Relation == Relation.Amod => null,
            Upos.Verb => AsAdjective(token) ?? Best(TriggerKind.Verb, syntax.Lemma(token), token),
            Upos.Noun or Upos.Propn => Best(TriggerKind.Noun, syntax.Lemma(token), token),
            Upos.Adj => AsAdjective(token),
            _ => null,
        };
    }

    // "is willing to", "stands ready to", and "is prepared to", which taggers take for a verb.
    private Match? AsAdjective(int token)
    {
        var form = syntax.Text.Form(token).ToString().ToLowerInvariant();
        if (syntax[token].Relation == Relation.Amod || lexicon.For(TriggerKind.Adjective, form).IsEmpty)
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
        var used = ImmutableArray.CreateBuilder<int>();
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
            used.Add(found);
            if (part.Role == PatternRole.Actor)
                actor = found;
            if (part.Role == PatternRole.Target)
                target = found;
            if (part.Slot is PatternSlot.Infinitive or PatternSlot.Clause or PatternSlot.Gerund)
                complement = found;
        }

        return new Match(pattern, trigger, used.ToImmutable(), actor, target, complement);
    }

    private int Fill(ActPattern pattern, PatternPart part, int trigger) => part.Slot switch
    {
        PatternSlot.Word => FixedWord(trigger, part.Word!),
        PatternSlot.Subject => If(syntax.Subject(trigger), part),
        PatternSlot.Object when pattern.Kind == TriggerKind.Noun => Modifier(trigger, part.Words),
        PatternSlot.Object => ObjectFor(pattern, part, trigger),
        PatternSlot.Preposition => Prepositional(pattern, trigger, part),
        PatternSlot.Infinitive => Complement(trigger, infinitive: true, part.Words),
        PatternSlot.Clause => Complement(trigger, infinitive: false, part.Words),
        PatternSlot.Gerund => Gerund(trigger, part.Words),
        PatternSlot.Quoted => Quoted(trigger),
        _ => -1,
    };

    private int If(int token, PatternPart part) => token >= 0 && (part.Excluded || Holds(token, part.Words)) ? token : -1;

    private bool Holds(int phrase, IReadOnlySet<string>? words) => words is null || syntax.Content(phrase).Any(w => words.Contains(w.Lemma));

    private int FixedWord(int trigger, string word)
    {
        foreach (var child in syntax.Children(trigger))
        {
            if (child > trigger && syntax[child].Tag != Upos.Part && syntax.Text.Form(child).Equals(word, StringComparison.OrdinalIgnoreCase))
                return child;
        }

        var sentence = syntax.Text.Sentences[syntax.Text.SentenceOf(trigger)].Tokens;
        for (var next = trigger + 1; next <= trigger + Reach && next < sentence.End; next++)
        {
            if (syntax[next].Tag != Upos.Part && (syntax.Text.Form(next).Equals(word, StringComparison.OrdinalIgnoreCase) || syntax.Lemma(next) == word))
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
            return indirect >= 0 ? indirect : syntax.Object(trigger);
        }

        if (syntax.IsPassive(trigger) && syntax.Child(trigger, Relation.Obj) is >= 0 and var retained && Holds(retained, part.Words) && !part.Excluded)
            return retained;
        return If(syntax.Object(trigger), part);
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
            if (ownOnly && syntax[token].Head != trigger)
                continue;
            if (syntax.HasCase(token, part.Word!) && (part.Excluded || Holds(token, part.Words)))
                return token;
        }

        if (part.Words is not null || part.Role != PatternRole.None)
            return -1;
        // "back out of", "walk away from" where nothing but the words themselves is asked for.
        return ownOnly ? -1 : FixedWord(trigger, part.Word!);
    }

    // The first word of a quotation that begins below the trigger or right behind what does.
    private int Quoted(int trigger)
    {
        var end = syntax.Text.SubtreeOf(trigger).End;
        foreach (var quotation in syntax.Text.Quotations)
        {
            var first = syntax.Text.TokenFrom(quotation.Inside.Start);
            if (first > trigger && first <= end + 1 && first < syntax.Text.Tokens.Length && syntax.Text.SentenceOf(first) == syntax.Text.SentenceOf(trigger))
                return first;
        }

        return -1;
    }

    private int Complement(int trigger, bool infinitive, IReadOnlySet<string>? words)
    {
        var complement = syntax.Complement(trigger, infinitive);
        return complement >= 0 && (words is null || words.Contains(syntax.Lemma(complement))) ? complement : -1;
    }

    private int Gerund(int trigger, IReadOnlySet<string>? words)
    {
        foreach (var child in syntax.Children(trigger))
        {
            if (child > trigger && syntax[child].Fine == Xpos.VBG && syntax[child].Relation is Relation.Xcomp or Relation.Ccomp or Relation.Obj or Relation.Advcl or Relation.Obl
                && (words is null || words.Contains(syntax.Lemma(child))))
                return child;
        }

        return -1;
    }
}
