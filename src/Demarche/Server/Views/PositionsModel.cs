using Demarche.Facts;
using Demarche.Record.Positions;

namespace Demarche.Server.Views;

/// <summary>Offers and demands, all or those chosen by whose, of what kind, how they stand.</summary>
/// <param name="Positions">Those shown, the latest news first.</param>
/// <param name="Slice">Which part of those asked for they are.</param>
/// <param name="Parties">Parties with how many positions each has a part in.</param>
/// <param name="Sides">Who towards whom, with how many positions, the most first.</param>
/// <param name="Kinds">How many offers and demands.</param>
/// <param name="States">How many stand how.</param>
public sealed record PositionsModel(
    IReadOnlyList<Position> Positions, Slice Slice, IReadOnlyList<(string Party, int Count)> Parties, IReadOnlyList<(string Value, int Count)> Sides,
    IReadOnlyList<(string Value, int Count)> Kinds, IReadOnlyList<(string Value, int Count)> States)
{
    private const int MostSides = 8;

    /// <summary>What the desk's address asks for.</summary>
    public static PositionsModel Of(Desk desk)
    {
        var all = desk.State.Positions;
        var (party, sides, state) = (desk.Query.GetValueOrDefault("party"), desk.Query.GetValueOrDefault("sides"), desk.Query.GetValueOrDefault("state"));
        var kind = desk.OneOf("kind", [.. Enum.GetValues<PositionKind>().Select(k => k.Word())]);
        var (positions, slice) = Slice.Of(
            desk,
            [.. all.Where(p => (party is null || PartiesOf(p).Contains(party, StringComparer.Ordinal)) && (sides is null || SidesOf(p) == sides) && (kind is null || p.Kind.Word() == kind) && (state is null || p.State == state))
                .OrderByDescending(LastNews).ThenByDescending(p => p.Id, StringComparer.Ordinal)],
            p => $"{LastNews(p):yyyy-MM-dd}.{p.Id}",
            descending: true);
        return new PositionsModel(
            positions, slice, PartyCounts.Of(all.Select(PartiesOf)), [.. Counted(all.Select(SidesOf)).Take(MostSides)], Counted(all.Select(p => p.Kind.Word())), Counted(all.Select(p => p.State)));
    }

    /// <summary>The day of the last version or response.</summary>
    public static DateOnly LastNews(Position position) => position.Responses.Select(r => r.Known).Append(position.Latest.Known).Max();

    /// <summary>How an address names the two sides: "USA-PRK", several with commas.</summary>
    public static string SidesOf(Position position) => $"{string.Join(',', position.From)}-{string.Join(',', position.To)}";

    private static IEnumerable<string> PartiesOf(Position position) => position.From.Concat(position.To);

    private static IReadOnlyList<(string Value, int Count)> Counted(IEnumerable<string> values) =>
        [.. values.CountBy(v => v, StringComparer.Ordinal).Select(g => (g.Key, g.Value)).OrderByDescending(g => g.Value).ThenBy(g => g.Key, StringComparer.Ordinal)];
}
