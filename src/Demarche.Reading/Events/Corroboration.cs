using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>
/// What the rest of a report says for an event: that other words tell it again, that the same parties deal with one another elsewhere, that the first
/// sentence or a heading tells it too. An error of the tree is seldom made twice: of all traits these hold best on stories that nobody has seen.
/// </summary>
internal static class Corroboration
{
    private const int Most = 4;

    /// <summary>Whether a trait is one that other events give.</summary>
    public static bool IsTrait(string trait) => trait.StartsWith("told again", StringComparison.Ordinal) || trait.StartsWith("pair elsewhere", StringComparison.Ordinal) || trait == "told on top";

    /// <summary>The same events, each with the traits that the others give it, in the same order.</summary>
    public static IReadOnlyList<WeighedEvent> Weigh(IReadOnlyList<WeighedEvent> events)
    {
        var tellings = events.Select(Telling.Of).ToList();
        var sure = tellings.Where(t => t.Told.Fate == Fate.Kept).ToList();
        var again = sure.ToLookup(t => (t.Kind, t.Sides, t.Modality));
        var pairs = sure.ToLookup(t => t.Pair);
        return [.. tellings.Select(t => t.Told with { Traits = [.. t.Told.Traits, .. Of(t, again[(t.Kind, t.Sides, t.Modality)], pairs[t.Pair])] })];
    }

    private static IEnumerable<string> Of(Telling telling, IEnumerable<Telling> same, IEnumerable<Telling> ofPair)
    {
        yield return $"told again={Others(telling, same, 2)}";
        yield return $"told again near={Others(telling, same.Where(t => t.Told.SidesAreTold), 2)}";
        yield return $"pair elsewhere={(Others(telling, ofPair, Most) is var others and < Most ? others : "many")}";
        if (Others(telling, ofPair.Where(t => t.Kind == telling.Kind && IsOnTop(t.Told)), 1) > 0)
            yield return "told on top";
    }

    // How many others there are, counted as far as it matters: what one clause tells twice is one telling.
    private static int Others(Telling telling, IEnumerable<Telling> others, int most) =>
        others.Where(o => o.Told.Event.Evidence.Span != telling.Told.Event.Evidence.Span).Take(most).Count();

    private static bool IsOnTop(WeighedEvent told) => told.Traits.Contains("sentence=first") || told.Traits.Contains("line=Heading");

    private sealed record Telling(WeighedEvent Told, string Kind, string Sides, string Pair, Modality Modality)
    {
        public static Telling Of(WeighedEvent told)
        {
            var (acting, other) = (Parties(told.Event.Actors), Parties(told.Event.Targets));
            return new Telling(told, KindOf(told.Event.Act), $"{string.Join(',', acting)}>{string.Join(',', other)}", string.Join(',', acting.Union(other).Order(StringComparer.Ordinal)), told.Event.Modality);
        }

        private static List<string> Parties(IEnumerable<Actor> actors) => [.. actors.Select(a => a.Party ?? "").Distinct().Order(StringComparer.Ordinal)];

        // Acts that reports use for one another.
        private static string KindOf(Act act) => act switch
        {
            Act.Meet or Act.Call or Act.Visit or Act.Mediate => "contact",
            Act.Offer or Act.Agree => "offer",
            Act.Demand or Act.Urge => "request",
            _ => act.Word(),
        };
    }
}
