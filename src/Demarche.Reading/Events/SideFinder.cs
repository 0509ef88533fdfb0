using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>Finds who acts on whom, from the places where English puts them.</summary>
internal sealed class SideFinder(Syntax syntax, Cast cast, ActLexicon lexicon)
{
    // Acts that are whole without another side.
    private static readonly HashSet<Act> Alone = [Act.Test, Act.Deploy, Act.Concede, Act.Visit, Act.Aid, Act.Coerce, Act.Attack, Act.Mediate, Act.Protest, Act.Support];
    private readonly IReadOnlySet<string> _people = lexicon.Classes.Words("<bystander>");

    private static readonly string[] Against = ["against", "with", "to", "on", "toward", "towards", "for", "from", "over", "into", "between", "of", "by"];
    private static readonly string[] Locating = ["in", "at", "near", "outside", "across", "through", "inside", "around"];

    // Acts on a land: "troops in Mali", "an attack in Mali".
    private static readonly HashSet<Act> OnLand = [Act.Visit, Act.Attack, Act.Aid, Act.Deploy, Act.Coerce, Act.Ease];

    /// <summary>The sides of a match; null when nobody known acts.</summary>
    public Sides? Of(Match match)
    {
        var actors = Parties(match.Actor >= 0 ? Denoted(match.Actor) : match.Pattern.Kind == TriggerKind.Noun ? OfNoun(match) : SubjectIsAThing(match) ? [] : OfVerb(match.Trigger));
        if (actors.Count == 0 && match.Pattern.Kind != TriggerKind.Noun && match.Actor < 0 && !SubjectIsAThing(match) && Before(match.Trigger) is [_, ..] before)
            return WithActors(match, Parties(before)) is { } found ? found with { Nearby = true } : null;
        return WithActors(match, actors);
    }

    private Sides? WithActors(Match match, IReadOnlyList<Actor> actors)
    {
        var act = match.Pattern.Act;
        if (act.IsSymmetric())
            return Symmetric(match, actors);
        if (actors.Count == 0 || AsksItself(match, actors))
            return null;
        var targets = Targets(match, actors);
        if (targets.Count > 0)
            return new Sides(actors, targets, OtherSide.Given);
        if (match.Target >= 0 && _people.Contains(syntax.Lemma(match.Target)) && act != Act.Offer)
            // "warned hardliners": the other side is told, and is none that is known.
            return Alone.Contains(act) ? new Sides(actors, [], OtherSide.Untold) : null;
        return Alone.Contains(act) ? new Sides(actors, [], OtherSide.Untold) : WithOther(match.Trigger, actors);
    }

    // "He demanded that Washington withdraw its policy": whoever is asked to act is not the one who asks, so "he" was misread.
    private bool AsksItself(Match match, IReadOnlyList<Actor> actors)
    {
        if (match.Pattern.Act is not (Act.Demand or Act.Urge) || match.Complement < 0 || syntax.Child(match.Complement, Relation.Nsubj) is not (>= 0 and var asked))
            return false;
        var parties = Denoted(asked).Select(a => a.Party).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return parties.Count > 0 && parties.SetEquals(actors.Select(a => a.Party).OfType<string>());
    }

    private Sides? Symmetric(Match match, IReadOnlyList<Actor> actors)
    {
        List<Actor> all = [.. actors];
        var told = match.Target < 0 ? null : Denoted(match.Target);
        if (told is { Count: 0 } && syntax[match.Target].Tag == Upos.Propn)
            return null;
        if (told is not null)
            all.AddRange(told);
        else if (match.Pattern.Kind != TriggerKind.Noun && match.Pattern.Act is Act.Meet or Act.Call && syntax.Object(match.Trigger) is >= 0 and var other && !match.Used.Contains(other))
            all.AddRange(Denoted(other));
        foreach (var token in (IEnumerable<int>)[match.Trigger, .. match.Used])
        {
            foreach (var preposition in (string[])["with", "between", "among", "alongside"])
                all.AddRange(Denoted(syntax.Under(token, preposition)));
            all.AddRange(Holders(token));
        }

        if (match.Pattern.Kind == TriggerKind.Noun && Distinct(all) < 2)
            all.AddRange(OfClauseAround(match.Trigger));
        var sides = Parties(all);
        if (sides.Count == 0)
            return null;
        if (Distinct(sides) > 1 || match.Pattern.Act is not (Act.Meet or Act.Call))
            return new Sides(sides, [], Distinct(sides) > 1 ? OtherSide.Given : OtherSide.Untold);
        // "Silva met with the minister": a person whose party is not told took part; nobody else is put in the place.
        if (Unplaced(match) is [_, ..] unplaced)
            return new Sides([.. sides, .. unplaced], [], OtherSide.Given);
        var joined = WithOther(match.Trigger, sides);
        return joined.Targets.Count == 0 || (match.Pattern.Kind == TriggerKind.Noun && joined.Source == OtherSide.Report) ? null : new Sides([.. sides, .. joined.Targets], [], joined.Source);
    }

