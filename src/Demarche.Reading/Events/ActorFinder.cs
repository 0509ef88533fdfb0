using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>Who does an act, from the places where English puts the doer.</summary>
internal sealed class ActorFinder(Syntax syntax, Denotation denotation, ActLexicon lexicon)
{
    private const int HighestPhrase = 4;

    private static readonly string[] Opening = ["after", "before", "since", "until", "as", "while", "when"];

    private static readonly HashSet<string> Telling = ["tell", "inform", "assure", "warn", "remind", "ask", "urge", "thank", "brief", "notify", "congratulate", "promise"];

    private static readonly HashSet<string> Drawing = ["draw", "provoke", "trigger", "prompt", "spark", "face", "receive", "suffer", "attract", "elicit", "incur", "earn", "win", "bring", "get", "come"];

    // What its maker does by it.
    private static readonly HashSet<string> Instruments = ["law", "bill", "act", "decree", "order", "resolution", "statement", "motion", "regulation", "rule", "edict", "directive", "legislation", "communique", "declaration", "letter", "note"];

    private static readonly HashSet<string> Nature = ["storm", "hurricane", "typhoon", "cyclone", "earthquake", "quake", "tsunami", "flood", "tremor", "tornado", "virus", "pandemic", "epidemic", "outbreak", "disaster", "crisis", "recession", "drought", "blaze", "wildfire", "eruption"];

    // What companies, clubs and scholars of a land do is no act of it.
    private readonly IReadOnlySet<string> _private = lexicon.Classes.Words("<private>");

    private readonly HashSet<string> _things = [.. lexicon.Classes.Words("<talks|deal|truce|sanctions|offer|settlement|ties|war|option|door|path>")];

    /// <summary>Who does what a match tells; empty when nobody known does.</summary>
    public IReadOnlyList<Actor> Of(Match match)
    {
        if (match.Actor >= 0)
            return denotation.Of(match.Actor);
        if (match.Pattern.Kind == TriggerKind.Noun)
            return [.. OfNoun(match)];
        return SubjectIsAThing(match) ? [] : OfVerb(match.Trigger, syntax.Doer(match));
    }

    /// <summary>
    /// Whoever is named last before a finite verb whose subject the tree lost, phrases under prepositions left out: "Silva on Friday
    /// praised".
    /// </summary>
    public IReadOnlyList<Actor> Before(Match match)
    {
        var verb = match.Trigger;
        if (match.Pattern.Kind == TriggerKind.Noun || match.Actor >= 0 || SubjectIsAThing(match) || !IsFinite(verb))
            return [];
        // "ARVIA A storm that struck Norland": the tree has a subject, and it is nobody.
        if (syntax.Subject(verb) is >= 0 and var subject && syntax[subject].Tag == Upos.Noun && Nature.Contains(syntax.Lemma(subject)))
            return [];
        var first = syntax.Text.Sentences[syntax.Text.SentenceOf(verb)].Tokens.First;
        for (var token = verb - 1; token >= first; token--)
        {
            if (denotation.Acting(token) is [_, ..] named && !UnderPreposition(token))
                return named;
            if (syntax[token].Fine is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD && syntax[token].Tag == Upos.Verb || syntax[token].Tag is Upos.Sconj or Upos.Cconj || syntax.Text.Form(token) is ";" or "“" or "\"")
                return [];
        }

        return [];
    }

    /// <summary>Whom a noun's possessor and modifiers denote: "Kim's fourth visit", "U.S.-Japan talks".</summary>
    public IEnumerable<Actor> Holders(int noun) => Owners(noun).Concat(Modifiers(noun));

    /// <summary>
    /// "During talks in Geneva, the minister said": who speaks of the talks took part in them, if nobody else is told; and "Silva told Otero in a
    /// phone call": so did whom he told it there.
    /// </summary>
    public IReadOnlyList<Actor> OfClauseAround(int noun) =>
        VerbAbove(noun) is not (>= 0 and var verb) ? []
        : syntax[noun].Head == verb && Telling.Contains(syntax.Lemma(verb)) ? [.. denotation.Of(syntax.Doer(verb)), .. denotation.Of(Told(verb))]
        : denotation.Of(syntax.Doer(verb));

    private int DoerAround(int noun) => VerbAbove(noun) is >= 0 and var verb ? syntax.Doer(verb) : -1;

