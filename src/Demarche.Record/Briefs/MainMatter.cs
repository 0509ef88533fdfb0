using Demarche.Record.Positions;

namespace Demarche.Record.Briefs;

/// <summary>Which two parties and which of their positions a brief is about.</summary>
/// <param name="Parties">The two, the one whose position leads first.</param>
/// <param name="Position">The position that leads.</param>
internal sealed record MainMatter(IReadOnlyList<string> Parties, Position Position)
{
    /// <summary>What no report has told for so many days is no matter of the day asked for.</summary>
    public const int DaysCurrent = 365;

    /// <summary>
    /// The pair with most versions and responses, firm ones twice (contacts do not count: allies meet most); of its positions, those of the last year first, firm
    /// ones before others, the one with the latest news, offers before demands, the longest followed first. Null without positions.
    /// </summary>
    public static MainMatter? Of(IReadOnlyList<Position> positions, Predicate<Position> isFirm, DateOnly until)
    {
        var pair = positions
            .GroupBy(PairOf, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(p => isFirm(p) ? 2 * Weight(p) : Weight(p)))
            .ThenByDescending(g => g.Max(LastNews))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        var lead = pair?
            .OrderByDescending(p => isFirm(p) && IsCurrent(p, until))
            .ThenByDescending(isFirm.Invoke)
            .ThenByDescending(p => !IsHistory(p))
            .ThenByDescending(LastNews)
            .ThenBy(p => p.Kind)
            .ThenByDescending(Weight)
            .ThenBy(p => p.Id, StringComparer.Ordinal)
            .First();
        return lead is null ? null : new MainMatter([lead.From[0], lead.To[0]], lead);
    }

    /// <summary>Whether a position is of the two parties.</summary>
    public bool Has(Position position) => PairOf(position) == PairOf(Position);

    /// <summary>The day of the last version or response; what may have come only after the day asked for is no news of it.</summary>
    public static DateOnly LastNews(Position position)
    {
        var version = position.Latest.Known;
        return position.Responses.LastOrDefault(r => !r.Possibly) is { } last && last.Known > version ? last.Known : version;
    }

    /// <summary>Whether reports tell it only as something of an earlier year.</summary>
    public static bool IsHistory(Position position) =>
        position.Versions.All(v => v.Day.Latest is { } last && v.Known.DayNumber - last.DayNumber > 180);

    /// <summary>Whether a report told it within the year before a day, and not only as something of an earlier year.</summary>
    public static bool IsCurrent(Position position, DateOnly until) => !IsHistory(position) && LastNews(position) >= until.AddDays(-DaysCurrent);

    private static int Weight(Position position) => position.Versions.Count + position.Responses.Count;

    private static string PairOf(Position position) => string.CompareOrdinal(position.From[0], position.To[0]) < 0
        ? position.From[0] + "|" + position.To[0]
        : position.To[0] + "|" + position.From[0];
}