    private List<Actor> Unplaced(Match match)
    {
        var found = new List<Actor>();
        foreach (var token in (IEnumerable<int>)[match.Target, match.Pattern.Kind == TriggerKind.Noun ? -1 : syntax.Doer(match.Trigger)])
        {
            if (token >= 0)
                found.AddRange(syntax.Coordinated(token).SelectMany(cast.Denoted).Where(a => a.Party is null && a.Id.StartsWith("person:", StringComparison.Ordinal)));
        }

        return found;
    }

    // "The talks collapsed", "the truce holds": who did it is not told.
    private static bool SubjectIsAThing(Match match) => match.Pattern.Act is not (Act.Protest or Act.Aid) && match.Pattern.Parts.Any(p => p.Slot == PatternSlot.Subject && p.Words is not null);

    // Whoever is named last before a finite verb whose subject the tree lost, phrases under prepositions left out: "Silva on Friday praised".
    private IReadOnlyList<Actor> Before(int verb)
    {
        if (syntax.IsPassive(verb) || syntax[verb].Fine is not (Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.VBN) && syntax.Child(verb, Relation.Cop) < 0)
            return [];
        var first = syntax.Text.Sentences[syntax.Text.SentenceOf(verb)].Tokens.First;
        for (var token = verb - 1; token >= first; token--)
        {
            if (Acting(token) is [_, ..] named && !UnderPreposition(token))
                return named;
            if (syntax[token].Fine is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD && syntax[token].Tag == Upos.Verb || syntax[token].Tag is Upos.Sconj or Upos.Cconj || syntax.Text.Form(token) is ";" or "“" or "\"")
                return [];
        }

        return [];
    }

    private bool UnderPreposition(int token)
    {
        for (var steps = 0; token >= 0 && steps < 4; steps++, token = syntax[token].Head)
        {
            if (syntax.Child(token, Relation.Case) is >= 0 and var marker && syntax[marker].Tag == Upos.Adp)
                return true;
            if (syntax[token].Relation is not (Relation.Compound or Relation.Flat or Relation.Amod or Relation.NmodPoss or Relation.Appos))
                return false;
        }

        return false;
    }

    private static int Distinct(IEnumerable<Actor> actors) => actors.Select(a => a.Party).Where(p => p is not null).Distinct().Count();

    // "During talks in Geneva, the minister said": who speaks of the talks took part in them, if nobody else is told.
    private IEnumerable<Actor> OfClauseAround(int noun)
    {
        for (var up = syntax[noun].Head; up >= 0; up = syntax[up].Head)
        {
            if (syntax.IsVerb(up))
                return Denoted(syntax.Doer(up));
        }

        return [];
    }

    // "..., he said after meeting the envoy": a subject that denotes nobody gives way to that of the clause above.
    private IReadOnlyList<Actor> OfVerb(int verb)
    {
        var doer = syntax.Doer(verb);
        var found = Denoted(doer);
        if (found.Count > 0 || syntax.IsPassive(verb) || syntax.Child(verb, Relation.Nsubj) >= 0)
            return found;
        for (var up = syntax[verb].Head; up >= 0; up = syntax[up].Head)
        {
            if (syntax.Child(up, Relation.Nsubj) is >= 0 and var subject && syntax.Antecedent(subject) != doer && Denoted(syntax.Antecedent(subject)) is [_, ..] above)
                return above;
        }

        return [];
    }

