using Demarche.Record.Positions;

namespace Demarche.Server.Views;

/// <summary>Offers and demands, all or those of one party.</summary>
/// <param name="Positions">Those asked for, the latest news first.</param>
/// <param name="All">How many there are without asking.</param>
/// <param name="Parties">Parties with how many positions each has a part in.</param>
public sealed record PositionsModel(IReadOnlyList<Position> Positions, int All, IReadOnlyList<(string Party, int Count)> Parties)
{
    /// <summary>What the desk's address asks for.</summary>
    public static PositionsModel Of(Desk desk)
    {
        var all = desk.State.Positions;
        var party = desk.Query.GetValueOrDefault("party");
        return new PositionsModel(
            [.. all.Where(p => party is null || Sides(p).Contains(party, StringComparer.Ordinal)).OrderByDescending(LastNews)],
            all.Count,
            PartyCounts.Of(all.Select(Sides)));
    }

    /// <summary>The day of the last version or response.</summary>
    public static DateOnly LastNews(Position position) => position.Responses.Select(r => r.Known).Append(position.Latest.Known).Max();

    private static IEnumerable<string> Sides(Position position) => position.From.Concat(position.To);
}