    private int VerbAbove(int noun)
    {
        for (var up = syntax[noun].Head; up >= 0; up = syntax[up].Head)
        {
            if (syntax.IsVerb(up))
                return up;
        }

        return -1;
    }

    private int Told(int verb) => syntax.Child(verb, Relation.Iobj) is >= 0 and var told ? told : syntax.Object(verb);

    // "The talks collapsed", "the truce holds": who did it is not told. "A Union resolution calls on them" is the Union's word.
    private bool SubjectIsAThing(Match match) =>
        match.Pattern.Act is not (Act.Protest or Act.Aid or Act.Urge or Act.Demand) && match.Pattern.Parts.Any(p => p.Slot == PatternSlot.Subject && p.Words is not null)
        && (syntax.Subject(match.Trigger) is not (>= 0 and var subject) || _things.Contains(syntax.Lemma(subject)));

    private bool IsFinite(int verb) => !syntax.IsPassive(verb) && (syntax[verb].Fine is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.VBN || syntax.Child(verb, Relation.Cop) >= 0);

    private bool UnderPreposition(int token)
    {
        for (var steps = 0; token >= 0 && steps < HighestPhrase; steps++, token = syntax[token].Head)
        {
            if (syntax.Child(token, Relation.Case) is >= 0 and var marker && syntax[marker].Tag == Upos.Adp)
                return true;
            if (syntax[token].Relation is not (Relation.Compound or Relation.Flat or Relation.Amod or Relation.NmodPoss or Relation.Appos))
                return false;
        }

        return false;
    }

    // "..., he said after meeting the envoy": a subject that denotes nobody gives way to that of the clause above.
    private IReadOnlyList<Actor> OfVerb(int verb, int doer)
    {
        if (doer >= 0 && syntax[doer].Tag == Upos.Noun && _private.Contains(syntax.Lemma(doer)))
            return [];
        var found = denotation.Of(doer);
        if (found.Count == 0 && doer >= 0 && Instruments.Contains(syntax.Lemma(doer)) && Maker(doer) is >= 0 and var maker)
            found = denotation.Of(maker);
        if (found.Count > 0 && syntax[doer].Relation == Relation.Nsubj && Fellow(verb, doer) is [_, ..] fellows)
            return [.. fellows, .. found];
        if (found.Count > 0 || syntax.IsPassive(verb) || syntax.Child(verb, Relation.Nsubj) >= 0)
            return found;
        for (var up = syntax[verb].Head; up >= 0; up = syntax[up].Head)
        {
            if (syntax.Child(up, Relation.Nsubj) is >= 0 and var subject && syntax.Antecedent(subject) != doer && denotation.Of(syntax.Antecedent(subject)) is [_, ..] above)
                return above;
        }

        return [];
    }

    // "Norland passed a law that bars Sudlandic ships", "the law passed by Norland bars": whoever made it.
    private int Maker(int law)
    {
        if (syntax[law] is { Relation: Relation.Obj, Head: >= 0 and var verb } && syntax.IsVerb(verb) && !syntax.IsPassive(verb))
            return syntax.Doer(verb);
        return syntax.Child(law, Relation.Acl) is >= 0 and var made && syntax.IsPassive(made) ? syntax.Doer(made) : -1;
    }

    // "The Union, a donor, and Norland called", "after the South and Norland put pressure on": whoever stands before "and", where the tree made of him
    // another subject, or hung him on the word that opens the clause.
    private IReadOnlyList<Actor> Fellow(int verb, int subject)
    {
        var and = subject;
        while (and > 0 && syntax.Text.Form(and) is not "and" && subject - and < HighestPhrase)
            and--;
        if (and < 1 || syntax.Text.Form(and) is not "and" || !denotation.Acting(subject).Any() || Enumerable.Range(and + 1, subject - and - 1).Any(t => syntax[t].Tag is not (Upos.Det or Upos.Propn or Upos.Adj)))
            return [];
        foreach (var other in syntax.Children(verb))
        {
            if (syntax[other].Relation == Relation.Nsubj && other < and && syntax.Text.SentenceOf(other) == syntax.Text.SentenceOf(verb))
                return denotation.Of(other);
        }

        return syntax.HasCase(and - 1, Opening) ? denotation.Of(and - 1) : [];
    }

