using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>Events that words of the lexicon tell: finds matches, drops those that others take for themselves, settles the sides.</summary>
internal sealed class TriggerReader(ActLexicon lexicon, Parties parties, Oppositions oppositions)
{
    // Without somebody on the other side these are acts within a country, or no act at all.
    private static readonly HashSet<Act> NeedTarget = [Act.Visit, Act.Aid, Act.Coerce, Act.Attack, Act.Sanction, Act.Mediate, Act.Protest, Act.Support, Act.Accuse, Act.Threaten, Act.Demand, Act.Urge, Act.Concede];

    // What is merely thinkable is told of as an event only of meetings, deals and measures; elsewhere it is the content of some speech.
    private static readonly HashSet<Act> MayBePossible = [Act.Meet, Act.Visit, Act.Agree, Act.Sanction];

    // "Offered no comment", "did not call for an end": whoever did not say it did nothing; that somebody was not met is told as an event.
    private static readonly HashSet<Act> Spoken = [Act.Offer, Act.Pledge, Act.Demand, Act.Urge, Act.Reject, Act.Accuse, Act.Deny, Act.Threaten, Act.Support, Act.Concede, Act.Mediate];

    private static readonly HashSet<Act> Bargaining = [Act.Offer, Act.Pledge, Act.Demand, Act.Urge];

    // Nouns that tell the form of an act, and not what it is about.
    private static readonly HashSet<string> Forms = ["call", "demand", "appeal", "request", "insistence", "offer", "proposal", "readiness", "willingness", "desire", "commitment", "pledge", "promise", "assurance", "guarantee", "plea"];

    private static readonly HashSet<string> Ending = ["block", "halt", "suspend", "cut", "withhold", "freeze", "stop", "end", "delay", "refuse", "reject", "oppose", "veto", "obstruct", "cancel", "slash"];

    private static readonly HashSet<Act> Refusable = [Act.Meet, Act.Offer, Act.Agree, Act.Ease, Act.Concede, Act.Aid, Act.Visit, Act.Support, Act.Cooperate, Act.Mediate];

    /// <summary>The events of a draft, those too against which something stands: see <see cref="Candidate.Fate"/>.</summary>
    public IEnumerable<Candidate> Read(Draft draft, Syntax syntax, Prominence prominence) =>
        Weigh(draft, syntax, prominence, anybody: false).Where(w => w.Sides.Actors.Count > 0 && w.Fate != Fate.Untrue).Select(w => Refused(syntax, draft.Cast, Candidate(syntax, w))).Where(c => c.Modality != Modality.Negated || !Spoken.Contains(c.Act));

    /// <summary>The events of sentences whose sides were given beforehand: acts count of which a side is not known.</summary>
    public IEnumerable<Candidate> ReadGiven(Draft draft)
    {
        var syntax = new Syntax(draft.Text, lexicon);
        return Weigh(draft, syntax, new Prominence(syntax, draft.Cast), anybody: true).Where(w => w.Fate is Fate.Kept or Fate.Thinkable).Select(w => Refused(syntax, draft.Cast, Candidate(syntax, w)));
    }