    private IEnumerable<Actor> OfNoun(Match match)
    {
        var noun = match.Trigger;
        var possessor = syntax.Child(noun, Relation.NmodPoss);
        if (possessor >= 0 && Denoted(possessor) is [_, ..] owners)
            return owners;
        if (Denoted(syntax.Under(noun, "by")) is [_, ..] agents)
            return agents;
        foreach (var child in syntax.Children(noun).ToArray())
        {
            // "sanctions imposed by Washington", "a test conducted by Pyongyang"
            if (syntax[child].Relation is Relation.Acl or Relation.AclRelcl && Denoted(syntax.Doer(child)) is [_, ..] doers && syntax.Doer(child) != noun)
                return doers;
        }

        var carrier = syntax.Governor(noun);
        if (carrier >= 0 && lexicon.Carries(syntax.Lemma(carrier)) is not null && syntax.Object(carrier) is >= 0 and var direct && syntax.IsBelow(noun, direct)
            && OfVerb(carrier) is [_, ..] carriers)
            return carriers;
        if (Denoted(syntax.Under(noun, "from")) is [_, ..] senders && match.Pattern.Act is not (Act.Ease or Act.Attack))
            return senders;
        if (Modifiers(noun) is [_, ..] modifiers)
            return modifiers;
        return match.Pattern.Act is Act.Visit or Act.Meet or Act.Call or Act.Test or Act.Pledge or Act.Exercise or Act.Support ? Denoted(syntax.Under(noun, "of")) : [];
    }

    /// <summary>Whom a noun's possessor and modifiers denote: "Kim's fourth visit", "U.S.-Japan talks".</summary>
    private IEnumerable<Actor> Holders(int noun) =>
        syntax.Child(noun, Relation.NmodPoss) is >= 0 and var possessor && Denoted(possessor) is [_, ..] owners ? owners.Concat(Modifiers(noun)) : Modifiers(noun);

    private List<Actor> Modifiers(int noun)
    {
        var found = new List<Actor>();
        foreach (var child in syntax.Children(noun))
        {
            if (syntax[child].Relation is Relation.Amod or Relation.Compound or Relation.NmodUnmarked or Relation.Nmod && child < noun)
                found.AddRange(Acting(child));
        }

        return found;
    }

    private IReadOnlyList<Actor> Targets(Match match, IReadOnlyList<Actor> actors)
    {
        if (match.Target >= 0 && Except(Denoted(match.Target), actors) is [_, ..] marked)
            return marked;
        foreach (var place in Places(match))
        {
            if (Except(Denoted(place), actors) is [_, ..] found)
                return found;
        }

        return [];
    }

    private IEnumerable<int> Places(Match match)
    {
        if (match.Pattern.Kind != TriggerKind.Noun)
        {
            yield return syntax.Child(match.Trigger, Relation.Iobj);
            yield return syntax.Object(match.Trigger);
        }

        foreach (var token in (IEnumerable<int>)[match.Trigger, .. match.Used.Where(syntax.IsNominal)])
        {
            foreach (var preposition in OnLand.Contains(match.Pattern.Act) ? Against.Concat(Locating) : Against)
                yield return syntax.Under(token, preposition);
        }

        if (match.Complement >= 0)
        {
            // "demanding that Washington abandon", "ready to meet officials from Pyongyang"
            yield return syntax.Child(match.Complement, Relation.Nsubj, Relation.NsubjPass);
            yield return syntax.Object(match.Complement);
            foreach (var preposition in Against)
                yield return syntax.Under(match.Complement, preposition);
        }

        if (match.Pattern.Kind == TriggerKind.Noun)
        {
            foreach (var child in syntax.Children(match.Trigger).ToArray())
            {
                if (syntax[child].Relation is Relation.Amod or Relation.Compound)
                    yield return child;
            }
        }
    }

    /// <summary>
    /// Whom a phrase denotes, with all that is coordinated in it. Where its head denotes nobody, its possessor, its modifiers and
    /// what it is of speak for it: "the Biden administration's overtures", "a US court", "officials from Pyongyang".
    /// </summary>
    public IReadOnlyList<Actor> Denoted(int phrase)
    {
        if (phrase < 0)
            return [];
        var all = new List<Actor>();
        foreach (var part in syntax.Coordinated(phrase))
            all.AddRange(Acting(part) is [_, ..] direct ? direct : Inside(part, 0));
        return all;
    }

