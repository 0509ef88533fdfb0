using System.Collections.Immutable;
using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>Whom the phrases of a sentence denote: persons and parties that can act or be acted on.</summary>
internal sealed class Denotation(Syntax syntax, Cast cast)
{
    // One phrase is asked about by many patterns.
    private readonly Dictionary<int, IReadOnlyList<Actor>> _known = [];

    private readonly NameLists _lists = new(syntax, cast);

    /// <summary>Prepositions under which a name tells a place.</summary>
    public static ImmutableArray<string> Locating { get; } = ["in", "at", "near", "outside", "across", "through", "inside", "around"];

    // "In the face of American pressure": what something is of or in has a colour that says nothing about the act.
    private static ImmutableArray<string> Relating { get; } = ["of", "in", "at", "about", "over", "after", "before", "during", "under", "for", "through", "as", "amid", "despite", "without"];

    // "Strikes on Norland", "its war against Sudland" are not those of whom they hit.
    private static ImmutableArray<string> Facing { get; } = ["on", "against", "toward", "towards", "into"];

    private const int DeepestModifier = 2;

    private static readonly HashSet<string> Quantities = ["dozen", "score", "hundred", "thousand", "million", "number", "group", "handful", "couple", "pair", "most", "some", "several", "many", "few", "all", "both", "half",
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "majority", "rest", "member", "crew", "batch", "wave", "barrage", "series", "string", "convoy", "part", "swath", "piece"];

    private static readonly Relation[] Naming = [Relation.Appos, Relation.Flat];
    private static readonly Relation[] Modifying = [Relation.NmodPoss, Relation.Amod, Relation.Compound, Relation.Nmod, Relation.NmodUnmarked];

    /// <summary>
    /// Whom a phrase denotes, with all that is coordinated in it. Where its head denotes nobody, its possessor, its modifiers and
    /// what it is of speak for it: "the Biden administration's overtures", "a US court", "officials from Pyongyang".
    /// </summary>
    public IReadOnlyList<Actor> Of(int phrase)
    {
        if (phrase < 0)
            return [];
        if (!_known.TryGetValue(phrase, out var known))
            _known.Add(phrase, known = Sought(phrase));
        return known;
    }

    private List<Actor> Sought(int phrase)
    {
        var all = new List<Actor>();
        foreach (var part in syntax.Coordinated(phrase))
            all.AddRange(Counted(part) is >= 0 and var counted ? Those(counted) : Whole(part, 0));
        all.AddRange(_lists.Around(phrase));
        return all;
    }

    // "Dozens of Norlandic fishermen" are the fishermen.
    private IReadOnlyList<Actor> Those(int counted) => Whole(counted, 0) is [_, ..] whole ? whole : Colours(counted);

    private int Counted(int head) => Quantities.Contains(syntax.Lemma(head)) ? syntax.Under(head, "of") : -1;

    /// <summary>Who acts by a word alone, as far as the party is known.</summary>
    public IReadOnlyList<Actor> Acting(int token)
    {
        var acting = cast.Acting(token);
        for (var i = 0; i < acting.Count; i++)
        {
            if (acting[i].Party is null)
                return [.. acting.Where(a => a.Party is not null)];
        }

        return acting;
    }

    /// <summary>The persons of a phrase whose party the report does not tell.</summary>
    public IEnumerable<Actor> Unplaced(int phrase) =>
        phrase < 0 ? [] : syntax.Coordinated(phrase).SelectMany(cast.Denoted).Where(a => a.Party is null && IsPerson(a));

    /// <summary>Whether an actor is a person.</summary>
    public static bool IsPerson(Actor actor) => actor.Id.StartsWith("person:", StringComparison.Ordinal);

    /// <summary>Each actor once; a state gives way to the persons who stand for it: "Russia" to its spokesman who condemned.</summary>
    public static List<Actor> Distinct(IEnumerable<Actor> actors)
    {
        var all = new List<Actor>();
        var persons = false;
        foreach (var actor in actors)
        {
            if (actor.Party is null || Has(all, actor.Id))
                continue;
            all.Add(actor);
            persons |= IsPerson(actor);
        }

        if (persons)
            all.RemoveAll(a => a.Id.StartsWith("state:", StringComparison.Ordinal) && all.Exists(p => IsPerson(p) && p.Party == a.Party));
        return all;

        // Few act together, so a list is looked through faster than a set is made.
        static bool Has(List<Actor> all, string id)
        {
            foreach (var actor in all)
            {
                if (actor.Id == id)
                    return true;
            }

            return false;
        }
    }

    /// <summary>How many parties some actors stand for.</summary>
    public static int Parties(IEnumerable<Actor> actors) => actors.Select(a => a.Party).Where(p => p is not null).Distinct().Count();