    /// <summary>Every match of a draft with what became of it, in text order.</summary>
    private IEnumerable<Weighed> Weigh(Draft draft, Syntax syntax, Prominence prominence, bool anybody)
    {
        var denotation = new Denotation(syntax, draft.Cast);
        var matcher = new PatternMatcher(lexicon, syntax, draft.Cast, denotation);
        var sides = new SideFinder(syntax, draft, lexicon, prominence);
        var voices = new Voices(syntax, draft, sides);
        var modalities = new Modalities(lexicon, syntax);
        var counterparts = new Counterparts(syntax, draft.Cast, prominence, draft.Turns.IsTranscript);
        var told = Enumerable.Range(0, draft.Text.Tokens.Length).Select(matcher.Find).OfType<Match>().Where(m => m.Pattern.Case != "none").Select(m => (Match: m, Sides: Told(m))).ToList();
        // A transcript goes from matter to matter, so that no two parties sit through it.
        var table = draft.Turns.IsTranscript ? NegotiatingTable.None : NegotiatingTable.Of(draft.Cast, parties, told);
        var warring = new WarringSides(syntax, draft.Cast, prominence, oppositions);
        var both = new BothSides(syntax, draft.Cast, prominence, denotation, warring);
        var seated = told.Select(m => (m.Match, Sides: both.Complete(m.Match, warring.Complete(m.Match, table.Complete(syntax, draft.Cast, m.Match, m.Sides))))).Select(m => (m.Match, m.Sides, Honest: counterparts.Honest(m.Match, m.Sides))).ToList();
        var counted = seated.Select(m => (m.Match, Counts: anybody || m.Honest is not null && Counts(syntax, m.Match, m.Honest))).ToList();
        var nearby = counted.ToLookup(m => draft.Text.SentenceOf(m.Match.Trigger));
        foreach (var ((match, all, honest), (_, counts)) in seated.Zip(counted))
        {
            var found = honest ?? (anybody ? Sides.Unknown : all ?? table.Complete(syntax, draft.Cast, match, match.Pattern.Both ? null : sides.Guess(match)) ?? Sides.Unknown);
            // "Ahead of the summit": that the report is mostly about two tells nothing of who sits there.
            if (found is { Doer: Doer.Main, Source: OtherSide.Report })
                found = Sides.Unknown;
            var modality = match.Pattern.Said ? Modality.Occurred : modalities.Of(match);
            var taker = nearby[draft.Text.SentenceOf(match.Trigger)].FirstOrDefault(m => m.Match != match && Precedence.Takes(syntax, m.Match, m.Counts, match)).Match;
            var fate = all is null && !anybody ? Fate.Sideless
                : honest is null && !anybody ? Fate.Guessed
                : !counts ? Fate.Bare
                : taker is not null ? Fate.Taken
                : match.Pattern.Both && modality == Modality.Negated ? Fate.Untrue
                : modality != Modality.Possible || MayBePossible.Contains(match.Pattern.Act) && found.Source == OtherSide.Given && modalities.IsOwn(match.Trigger) ? Fate.Kept
                : Fate.Thinkable;
            yield return new Weighed(match, found, modality, fate, taker);
        }

        // "The talks with Norland": where a pattern asks for both sides, none is guessed.
        Sides? Told(Match match) => match.Pattern.Said ? voices.Of(match) : sides.Of(match) is { } found && !(match.Pattern.Both && found.Source != OtherSide.Given) ? found : null;
    }

    private static bool IsPlace(AnalysedText text, Match match) => match.Target >= 0 && text.Names.Any(n => n.Kind == NameKind.Place && n.Tokens.Contains(match.Target));

    // "The 2015 deal", "the accord signed in May": a deal as an event; elsewhere a deal is a thing.
    private static bool IsDated(Syntax syntax, int noun)
    {
        var below = syntax.Text.RangeOf(syntax.Text.SubtreeOf(noun));
        foreach (var date in syntax.Text.Dates)
        {
            if (below.Contains(date.Range))
                return true;
        }

        return syntax.Child(noun, Relation.Acl, Relation.AclRelcl) >= 0;
    }

    private static bool Counts(Syntax syntax, Match match, Sides sides)
    {
        var act = match.Pattern.Act;
        var noun = match.Pattern.Kind == TriggerKind.Noun;
        // "Has blocked aid to Norland", "halted its supplies": none is given.
        if (noun && act == Act.Aid && syntax.Governor(match.Trigger) is >= 0 and var ending && Ending.Contains(syntax.Lemma(ending)))
            return false;
        // "The launches are in truth tests": what something is called tells no act.
        if (noun && act.IsDeed() && syntax.Child(match.Trigger, Relation.Cop) >= 0)
            return false;
        // "The drills are routine", "strengthening its presence": talk of such things, where nobody else and no occasion is told.
        if (sides.Source == OtherSide.Untold && (act == Act.Deploy && (noun || syntax[match.Trigger].Fine == Xpos.VBG) || act == Act.Exercise && noun) || act == Act.Agree && noun && !IsDated(syntax, match.Trigger))
            return false;
        if (act is Act.Meet or Act.Call or Act.Cooperate || act == Act.Agree && (noun || match.Complement < 0))
            return sides.Actors.Select(a => a.Party).Distinct().Count() > 1 || act == Act.Meet && sides.Source == OtherSide.Table;
        // "Arrived in Geneva": where to is told, though whose land that is may not be known.
        return sides.Targets.Count > 0 || sides.NamesStranger || !NeedTarget.Contains(act) || act == Act.Attack && sides.Doer == Doer.Told || (act == Act.Visit && IsPlace(syntax.Text, match));
    }