    private IEnumerable<Actor> OfNoun(Match match)
    {
        var noun = match.Trigger;
        if (Owners(noun) is [_, ..] owners)
            return owners;
        if (denotation.Of(syntax.Under(noun, "by")) is [_, ..] agents)
            return agents;
        foreach (var child in syntax.Children(noun).ToArray())
        {
            // "sanctions imposed by Washington", "a test conducted by Pyongyang"; not "the launch that Silva considers a test".
            if (syntax[child].Relation is Relation.Acl or Relation.AclRelcl && lexicon.Carries(syntax.Lemma(child)) is not (null or Modality.Possible) && denotation.Of(syntax.Doer(child)) is [_, ..] doers && syntax.Doer(child) != noun)
                return doers;
        }

        var carrier = syntax.Governor(noun);
        // "A launch drew criticism from Norland": whoever draws it only suffers it.
        if (carrier >= 0 && Drawing.Contains(syntax.Lemma(carrier)) && match.Pattern.Act is not (Act.Ease or Act.Attack) && denotation.Of(syntax.Under(noun, "from")) is [_, ..] drawn)
            return drawn;
        if (carrier >= 0 && lexicon.Carries(syntax.Lemma(carrier)) is not null && syntax.Object(carrier) is >= 0 and var direct && syntax.IsBelow(noun, direct)
            && OfVerb(carrier, syntax.Doer(carrier)) is [_, ..] carriers)
            return carriers;
        if (denotation.Of(syntax.Under(noun, "from")) is [_, ..] senders && match.Pattern.Act is not (Act.Ease or Act.Attack))
            return senders;
        // "The truce between Norland and Sudland"
        if (match.Pattern.Act is Act.Ease or Act.Attack && denotation.Of(syntax.Under(noun, "between")) is [_, ..] both)
            return both;
        if (Modifiers(noun) is [_, ..] modifiers)
            return modifiers;
        // "His trip began with a visit to Norland", "was in Norland on a visit": whoever travels there; "during a visit to Norland she urged Sudland
        // to yield": and nobody else.
        if (match.Pattern.Act == Act.Visit && match.Target >= 0 && denotation.Of(DoerAround(noun)) is [_, ..] travellers)
            return travellers;
        return match.Pattern.Act is Act.Visit or Act.Meet or Act.Call or Act.Test or Act.Pledge or Act.Exercise or Act.Support ? denotation.Of(syntax.Under(noun, "of")) : [];
    }

    private IReadOnlyList<Actor> Owners(int noun) => syntax.Child(noun, Relation.NmodPoss) is var owner && Announced(noun, owner) is [_, ..] announced ? announced : denotation.Of(owner);

    // "At the start of their talks, Ruiz and Brandt said": whose talks they are is told behind them.
    private IReadOnlyList<Actor> Announced(int noun, int owner)
    {
        if (owner < 0 || syntax.Form(owner) is not "their" || VerbAbove(noun) is not (>= 0 and var verb) || syntax.Child(verb, Relation.Nsubj) is not (>= 0 and var subject) || subject < noun)
            return [];
        return denotation.Of(subject) is var both && Denotation.Parties(both) > 1 ? both : [];
    }

    // "The Norland-Sudland-Westland meeting": each name before a hyphen that leads to the noun.
    private IEnumerable<Actor> Hyphened(int noun)
    {
        var last = noun - 1;
        // "The Norland-Sudland tripartite summit"
        while (last > 0 && syntax[last].Tag == Upos.Adj && !denotation.Colour(last).Any())
            last--;
        for (var token = last; token > 0 && syntax[token].Tag == Upos.Propn; token--)
        {
            foreach (var actor in denotation.Acting(token) is [_, ..] named ? named : denotation.Colour(token))
                yield return actor;
            if (syntax.Text.Form(token - 1) is "-" or "–")
                token--;
        }
    }

    private List<Actor> Modifiers(int noun)
    {
        var found = new List<Actor>();
        foreach (var child in syntax.Children(noun))
        {
            if (syntax[child].Relation is Relation.Amod or Relation.Compound or Relation.NmodUnmarked or Relation.Nmod && child < noun)
                found.AddRange(denotation.Acting(child));
        }

        found.AddRange(Hyphened(noun));

        return found.Count > 0 ? found : denotation.Colours(noun);
    }
}
