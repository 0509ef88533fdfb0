using System.Collections.Immutable;
using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>Tries patterns on a token: the first that fits, of those that ask for most, is meant.</summary>
internal sealed class PatternMatcher(ActLexicon lexicon, Grammar grammar, Cast cast)
{
    // "walk straight out of": a fixed word may stand a little after its trigger.
    private const int Reach = 3;

    public Match? Find(int token)
    {
        var word = grammar[token];
        return word.Tag switch
        {
            Upos.Verb => AsAdjective(token) ?? Best(TriggerKind.Verb, grammar.Lemma(token), token),
            Upos.Noun or Upos.Propn => Best(TriggerKind.Noun, grammar.Lemma(token), token),
            Upos.Adj => AsAdjective(token),
            _ => null,
        };
    }

    // "is willing to", "stands ready to", and "is prepared to", which taggers take for a verb.
    private Match? AsAdjective(int token)
    {
        var form = grammar.Text.Form(token).ToString().ToLowerInvariant();
        if (grammar[token].Relation == Relation.Amod || lexicon.For(TriggerKind.Adjective, form).IsEmpty)
            return null;
        var predicate = grammar.Child(token, Relation.Cop, Relation.AuxPass) >= 0 || grammar[token].Relation is Relation.Xcomp or Relation.Conj or Relation.Root
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
        PatternSlot.Subject => If(grammar.Subject(trigger), part),
        PatternSlot.Object when pattern.Kind == TriggerKind.Noun => Modifier(trigger, part.Words),
        PatternSlot.Object => ObjectFor(pattern, part, trigger),
        PatternSlot.Preposition => Prepositional(pattern, trigger, part),
        PatternSlot.Infinitive => Complement(trigger, infinitive: true, part.Words),
        PatternSlot.Clause => Complement(trigger, infinitive: false, part.Words),
        PatternSlot.Gerund => Gerund(trigger, part.Words),
        _ => -1,
    };

    private int If(int token, PatternPart part) => token >= 0 && (part.Excluded || Holds(token, part.Words)) ? token : -1;

    private bool Holds(int phrase, IReadOnlySet<string>? words) => words is null || grammar.Content(phrase).Any(w => words.Contains(w.Lemma));

    private int FixedWord(int trigger, string word)
    {
        foreach (var child in grammar.Children(trigger))
        {
            if (child > trigger && grammar[child].Tag != Upos.Part && grammar.Text.Form(child).Equals(word, StringComparison.OrdinalIgnoreCase))
                return child;
        }

        var sentence = grammar.Text.Sentences[grammar.Text.SentenceOf(trigger)].Tokens;
        for (var next = trigger + 1; next <= trigger + Reach && next < sentence.End; next++)
        {
            if (grammar[next].Tag != Upos.Part && (grammar.Text.Form(next).Equals(word, StringComparison.OrdinalIgnoreCase) || grammar.Lemma(next) == word))
                return next;
        }

        return -1;
    }

    // With two objects, as in "give TARGET <ultimatum>", the target is the indirect one.
    private int ObjectFor(ActPattern pattern, PatternPart part, int trigger)
    {
        var indirect = grammar.Child(trigger, Relation.Iobj);
        if (part.Role == PatternRole.Target)
        {
            var other = pattern.Parts.Any(p => p.Slot == PatternSlot.Object && p.Role == PatternRole.None && !p.Excluded);
            if (other)
                return indirect >= 0 ? indirect : grammar.IsPassive(trigger) && grammar.Child(trigger, Relation.Obj) >= 0 ? grammar.Object(trigger) : -1;
            return indirect >= 0 ? indirect : grammar.Object(trigger);
        }

        if (grammar.IsPassive(trigger) && grammar.Child(trigger, Relation.Obj) is >= 0 and var retained && Holds(retained, part.Words) && !part.Excluded)
            return retained;
        return If(grammar.Object(trigger), part);
    }

    // "missile test", "test of a missile", "ballistic and nuclear tests".
    private int Modifier(int noun, IReadOnlySet<string>? words)
    {
        foreach (var (token, lemma) in grammar.Content(noun))
        {
            if (token != noun && (words is null || words.Contains(lemma)))
                return token;
        }

        return -1;
    }

    private int Prepositional(ActPattern pattern, int trigger, PatternPart part)
    {
        // "called the plan a blow for peace" does not call for peace: without an object in the pattern the phrase must be the verb's own.
        var ownOnly = pattern.Kind == TriggerKind.Verb && grammar.Child(trigger, Relation.Obj) >= 0 && pattern.Parts.All(p => p.Slot != PatternSlot.Object);
        foreach (var token in grammar.Prepositional(trigger))
        {
            if (ownOnly && grammar[token].Head != trigger)
                continue;
            if (grammar.HasCase(token, part.Word!) && (part.Excluded || Holds(token, part.Words)))
                return token;
        }

        if (part.Words is not null || part.Role != PatternRole.None)
            return -1;
        // "back out of", "walk away from" where nothing but the words themselves is asked for.
        return ownOnly ? -1 : FixedWord(trigger, part.Word!);
    }

    private int Complement(int trigger, bool infinitive, IReadOnlySet<string>? words)
    {
        var complement = grammar.Complement(trigger, infinitive);
        return complement >= 0 && (words is null || words.Contains(grammar.Lemma(complement))) ? complement : -1;
    }

    private int Gerund(int trigger, IReadOnlySet<string>? words)
    {
        foreach (var child in grammar.Children(trigger))
        {
            if (child > trigger && grammar[child].Fine == Xpos.VBG && grammar[child].Relation is Relation.Xcomp or Relation.Ccomp or Relation.Obj or Relation.Advcl or Relation.Obl
                && (words is null || words.Contains(grammar.Lemma(child))))
                return child;
        }

        return -1;
    }
}