    // "Will not lift the embargo": whoever says that refuses.
    private static Candidate Refused(Syntax syntax, Cast cast, Candidate candidate)
    {
        // "is not willing to invest", "has shown no readiness to talk", "did not support the bid"
        var unwilling = candidate.Act == Act.Offer && (candidate.Rule.Contains(".adjective", StringComparison.Ordinal) || candidate.Words.Any(w => syntax.Lemma(w) is "willingness" or "readiness" or "inclination"))
            || candidate.Act == Act.Support && syntax.IsVerb(candidate.Trigger);
        // "Asks for more than he is willing to give": a measure, and no refusal.
        if (syntax.HasChild(candidate.Trigger, "than", Relation.Mark, Relation.Case))
            return candidate;
        // "does not recognise the state"
        var unrecognised = candidate.Case == "recognises";
        if (CannotTake(syntax, candidate))
            return Refusing(syntax, cast, candidate);
        if (candidate.Modality != Modality.Negated || !Refusable.Contains(candidate.Act) || !(unwilling || unrecognised || (syntax.IsVerb(candidate.Trigger) && HasWill(syntax, candidate.Trigger))))
            return HeldOut(syntax, candidate);
        return Refusing(syntax, cast, candidate);
    }

    private static Candidate Refusing(Syntax syntax, Cast cast, Candidate candidate) => candidate with
    {
        Act = Act.Reject,
        Modality = Modality.Occurred,
        Object = candidate.Trigger,
        Sides = candidate.Act.IsSymmetric() ? Parted(syntax, cast, candidate) : candidate.Sides,
        Rule = candidate.Rule.Replace($".{candidate.Act.Word()}.", ".reject.will-not-", StringComparison.Ordinal),
    };

    // "Could not accept the offer" refuses it; two that "could not agree on a date" refuse nothing.
    private static bool CannotTake(Syntax syntax, Candidate candidate) =>
        candidate is { Act: Act.Agree or Act.Concede, Modality: Modality.Possible } && syntax.IsVerb(candidate.Trigger)
        && (syntax.Lemma(candidate.Trigger) is "accept" or "consent" or "accede" or "yield" or "comply" || syntax.Lemma(candidate.Trigger) == "agree" && syntax.Under(candidate.Trigger, "to") >= 0)
        && (syntax.HasChild(candidate.Trigger, "can", Relation.Aux) || syntax.HasChild(candidate.Trigger, "could", Relation.Aux))
        && (syntax.HasChild(candidate.Trigger, "not", Relation.Advmod) || syntax.HasChild(candidate.Trigger, "never", Relation.Advmod));

    // "Would quit the pact if Sudland arms": what has not been broken off yet is threatened.
    private static Candidate HeldOut(Syntax syntax, Candidate candidate) =>
        candidate is { Act: Act.Reject, Modality: Modality.Planned } && syntax.IsVerb(candidate.Trigger) && HasWill(syntax, candidate.Trigger) && syntax.IsConditional(candidate.Trigger)
            ? candidate with { Act = Act.Threaten, Case = null, Modality = Modality.Occurred, Object = candidate.Trigger, Rule = candidate.Rule.Replace(".reject.", ".threaten.would-", StringComparison.Ordinal) }
            : candidate;

    // "Norland will not meet Sudland": of the two who would have met one refuses.
    private static Sides Parted(Syntax syntax, Cast cast, Candidate candidate)
    {
        var refusing = syntax.Subject(candidate.Trigger) is >= 0 and var subject ? cast.Acting(subject).Select(a => a.Party).ToHashSet(StringComparer.Ordinal) : [];
        var (actors, targets) = (candidate.Sides.Actors.Where(a => refusing.Contains(a.Party)).ToList(), candidate.Sides.Actors.Where(a => !refusing.Contains(a.Party)).ToList());
        return actors.Count == 0 || targets.Count == 0 ? candidate.Sides : candidate.Sides with { Actors = actors, Targets = targets };
    }

    private static bool HasWill(Syntax syntax, int verb)
    {
        foreach (var child in syntax.Children(verb))
        {
            if (syntax[child].Relation == Relation.Aux && syntax.Lemma(child) is "will" or "would" or "wo" or "shall")
                return true;
        }

        return false;
    }

    private static Candidate Candidate(Syntax syntax, Weighed weighed)
    {
        var (match, sides, modality, fate, taker) = weighed;
        return new Candidate
        {
            // "Silva and Otero vowed to disarm": what two parties promise together they agree.
            Act = IsJoint(match, sides) ? Act.Agree : match.Pattern.Act,
            Case = IsJoint(match, sides) ? null : match.Pattern.Case,
            Trigger = match.Trigger,
            Sides = IsJoint(match, sides) && sides.Source != OtherSide.Given ? sides with { Targets = [] } : sides,
            Modality = modality,
            Object = ObjectOf(syntax, match),
            Complement = match.Complement,
            Words = [match.Trigger, .. match.Used],
            Rule = RuleOf(syntax, match, sides),
            BySaying = match.Pattern.Said,
            Fate = fate,
            Taker = taker?.Pattern.Act,
            Pattern = match.Pattern,
        };
    }