    private List<Actor> Inside(int head, int depth)
    {
        var found = new List<Actor>();
        if (depth > 2)
            return found;
        foreach (var child in syntax.Children(head).ToArray())
        {
            if (Locating.Any(p => syntax.HasCase(child, p)))
                continue;
            if (syntax[child].Relation is Relation.NmodPoss or Relation.Amod or Relation.Compound or Relation.Nmod or Relation.NmodUnmarked or Relation.Appos or Relation.Flat)
                found.AddRange(syntax.Coordinated(child).SelectMany(part => Acting(part) is [_, ..] direct ? direct : Inside(part, depth + 1)));
            if (found.Count > 0)
                return found;
        }

        return found;
    }

    private IReadOnlyList<Actor> Acting(int token) => [.. cast.Acting(token).Where(a => a.Party is not null)];

    private static List<Actor> Except(IReadOnlyList<Actor> found, IReadOnlyList<Actor> actors) =>
        Parties(found.Where(f => actors.All(a => a.Party != f.Party)));

    /// <summary>Completes the acting side by the nearest other party of the sentence, after the trigger, then before it; else by the report's.</summary>
    public Sides WithOther(int trigger, IReadOnlyList<Actor> actors)
    {
        var number = syntax.Text.SentenceOf(trigger);
        var sentence = syntax.Text.Sentences[number].Tokens;
        var after = Enumerable.Range(trigger, sentence.End - trigger);
        var before = Enumerable.Range(sentence.First, trigger - sentence.First).Reverse();
        var others = MostNamed(actors);
        if (others.Count > 0 && Enumerable.Range(sentence.First, sentence.Length).Any(t => !Aside(t) && Acting(t).Any(a => a.Party == others[0].Party)))
            return new Sides(actors, others, OtherSide.Sentence);
        if (Nearest(after.Concat(before), actors) is [_, ..] here)
            return new Sides(actors, here, OtherSide.Sentence);
        return new Sides(actors, others, others.Count > 0 ? OtherSide.Report : OtherSide.Untold);
    }

    // A report follows few parties: where a sentence names no other side, the one that the report names most is meant more often than the last one named.
    private List<Actor> MostNamed(IReadOnlyList<Actor> actors)
    {
        var counts = new Dictionary<string, (int Times, Actor Side)>(StringComparer.Ordinal);
        foreach (var mention in cast.Mentions.Where(m => !Aside(m.Head)))
        {
            foreach (var actor in Except([.. Acting(mention.Head)], actors))
                counts[actor.Party!] = (counts.GetValueOrDefault(actor.Party!).Times + 1, counts.TryGetValue(actor.Party!, out var known) && known.Side.Id.StartsWith("state:", StringComparison.Ordinal) ? known.Side : actor);
        }

        return [.. counts.OrderByDescending(c => c.Value.Times).ThenBy(c => c.Key, StringComparer.Ordinal).Take(1).Select(c => c.Value.Side)];
    }

    private List<Actor> Nearest(IEnumerable<int> tokens, IReadOnlyList<Actor> actors)
    {
        foreach (var token in tokens)
        {
            if (!Aside(token) && Except(Acting(token), actors) is [_, ..])
                return Except([.. syntax.Coordinated(First(token)).SelectMany(Acting)], actors);
        }

        return [];
    }

    // A place where something is, or a name inside another phrase ("Security Council resolutions"), is nobody's other side.
    private bool Aside(int token) =>
        syntax[token].Relation is Relation.Compound or Relation.Amod or Relation.Flat || Locating.Any(p => syntax.HasCase(token, p));

    // "the US and South Korea" from "South Korea".
    private int First(int token) => syntax[token].Relation == Relation.Conj && syntax[token].Head >= 0 && Acting(syntax[token].Head).Count > 0 ? syntax[token].Head : token;

    // Each actor once; a party's own entity gives way to a person who stands for it in the same place.
    private static List<Actor> Parties(IEnumerable<Actor> actors)
    {
        var all = actors.Where(a => a.Party is not null).DistinctBy(a => a.Id).ToList();
        return all;
    }
}
