using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading.Statements;

namespace Demarche.Reading.Events;

/// <summary>Finds who acts on whom.</summary>
internal sealed class SideFinder
{
    // Acts that are whole without another side.
    private static readonly HashSet<Act> Alone = [Act.Test, Act.Deploy, Act.Concede, Act.Visit, Act.Aid, Act.Coerce, Act.Attack, Act.Mediate, Act.Protest, Act.Support];

    private static readonly HashSet<Act> Facing = [Act.Deploy, Act.Attack];

    private readonly Syntax _syntax;
    private readonly Sayings _sayings;
    private readonly Denotation _denotation;
    private readonly ActorFinder _actors;
    private readonly TargetFinder _targets;
    private readonly OtherSides _others;
    private readonly SharedActs _shared;
    private readonly SideGuess _guess;
    private readonly IReadOnlySet<string> _people;
    private readonly IReadOnlySet<string> _listeners;
    private readonly IReadOnlySet<string> _harm;

    public SideFinder(Syntax syntax, Draft draft, ActLexicon lexicon, Prominence prominence)
    {
        _syntax = syntax;
        _sayings = new Sayings(draft);
        _denotation = new Denotation(syntax, draft.Cast);
        _actors = new ActorFinder(syntax, _denotation, lexicon);
        var goBetweens = lexicon.Classes.Words("<go-between>");
        _targets = new TargetFinder(syntax, _denotation, goBetweens, lexicon.Classes.Words("<drill>"));
        _others = new OtherSides(syntax, draft.Cast, _denotation, goBetweens);
        _shared = new SharedActs(syntax, draft.Cast, _denotation, _actors, _others);
        _guess = new SideGuess(syntax, draft.Cast, _denotation, _targets, _others, new MeantDoer(syntax, _sayings, _denotation), prominence);
        _people = lexicon.Classes.Words("<bystander>");
        _listeners = lexicon.Classes.Words("<listener>");
        _harm = lexicon.Classes.Words("<harm>");
    }

    /// <summary>The sides of a match; null when nobody known acts.</summary>
    public Sides? Of(Match match)
    {
        var actors = Denotation.Distinct(_actors.Of(match));
        if (actors.Count == 0 && _actors.Before(match) is [_, ..] before)
            return Of(match, Denotation.Distinct(before)) is { } found ? found with { Doer = Doer.Nearby } : null;
        return Of(match, actors);
    }

    /// <summary>See <see cref="SideGuess"/>.</summary>
    public Sides Guess(Match match)
    {
        var actors = Denotation.Distinct(_actors.Of(match));
        // "Spoke to his aides": somebody is told, and no side.
        if (match.Pattern.Act.IsSymmetric() && match.Target >= 0 && _listeners.Contains(_syntax.Lemma(match.Target)))
            return Sides.Unknown;
        if (IsAtBystanders(match) || AsksItself(match, actors) || IsAtUnplaced(match) || IsAtHome(match, actors))
            return Sides.Unknown;
        return _guess.Of(match, actors.Count > 0 ? actors : Denotation.Distinct(_actors.Before(match)));
    }

    /// <summary>See <see cref="Denotation.Of"/>.</summary>
    public IReadOnlyList<Actor> Denoted(int phrase) => _denotation.Of(phrase);

    /// <summary>Who says what an attribution holds, as far as their parties are known; failing names, whom its source denotes.</summary>
    public IReadOnlyList<Actor> Speaking(Attribution attribution) =>
        OneAmong(attribution.SourceHead) is [_, ..] one ? one :
        _sayings.Speakers(attribution).Where(a => a.Party is not null).ToList() is [_, ..] speakers ? speakers : _denotation.Of(attribution.SourceHead);

    // "Norland is among several nations that say": of them only it is named.
    private IReadOnlyList<Actor> OneAmong(int many) =>
        many >= 0 && _syntax.Child(many, Relation.Cop) >= 0 && _syntax.HasCase(many, "among") ? _denotation.Of(_syntax.Child(many, Relation.Nsubj)) : [];

    /// <summary>See <see cref="OtherSides.Complete"/>.</summary>
    public Sides WithOther(int trigger, IReadOnlyList<Actor> actors) => _others.Complete(trigger, actors);

