using Demarche.Record.Positions;

namespace Demarche.Server.Views;

/// <summary>Offers and demands, all or those of one party.</summary>
/// <param name="Positions">Those shown, the latest news first.</param>
/// <param name="Slice">Which part of those asked for they are.</param>
/// <param name="Parties">Parties with how many positions each has a part in.</param>
public sealed record PositionsModel(IReadOnlyList<Position> Positions, Slice Slice, IReadOnlyList<(string Party, int Count)> Parties)
{
    /// <summary>What the desk's address asks for.</summary>
    public static PositionsModel Of(Desk desk)
    {
        var all = desk.State.Positions;
        var party = desk.Query.GetValueOrDefault("party");
        var (positions, slice) = Slice.Of(
            desk,
            [.. all.Where(p => party is null || Sides(p).Contains(party, StringComparer.Ordinal)).OrderByDescending(LastNews).ThenByDescending(p => p.Id, StringComparer.Ordinal)],
            p => $"{LastNews(p):yyyy-MM-dd}.{p.Id}",
            descending: true);
        return new PositionsModel(positions, slice, PartyCounts.Of(all.Select(Sides)));
    }

    /// <summary>The day of the last version or response.</summary>
    public static DateOnly LastNews(Position position) => position.Responses.Select(r => r.Known).Append(position.Latest.Known).Max();

    private static IEnumerable<string> Sides(Position position) => position.From.Concat(position.To);
}
