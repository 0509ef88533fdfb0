using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>Towards whom an act is done, by the words around it.</summary>
internal sealed class TargetFinder(Syntax syntax, Denotation denotation, IReadOnlySet<string> goBetweens, IReadOnlySet<string> drills)
{
    private static readonly string[] Against = ["against", "with", "to", "on", "toward", "towards", "for", "from", "over", "into", "between", "of", "by"];

    // Acts on a land: "troops in Mali", "an attack in Mali".
    private static readonly HashSet<Act> OnLand = [Act.Visit, Act.Attack, Act.Aid, Act.Deploy, Act.Coerce, Act.Ease];

    private static readonly HashSet<Act> Bargaining = [Act.Offer, Act.Pledge, Act.Demand, Act.Urge, Act.Concede, Act.Reject];

    /// <summary>The other side of a match, given who acts; empty when its own words tell none.</summary>
    public IReadOnlyList<Actor> Of(Match match, IReadOnlyList<Actor> actors)
    {
        // "Backed the embargo against Norland": it is not Norland that is helped.
        if (match.Pattern.Act == Act.Support && syntax.Under(match.Trigger, "against") is >= 0 and var opposed && denotation.Of(opposed) is [_, ..] against)
            actors = [.. actors, .. against];
        // "Strikes in Norland against the insurgents": not Norland is struck.
        if (match.Pattern.Act == Act.Attack && match.Target >= 0 && syntax.HasCase(match.Target, "in") && Nominals(match).Select(n => syntax.Under(n, "against")).FirstOrDefault(t => t >= 0, -1) is >= 0 and var struck)
            return Besides(denotation.Of(struck), actors);
        if (match.Target >= 0 && !IsPassedOn(match, match.Target) && Besides(denotation.Of(match.Target), actors) is [_, ..] marked)
            return marked;
        foreach (var place in Places(match))
        {
            if (!IsPassedOn(match, place) && !DrillsAlong(match, place) && Besides(denotation.Of(place), actors) is [_, ..] found)
                return found;
        }

        return match.Pattern.Act == Act.Visit && Land(match) is >= 0 and var land ? Besides(LastNamedBefore(land, actors), actors) : [];
    }

    // "Repeated the offer to Sudlandic mediators": they pass it on, and to whom is told elsewhere.
    private bool IsPassedOn(Match match, int phrase) =>
        phrase >= 0 && match.Pattern.Act == Act.Offer && goBetweens.Contains(syntax.Lemma(phrase)) && syntax.HasCase(phrase, "to", "through", "via");

    // "Pledged to suspend its drills with Sudland": who trains along is not whom it is pledged to.
    private bool DrillsAlong(Match match, int phrase) =>
        phrase >= 0 && Bargaining.Contains(match.Pattern.Act) && (drills.Contains(syntax.Lemma(phrase)) && syntax.Under(phrase, "with") >= 0 || HasDrills(phrase));

    private bool HasDrills(int phrase) =>
        syntax.HasCase(phrase, "with") && syntax[phrase].Head is >= 0 and var head
        && (syntax.IsVerb(head) ? syntax.Object(head) : head) is >= 0 and var with && drills.Contains(syntax.Lemma(with));

    private IEnumerable<int> Nominals(Match match) => [match.Trigger, .. match.Used.Where(syntax.IsNominal)];

    // "In Arden, where she met the minister on her trip to the country."
    private int Land(Match match)
    {
        foreach (var token in Nominals(match))
        {
            if (syntax.Under(token, "to") is >= 0 and var land && syntax.Lemma(land) == "country" && syntax.Child(land, Relation.Det) is >= 0 and var article && syntax.Lemma(article) == "the")
                return land;
        }

        return -1;
    }

    // The nearest land named before in the sentence, of those for whom nobody acts there.
    private IReadOnlyList<Actor> LastNamedBefore(int token, IReadOnlyList<Actor> actors)
    {
        for (var before = token - 1; before >= 0 && syntax.Text.SentenceOf(before) == syntax.Text.SentenceOf(token); before--)
        {
            if (syntax[before].Tag == Upos.Propn && Besides(denotation.Acting(before).Where(a => !Denotation.IsPerson(a)), actors) is [_, ..] named)
                return named;
        }

        return [];
    }

    /// <summary>Those of some who stand for none of the acting parties.</summary>
    public static List<Actor> Besides(IEnumerable<Actor> found, IReadOnlyList<Actor> actors) =>
        Denotation.Distinct(found.Where(f => actors.All(a => a.Party != f.Party)));

    private IEnumerable<int> Places(Match match)
    {
        if (match.Pattern.Kind == TriggerKind.Verb)
        {
            // "Norland received guns from Sudland", "came under fire from it".
            if (match.Actor >= 0)
                yield return syntax.Subject(match.Trigger);
            yield return syntax.Child(match.Trigger, Relation.Iobj);
            yield return syntax.Object(match.Trigger);
        }

        if (match.Pattern is { Act: Act.Support, Kind: TriggerKind.Verb } && syntax.Object(match.Trigger) is >= 0 and var praised)
        {
            // "Praised the work undertaken by Norland", "welcomed the progress in Norland".
            if (syntax.Child(praised, Relation.Acl) is >= 0 and var done)
                yield return syntax.Under(done, "by");
            yield return syntax.Under(praised, "in");
        }

        foreach (var token in Nominals(match))
        {
            foreach (var preposition in OnLand.Contains(match.Pattern.Act) ? Against.Concat(Denotation.Locating) : Against)
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
}