    private Sides? Of(Match match, IReadOnlyList<Actor> actors)
    {
        var act = match.Pattern.Act;
        // "Spoke to reporters" is no call.
        if (act.IsSymmetric())
            return match.Target >= 0 && _listeners.Contains(_syntax.Lemma(match.Target)) ? null : _shared.Of(match, actors);
        // "Clashes between Norland and Sudland", "fighting broke out between them": each fights the other.
        if (act is Act.Attack or Act.Ease && (match.Pattern.Kind == TriggerKind.Noun || actors.Count == 0) && Denotation.Distinct(_denotation.Of(_syntax.Under(match.Trigger, "between"))) is var fighting && Denotation.Parties(fighting) > 1)
            return new Sides(fighting, fighting, OtherSide.Given);
        if (actors.Count == 0 || AsksItself(match, actors) || IsAtUnplaced(match) || IsAtHome(match, actors))
            return null;
        // "Norland and Sudland swapped prisoners": each frees those of the other.
        if (act == Act.Ease && Denotation.Parties(actors) > 1 && IsMutual(match))
            return new Sides(actors, actors, OtherSide.Given);
        // "Norland and Sudland traded fire", "their troops clashed".
        if (act == Act.Attack && Denotation.Parties(actors) > 1 && match.Target < 0 && match.Pattern.Trigger is "trade" or "exchange" or "clash")
            return new Sides(actors, actors, OtherSide.Given);
        // "Accused each other of breaking it."
        if (Denotation.Parties(actors) > 1 && match.Target >= 0 && IsReciprocal(match.Target))
            return new Sides(actors, actors, OtherSide.Given);
        IReadOnlyList<Actor> aside = act == Act.Accuse ? [.. actors, .. SufferersOf(match)] : actors;
        var targets = _targets.Of(match, aside);
        if (targets.Count > 0)
            return new Sides(actors, targets, OtherSide.Given);
        if (IsAtBystanders(match))
            return Alone.Contains(act) ? new Sides(actors, [], OtherSide.Untold) : null;
        if (IsAtStrangers(match))
            return new Sides(actors, [], OtherSide.Untold) { NamesStranger = true };
        if (!Alone.Contains(act))
            return _others.Complete(match.Trigger, aside) with { Actors = actors };
        // "Its ships entered waters that Norland claims": against whom is told beside, if at all.
        var beside = act == Act.Attack && _others.Attacked(match.Trigger, actors) is { } attacked ? attacked : Facing.Contains(act) ? _others.Complete(match.Trigger, actors) : null;
        return beside is { Source: OtherSide.Sentence } ? beside : new Sides(actors, [], OtherSide.Untold);
    }

    // "Condemned Norland's attack on Sudland", "denounced the embargo against it": not Sudland is blamed.
    private IReadOnlyList<Actor> SufferersOf(Match match)
    {
        var deed = match.Pattern.Kind == TriggerKind.Noun ? _syntax.Under(match.Trigger, "of") : _syntax.Object(match.Trigger);
        if (deed < 0 || !_harm.Contains(_syntax.Lemma(deed)))
            return [];
        var found = new List<Actor>();
        foreach (var preposition in (string[])["on", "against", "toward", "towards"])
            found.AddRange(_denotation.Of(_syntax.Under(deed, preposition)));
        var owners = _denotation.Of(_syntax.Child(deed, Relation.NmodPoss));
        return [.. found.Where(f => owners.All(o => o.Party != f.Party))];
    }

    private bool IsReciprocal(int phrase) =>
        _syntax.Lemma(phrase) is "other" or "another" && phrase > 0 && _syntax.Lemma(phrase - 1) is "each" or "one" || _syntax.Lemma(phrase) is "each" && phrase + 1 < _syntax.Text.Tokens.Length && _syntax.Lemma(phrase + 1) is "other";

    private bool IsMutual(Match match) => match.Pattern.Case == "truce" || match.Pattern is { Case: "release", Trigger: "swap" or "exchange" or "trade" };

    // "Warned hardliners", "urging his people": the other side is told, and is none that is known.
    private bool IsAtBystanders(Match match) => match.Target >= 0 && match.Pattern.Act != Act.Offer && (_people.Contains(_syntax.Lemma(match.Target)) || IsOwn(match.Target));

    // "Accused Harvest Corp", "called on Latin America": the other side has a name that is no party's, so nobody else is meant.
    private bool IsAtStrangers(Match match) =>
        match.Target >= 0 && _syntax[match.Target] is { Tag: Upos.Propn } && _syntax.Lemma(match.Target) is not ("leader" or "side" or "party") && _denotation.Of(match.Target).Count == 0
        && _syntax.Text.Names.Any(n => n.Kind is NameKind.Organisation or NameKind.Place && n.Tokens.Contains(match.Target)) && !_syntax.Text.Dates.Any(d => d.Range.Contains(_syntax[match.Target].Range));

    // "Told his party", "ordered its army": nobody of another side.
    private bool IsOwn(int phrase) =>
        _syntax.Lemma(phrase) is "party" or "government" or "army" or "military" or "cabinet" or "country" or "ministry" or "team" or "delegation" or "administration" or "movement"
        && _syntax.Child(phrase, Relation.NmodPoss) is >= 0 and var owner && _syntax[owner].Tag == Upos.Pron;

    // "Silva accused her rival Costa": whom the act is towards is told, and is of the same party.
    private bool IsAtHome(Match match, IReadOnlyList<Actor> actors) =>
        match.Target >= 0 && !match.Pattern.Act.IsSymmetric() && _denotation.Of(match.Target) is [_, ..] told && told.Any(Denotation.IsPerson) && told.All(t => actors.Any(a => a.Party == t.Party));

    // "He had invited Otero to visit the White House": the guest is named, and where he is bidden to is no guest.
    private bool IsAtUnplaced(Match match) => match.Pattern is { Act: Act.Offer, Trigger: "invite" } && match.Target >= 0 && _syntax[match.Target].Tag == Upos.Propn && _denotation.Of(match.Target).Count == 0;

    // "He demanded that Washington withdraw its policy": whoever is asked to act is not the one who asks, so "he" was misread;
    // where the one asked is a pronoun it was the pronoun: "Norland's insistence that it sign".
    private bool AsksItself(Match match, IReadOnlyList<Actor> actors)
    {
        if (match.Pattern.Act is not (Act.Demand or Act.Urge) || match.Complement < 0 || _syntax.Child(match.Complement, Relation.Nsubj) is not (>= 0 and var asked) || _syntax[asked].Tag == Upos.Pron)
            return false;
        var parties = _denotation.Of(asked).Select(a => a.Party).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return parties.Count > 0 && parties.SetEquals(actors.Select(a => a.Party).OfType<string>());
    }
}
