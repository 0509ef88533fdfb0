using Demarche.Record.Contacts;
using Demarche.Record.Knowledge;

namespace Demarche.Server.Drawings;

/// <summary>Somebody in the graph.</summary>
/// <param name="Id">A person's id or a party's code.</param>
/// <param name="Name">What stands beside the dot.</param>
/// <param name="Party">Whom it stands for; null when not told.</param>
/// <param name="Contacts">In how many contacts.</param>
/// <param name="X">Place of the dot.</param>
/// <param name="Y">Place of the dot.</param>
/// <param name="Angle">Direction from the middle, in degrees from the right, clockwise.</param>
/// <param name="Hue">Which colour its party has, from 1; 0 for those of parties with few contacts.</param>
public sealed record GraphNode(string Id, string Name, string? Party, int Contacts, double X, double Y, double Angle, int Hue);

/// <summary>Two who were, or were to be, in contact.</summary>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
/// <param name="Held">How often held.</param>
/// <param name="All">How often in all.</param>
public sealed record GraphEdge(GraphNode One, GraphNode Other, int Held, int All);

/// <summary>
/// Who was in contact with whom, on a ring: parties beside each other, so that lines across it are contacts between sides. The
/// same contacts give the same picture.
/// </summary>
/// <param name="Nodes">At most sixty, in order round the ring.</param>
/// <param name="Edges">In order of their nodes.</param>
/// <param name="LeftOut">How many more there are, each in fewer contacts than those shown.</param>
public sealed record ContactGraph(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges, int LeftOut)
{
    private const int MostNodes = 60;
    private const int MostHues = 6;
    private const int LongestName = 22;
    private const double Radius = 205;

    /// <summary>The parties that have a colour, in order of their hues from 1.</summary>
    public IReadOnlyList<string> Hues { get; private init; } = [];

    /// <summary>Width and height of the picture: the ring with room for its longest name.</summary>
    public double Size => SizeOf(Nodes.Select(n => n.Name));

    /// <summary>Draws contacts.</summary>
    /// <param name="contacts">Which.</param>
    /// <param name="names">How parties are called.</param>
    /// <param name="around">Id of the one in whose surroundings to stay; null for all.</param>
    /// <param name="steps">How many contacts away from there, 1 to 3.</param>
    public static ContactGraph Of(IReadOnlyList<Contact> contacts, PartyNames names, string? around, int steps)
    {
        var people = new Dictionary<string, (string Name, string? Party, int Count)>(StringComparer.Ordinal);
        var pairs = new SortedDictionary<(string, string), (int Held, int All)>();
        foreach (var contact in contacts)
        {
            var sides = Sides(contact, names);
            foreach (var (id, name, party) in sides)
                people[id] = (name, party, people.GetValueOrDefault(id).Count + 1);
            foreach (var pair in Pairs(sides))
            {
                var known = pairs.GetValueOrDefault(pair);
                pairs[pair] = (known.Held + (contact.State == ContactState.Held ? 1 : 0), known.All + 1);
            }
        }

        var near = around is null ? people.Keys.ToHashSet(StringComparer.Ordinal) : Near(around, steps, pairs.Keys);
        var kept = people.Where(p => near.Contains(p.Key)).OrderByDescending(p => p.Key == around).ThenByDescending(p => p.Value.Count).ThenBy(p => p.Key, StringComparer.Ordinal).ToList();
        var shown = kept.Take(MostNodes).OrderBy(p => p.Value.Party ?? "~", StringComparer.Ordinal).ThenByDescending(p => p.Value.Count).ThenBy(p => p.Key, StringComparer.Ordinal).ToList();
        var middle = SizeOf(shown.Select(p => p.Value.Name)) / 2;
        var hues = HuesOf(shown.Select(p => p.Value));
        var nodes = shown.Select((p, i) => Node(p.Key, p.Value, middle, 360.0 * i / shown.Count, hues)).ToList();
        var byId = nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        return new ContactGraph(
            nodes,
            [.. pairs.Where(p => byId.ContainsKey(p.Key.Item1) && byId.ContainsKey(p.Key.Item2)).Select(p => new GraphEdge(byId[p.Key.Item1], byId[p.Key.Item2], p.Value.Held, p.Value.All))],
            kept.Count - nodes.Count)
        { Hues = [.. hues.OrderBy(h => h.Value).Select(h => h.Key)] };
    }

    // Colours tell parties apart, and an eye can tell few of them apart: those in most contacts have one each.
    private static Dictionary<string, int> HuesOf(IEnumerable<(string Name, string? Party, int Count)> shown) =>
        shown.Where(p => p.Party is not null).GroupBy(p => p.Party!, StringComparer.Ordinal).OrderByDescending(g => g.Sum(p => p.Count)).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(MostHues).Select((g, i) => (g.Key, Hue: i + 1)).ToDictionary(h => h.Key, h => h.Hue, StringComparer.Ordinal);

    private static GraphNode Node(string id, (string Name, string? Party, int Count) who, double middle, double turned, Dictionary<string, int> hues)
    {
        // From the top, clockwise.
        var angle = turned - 90;
        var radians = angle * Math.PI / 180;
        return new GraphNode(
            id, Short(who.Name), who.Party, who.Count, Math.Round(middle + (Radius * Math.Cos(radians)), 1), Math.Round(middle + (Radius * Math.Sin(radians)), 1), Math.Round(angle, 2),
            who.Party is { } party ? hues.GetValueOrDefault(party) : 0);
    }

    // Letters of 13 units are on average 7 wide.
    private static double SizeOf(IEnumerable<string> names) => 2 * (Radius + 28 + (7 * names.Select(n => Math.Min(n.Length, LongestName)).DefaultIfEmpty(0).Max()));

    private static string Short(string name) => name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…";

    // Persons where they are named; a party stands for itself where nobody of it is.
    private static List<(string Id, string Name, string? Party)> Sides(Contact contact, PartyNames names) =>
        [.. contact.People.Select(p => (p.Id, p.Name, p.Party))
            .Concat(contact.Parties.Where(code => !contact.People.Any(p => p.Party == code)).Select(code => (code, names.Name(code), (string?)code)))
            .DistinctBy(s => s.Item1)
            .OrderBy(s => s.Item1, StringComparer.Ordinal)];

    private static IEnumerable<(string, string)> Pairs(List<(string Id, string Name, string? Party)> sides)
    {
        for (var i = 0; i < sides.Count; i++)
        {
            for (var j = i + 1; j < sides.Count; j++)
                yield return (sides[i].Id, sides[j].Id);
        }
    }

    private static HashSet<string> Near(string around, int steps, IEnumerable<(string One, string Other)> pairs)
    {
        var near = new HashSet<string>(StringComparer.Ordinal) { around };
        var all = pairs.ToList();
        for (var step = 0; step < steps; step++)
        {
            // All found by this step first, so that none leads further within it.
            near.UnionWith(all.Where(p => near.Contains(p.One) || near.Contains(p.Other)).SelectMany(p => new[] { p.One, p.Other }).ToList());
        }

        return near;
    }
}