    private IReadOnlyList<Actor> Whole(int head, int depth)
    {
        if (cast.Bearer(head) is { } bearer)
        {
            if (bearer.Actors.Any(a => a.Party is not null))
                return [.. bearer.Actors.Where(a => a.Party is not null)];
            // "Otero at Brisk, a village between Norland and Sudland": of a person whose party is not told the words around tell none.
            if (syntax[head].Tag == Upos.Propn && bearer.Actors.Any(IsPerson))
                return [];
        }

        if (Acting(head) is [_, ..] direct)
            return Owner(head, direct) is [_, ..] owner ? owner : Joined(head, direct);
        if (depth > DeepestModifier)
            return [];
        // Of "Bell's father, the late leader Omar Bell" the apposition tells more than the owner; of "the G7 group (Norland, Sudland and ...)" the name.
        if (Inside(head, depth, Naming) is [_, ..] named)
            return !named.Exists(IsPerson) && Inside(head, depth, [Relation.Compound]) is [_, ..] called ? called : named;
        if (Inside(head, depth, Modifying) is [_, ..] told)
            return told;
        // "In the Norlandic capital" is in Norland's seat, named or not.
        return syntax.Lemma(head) == "capital" || depth == 0 && !syntax.HasCase(head, Relating.AsSpan()) ? Colours(head) : [];
    }

    /// <summary>"American proposals", "Iranian warships": the parties that a noun's adjectives tell.</summary>
    public List<Actor> Colours(int noun)
    {
        var found = new List<Actor>();
        foreach (var child in syntax.Children(noun))
        {
            if (syntax[child].Relation is not (Relation.Amod or Relation.Compound))
                continue;
            found.AddRange(Colour(child));
            foreach (var joined in syntax.Children(child))
            {
                if (syntax[joined].Relation == Relation.Conj)
                    found.AddRange(Colour(joined));
            }
        }

        return found;
    }

    /// <summary>The party that one adjective tells; "American" inside "the Union of American States" tells none.</summary>
    public IReadOnlyList<Actor> Colour(int adjective)
    {
        if (!cast.Colours.TryGetValue(adjective, out var parties))
            return [];
        foreach (var name in syntax.Text.Names)
        {
            if (name.Kind == NameKind.Organisation && name.Tokens.Length > 1 && name.Tokens.First < adjective && name.Tokens.Contains(adjective))
                return [];
        }

        return parties;
    }

    // "American and Iranian officials", "the governments of Norland and Sudland": the mention has the party of the adjective next to its noun, or of
    // the first behind it.
    private IReadOnlyList<Actor> Joined(int head, IReadOnlyList<Actor> direct)
    {
        if (syntax[head].Fine is not (Xpos.NNS or Xpos.NNPS) || direct.Any(IsPerson))
            return direct;
        if (Distinct(Coloured(head)) is var colours && Parties(colours) > 1)
            return colours;
        return (syntax.Under(head, "of") is >= 0 and var of ? of : syntax.Under(head, "from")) is >= 0 and var owners && Distinct(syntax.Coordinated(owners).SelectMany(Acting)) is var states && Parties(states) > 1 && !states.Exists(IsPerson) ? states : direct;
    }

    // "U.S. and South Korean officials": names beside adjectives.
    private List<Actor> Coloured(int noun)
    {
        var found = new List<Actor>();
        foreach (var child in syntax.Children(noun))
        {
            if (syntax[child].Relation is not (Relation.Amod or Relation.Compound) || child > noun)
                continue;
            AddColour(child, found);
            foreach (var joined in syntax.Children(child))
            {
                if (syntax[joined].Relation == Relation.Conj)
                    AddColour(joined, found);
            }
        }

        return found;
    }

    private void AddColour(int modifier, List<Actor> found) =>
        found.AddRange(Colour(modifier) is [_, ..] coloured ? coloured : Acting(modifier).Where(a => !IsPerson(a)));

    // "Bell's North Korean Envoy offers", where the tree makes the adjective the head: a land that has an owner of another party only
    // describes, and the owner's side acts. Not "his North Korean counterpart", and not "Norland's Liberation Front", which acts itself.
    private List<Actor> Owner(int head, IReadOnlyList<Actor> direct) =>
        direct.Any(d => !d.Id.StartsWith("state:", StringComparison.Ordinal)) || syntax[head].Tag is not (Upos.Propn or Upos.Adj) ? [] : [.. Inside(head, DeepestModifier, [Relation.NmodPoss])
            .Where(a => direct.All(d => d.Party != a.Party)).Select(a => cast.PartyItself(a.Party!) ?? a).DistinctBy(a => a.Id)];

    private List<Actor> Inside(int head, int depth, IReadOnlyList<Relation> relations)
    {
        var found = new List<Actor>();
        foreach (var child in syntax.Children(head).ToArray())
        {
            if (found.Count == 0 && relations.Contains(syntax[child].Relation) && !syntax.HasCase(child, Locating.AsSpan()) && !syntax.HasCase(child, Facing.AsSpan()))
                found.AddRange(syntax.Coordinated(child).SelectMany(part => Whole(part, depth + 1)));
        }

        return found;
    }
}
