using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>The sides of what parties do together: meetings, calls, agreements, joint exercises. All of them are actors.</summary>
internal sealed class SharedActs(Syntax syntax, Cast cast, Denotation denotation, ActorFinder actorFinder, OtherSides others)
{
    private static readonly string[] Joining = ["with", "between", "among", "alongside"];

    private static readonly string[] Towards = ["against", "to", "with", "from", "for"];

    private static readonly string[] Locations = ["along", "on", "at", "in", "near", "across"];

    private static readonly HashSet<string> Gathering = ["meeting", "summit", "session", "gathering", "conference"];

    /// <summary>Everybody who takes part; null when nobody known does.</summary>
    /// <param name="match">The match.</param>
    /// <param name="actors">Those whom its grammar makes the doers.</param>
    public Sides? Of(Match match, IReadOnlyList<Actor> actors)
    {
        var told = match.Target < 0 ? null : denotation.Of(match.Target);
        if (told is { Count: 0 } && (syntax[match.Target].Tag == Upos.Propn && !denotation.Unplaced(match.Target).Any() || match.Pattern.Kind == TriggerKind.Noun && syntax[match.Target].Tag == Upos.Noun && !MeantDoer.IsBody(syntax.Lemma(match.Target))))
            return null;
        List<Actor> all = [.. actors, .. told ?? OfObject(match), .. Joined(match)];
        var noun = match.Pattern.Kind == TriggerKind.Noun;
        // "Agreed to free five Norlandic sailors": with those whose they are.
        if (match.Pattern is { Act: Act.Agree, Kind: TriggerKind.Verb } && match.Complement >= 0 && Denotation.Parties(all) < 2)
            all.AddRange(OfCourse(match.Complement));
        if (noun && (Denotation.Parties(all) < 2 || IsOccasionWithOthers(match, actors)))
            all.AddRange(actorFinder.OfClauseAround(match.Trigger));
        var sides = Denotation.Distinct(all);
        if (sides.Count == 0)
            return null;
        if (Denotation.Parties(sides) > 1 || match.Pattern.Act is not (Act.Meet or Act.Call))
            return new Sides(sides, [], Denotation.Parties(sides) > 1 ? OtherSide.Given : OtherSide.Untold);
        // "Silva met with the minister": a person whose party is not told took part; nobody else is put in the place.
        if (Unplaced(match).ToList() is [_, ..] unplaced)
            return new Sides([.. sides, .. unplaced], [], OtherSide.Given);
        // "The ministers of the Union will meet": those of many states among themselves.
        if (match.Pattern.Act == Act.Meet && match.Target < 0 && Gathers(match) && sides.TrueForAll(IsOfMany))
            return new Sides(sides, [], OtherSide.Table);
        var joined = others.Complete(match.Trigger, sides);
        return joined.Targets.Count == 0 || noun && joined.Source == OtherSide.Report ? null : new Sides([.. sides, .. joined.Targets], [], joined.Source);
    }

    // "In a session with the leaders of Norland and Sudland, Silva called for calm": she sat there with them.
    private bool IsOccasionWithOthers(Match match, IReadOnlyList<Actor> actors) =>
        actors.Count == 0 && match.Target >= 0 && match.Pattern.Act is Act.Meet or Act.Call && syntax.HasCase(match.Target, "with") && syntax.HasCase(match.Trigger, "in", "during", "after", "at", "following");

    private bool Gathers(Match match) =>
        match.Used.Prepend(match.Trigger).Any(t => Gathering.Contains(syntax.Lemma(t))) || match.Pattern.Kind == TriggerKind.Verb && syntax.Lemma(match.Trigger) is "meet" or "convene" or "gather" or "assemble" && !Joining.Any(j => syntax.Under(match.Trigger, j) >= 0);

    private bool IsOfMany(Actor actor) => !Denotation.IsPerson(actor) && actor.Party is { } party && cast.PartyItself(party)?.Id.StartsWith("org:", StringComparison.Ordinal) == true;

    private IReadOnlyList<Actor> OfObject(Match match) =>
        match.Pattern.Kind != TriggerKind.Noun && match.Pattern.Act is Act.Meet or Act.Call && syntax.Object(match.Trigger) is >= 0 and var other && !match.Used.Contains(other)
            ? denotation.Of(other)
            : [];

    private IEnumerable<Actor> OfCourse(int course) =>
        denotation.Of(syntax.Object(course)) is [_, ..] whose ? whose : Towards.Select(p => denotation.Of(syntax.Under(course, p))).FirstOrDefault(a => a.Count > 0) ?? [];

    private List<Actor> Joined(Match match)
    {
        var all = new List<Actor>();
        foreach (var token in (IEnumerable<int>)[match.Trigger, .. match.Used])
        {
            foreach (var preposition in Joining)
                all.AddRange(denotation.Of(Apart(syntax.Under(token, preposition), token)));
            // "Attends a meeting of the Union's ministers"
            if (token != match.Trigger && match.Pattern.Act == Act.Meet && Gathering.Contains(syntax.Lemma(token)))
                all.AddRange(denotation.Of(syntax.Under(token, "of")));
            all.AddRange(actorFinder.Holders(token));
        }

        return all;
    }

    // "A meeting along the border between Norland and Sudland": the border is between the two.
    private int Apart(int phrase, int trigger) =>
        phrase >= 0 && syntax[phrase].Head is >= 0 and var place && place != trigger && syntax.HasCase(phrase, "between") && syntax.HasCase(place, Locations) ? -1 : phrase;

    private IEnumerable<Actor> Unplaced(Match match) =>
        denotation.Unplaced(match.Target).Concat(match.Pattern.Kind == TriggerKind.Noun ? [] : denotation.Unplaced(syntax.Doer(match.Trigger)).Concat(denotation.Unplaced(syntax.Object(match.Trigger)))).DistinctBy(a => a.Id);
}