    private static string RuleOf(Syntax syntax, Match match, Sides sides)
    {
        var way = match.Pattern.Said ? "said-so" : match.Pattern.Kind.Word();
        var plain = IsPlain(syntax, match, sides) ? ".plain" : "";
        return sides.RuleOf(match.Pattern.Act, way + plain);
    }

    // The surest telling: a finite main verb with its own subject, both sides in its own clause, nothing inherited or guessed.
    private static bool IsPlain(Syntax syntax, Match match, Sides sides) =>
        match.Pattern.Kind != TriggerKind.Noun && !match.Pattern.Said && sides.Doer == Doer.Told && sides.Source is OtherSide.Given or OtherSide.Untold
        && syntax.Child(match.Trigger, Relation.Nsubj, Relation.NsubjPass) >= 0 && syntax[match.Trigger].Relation is Relation.Root or Relation.Ccomp or Relation.Conj or Relation.Parataxis
        && !syntax.HasChild(match.Trigger, "if", Relation.Mark);

    // Not "the three remain committed to her": more than two, or what somebody is said to be, promise others something.
    private static bool IsJoint(Match match, Sides sides) =>
        match.Pattern is { Act: Act.Pledge, Kind: not TriggerKind.Adjective } && sides.Actors.Select(a => a.Party).Distinct().Count() == 2;

    private static int ObjectOf(Syntax syntax, Match match) => Within(syntax, match, Named(syntax, match));

    private static int Named(Syntax syntax, Match match)
    {
        if (match.Complement >= 0)
            return match.Complement;
        if (match.Pattern.Said && syntax.Subject(match.Trigger) is >= 0 and var thing)
            return thing;
        // "Ruiz was invited to take part": whom the act is towards is not what it is about.
        if (match.Pattern.Kind != TriggerKind.Noun && match.Target >= 0 && syntax.Object(match.Trigger) == match.Target)
            return BesideTarget(syntax, match);
        if (match.Pattern.Kind != TriggerKind.Noun && syntax.Object(match.Trigger) is >= 0 and var direct)
            return syntax.Child(match.Trigger, Relation.Xcomp) is >= 0 and var infinitive && syntax.IsInfinitive(infinitive) ? infinitive : direct;
        foreach (var preposition in (string[])["for", "of", "on", "to", "about", "against", "with"])
        {
            if (syntax.Under(match.Trigger, preposition) is >= 0 and var phrase)
                return phrase;
        }

        return syntax.Complement(match.Trigger, infinitive: true);
    }

    // "Pressed Norland for a halt", "warned it against closing the pass", "assured it that the pass would stay open".
    private static int BesideTarget(Syntax syntax, Match match)
    {
        if (syntax.Complement(match.Trigger, infinitive: true) is >= 0 and var infinitive)
            return infinitive;
        if (match.Pattern.Act is Act.Pledge && syntax.Complement(match.Trigger, infinitive: false) is >= 0 and var clause)
            return clause;
        return match.Pattern.Act is Act.Demand or Act.Urge or Act.Threaten ? match.Used.FirstOrDefault(u => u != match.Target && u > match.Trigger && syntax.HasCase(u, "for", "on", "over", "against", "about", "into"), -1) : -1;
    }

    // "Repeated its call for a halt", "voiced willingness to share the water": what is called for or held out, and not that it is.
    private static int Within(Syntax syntax, Match match, int named)
    {
        if (named < 0 || named == match.Trigger || !Bargaining.Contains(match.Pattern.Act) || !syntax.IsNominal(named) || !Forms.Contains(syntax.Lemma(named)))
            return named;
        if (syntax.Complement(named, infinitive: true) is >= 0 and var done)
            return done;
        if (syntax.Child(named, Relation.Acl, Relation.Ccomp) is >= 0 and var clause && syntax.HasChild(clause, "that", Relation.Mark))
            return clause;
        // "Its call for Norland to halt": trees hang the infinitive on the verb.
        if (syntax.IsVerb(match.Trigger) && syntax.Complement(match.Trigger, infinitive: true) is >= 0 and var hung && hung > named)
            return hung;
        foreach (var preposition in syntax.Lemma(named) == "commitment" ? (string[])["to", "of"] : ["for", "of"])
        {
            if (syntax.Under(named, preposition) is >= 0 and var phrase && phrase > named && syntax[phrase].Tag == Upos.Noun)
                return phrase;
        }

        return named;
    }
}
