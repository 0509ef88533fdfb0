using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// The likeliest sides of a match whose own words tell none, or too few: by its unsettled subject, by whom the report has opposite the
/// side that is told, by the two parties that the report is about. How much such a guess is worth is measured, see <see cref="EventConfidences"/>.
/// </summary>
internal sealed class SideGuess(Syntax syntax, Cast cast, Denotation denotation, TargetFinder targets, OtherSides others, MeantDoer meant, Prominence prominence)
{
    private const int MainSides = 2;

    /// <summary>The sides; none when the report tells of too few parties.</summary>
    /// <param name="match">The match.</param>
    /// <param name="told">Those whom its grammar makes the doers; may be nobody.</param>
    public Sides Of(Match match, IReadOnlyList<Actor> told)
    {
        // Whoever is named acts, though the report does not tell for whom: nobody is put in the place.
        if (told.Count == 0 && denotation.Unplaced(SubjectOf(match)).ToList() is [_, ..] unplaced)
            return OfUnplaced(match, unplaced);
        var (actors, doer) = told.Count > 0 ? (told, Doer.Told) : (Denotation.Distinct(SubjectOf(match) is >= 0 and var subject ? meant.Of(subject) : meant.OfNobody(match.Trigger)), Doer.Meant);
        if (match.Pattern.Act.IsSymmetric())
            return Together(match, actors, doer);
        if (actors.Count == 0 && Captors(match) is [_, ..] captors)
            (actors, doer) = (captors, Doer.Meant);
        if (actors.Count == 0)
        {
            var acted = targets.Of(match, []);
            if (acted.Count == 0 || IsAsked(match.Trigger) || IsOfAnother(match))
                return Sides.Unknown;
            var opposite = others.Complete(match.Trigger, acted);
            return opposite.Targets.Count == 0 || IsFirstPerson(SubjectOf(match)) && !opposite.Targets.All(IsMain) ? Sides.Unknown : new Sides(opposite.Targets, acted, OtherSide.Given) { Doer = Doer.Opposite };
        }

        var given = targets.Of(match, actors);
        return (given.Count > 0 ? new Sides(actors, given, OtherSide.Given) : others.Complete(match.Trigger, actors)) with { Doer = doer };
    }

    // "Was arrested in Norland": whoever rules there did it.
    private IReadOnlyList<Actor> Captors(Match match) =>
        match.Pattern is { Act: Act.Coerce, Case: "arrest", Kind: TriggerKind.Verb } && syntax.IsPassive(match.Trigger) ? denotation.Of(syntax.Under(match.Trigger, "in")) : [];

    // "Silva met with Otero": two persons met, were it nobody's.
    private Sides OfUnplaced(Match match, List<Actor> unplaced)
    {
        if (!match.Pattern.Act.IsSymmetric())
        {
            var acted = targets.Of(match, unplaced);
            return new Sides(unplaced, acted, acted.Count > 0 ? OtherSide.Given : OtherSide.Untold);
        }

        List<Actor> all = [.. unplaced, .. denotation.Of(match.Target), .. denotation.Unplaced(match.Target)];
        return all.DistinctBy(a => a.Id).Count() > 1 ? new Sides([.. all.DistinctBy(a => a.Id)], [], OtherSide.Given) : Sides.Unknown;
    }

    // "The storm forced Norland to", "hardliners warned Norland": who does it is told, and is nobody of those opposite.
    private bool IsOfAnother(Match match) => match.Pattern.Kind != TriggerKind.Noun && syntax.Doer(match) is >= 0 and var doer && syntax[doer].Tag is Upos.Noun or Upos.Propn && !MeantDoer.IsBody(syntax.Lemma(doer));

    // "We call on Norland", said by nobody who is known: by one of those whom the whole text is about, if at all.
    private bool IsFirstPerson(int subject) => subject >= 0 && syntax.Lemma(subject) is "i" or "we";

    private bool IsMain(Actor side) => side.Id.StartsWith("state:", StringComparison.Ordinal) && prominence.RankOf(side.Party) < MainSides;

    // "Asked whether Norland would stay, Silva said": who asks is somebody from the press.
    private bool IsAsked(int trigger) => syntax[trigger] is { Fine: Xpos.VBN, Relation: Relation.Advcl } && syntax.Child(trigger, Relation.Nsubj, Relation.NsubjPass) < 0;

    private Sides Together(Match match, IReadOnlyList<Actor> actors, Doer doer)
    {
        if (actors.Count == 0)
            actors = Denotation.Distinct(denotation.Of(match.Target));
        if (Denotation.Parties(actors) > 1)
            return new Sides(actors, [], OtherSide.Given) { Doer = doer };
        if (actors.Count == 0)
            return prominence.Ranked.Take(2).Select(cast.PartyItself).OfType<Actor>().ToList() is { Count: 2 } main ? new Sides(main, [], OtherSide.Report) { Doer = Doer.Main } : Sides.Unknown;
        // "He met Otero", of whom no party is told: nobody else is put in the place.
        if (denotation.Unplaced(match.Target).ToList() is [_, ..] named)
            return new Sides([.. actors, .. named], [], OtherSide.Given) { Doer = doer };
        var both = others.Complete(match.Trigger, actors);
        return new Sides([.. actors, .. both.Targets], [], both.Source) { Doer = doer };
    }

    private int SubjectOf(Match match)
    {
        if (match.Pattern.Kind != TriggerKind.Noun)
            return syntax.Doer(match);
        if (syntax.Child(match.Trigger, Relation.NmodPoss) is >= 0 and var owner)
            return owner;
        return syntax.Governor(match.Trigger) is >= 0 and var verb && syntax.Object(verb) is >= 0 and var direct && syntax.IsBelow(match.Trigger, direct) ? syntax.Doer(verb) : -1;
    }
}
