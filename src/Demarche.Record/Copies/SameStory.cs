using Demarche.Facts;

namespace Demarche.Record.Copies;

/// <summary>When two reports carry one story: it was printed again, cut, lengthened, corrected or brought up to date.</summary>
public static class SameStory
{
    /// <summary>How far apart, in days, two reports may be dated to be compared at all: a form letter of next year is no copy.</summary>
    public const int MostDaysApart = 10;

    // Below this nothing is kept: reports on one matter share their background paragraphs.
    private const double LeastKept = 0.3;

    // Most of one's words are the other's; of what is dated the same day less is enough, for a running story is written through from hour to
    // hour, while a report of the next day prints the last one's paragraphs under news of its own.
    private const double Most = 0.5;
    private const double MostOfOneDay = 0.4;

    // A text that another many times its length holds is its copy only if hardly a word is missing: the rest may be the background
    // that an agency prints under all it writes on a matter.
    private const double LeastOfSmall = 0.75;
    private const int ManyTimes = 3;

    // So few words are a form ("arrived here on Monday at the invitation of"), whatever part of a text they are.
    private const int LeastWords = 40;

    // An official publisher prints a text once; what is alike in two of them is a form, of which a name is all that differs: "spoke today with
    // the Foreign Minister of".
    private const double LeastOfOfficial = 0.995;

    /// <summary>Whether what two texts share is worth keeping: they may carry one story, or be versions of one report.</summary>
    public static bool IsKept(SharedText shared)
    {
        ArgumentNullException.ThrowIfNull(shared);
        return Math.Max(shared.Share, shared.OtherShare) >= LeastKept && Math.Max(shared.Shared, shared.OtherShared) >= LeastWords;
    }

    /// <summary>Whether two reports are dated near enough to be compared.</summary>
    public static bool AreNear(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber) <= MostDaysApart;

    /// <summary>Whether two reports carry one story.</summary>
    /// <param name="one">A report.</param>
    /// <param name="other">Another one.</param>
    /// <param name="shared">What they share, as it stands at <paramref name="one"/>.</param>
    public static bool Holds(Report one, Report other, SharedText shared)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (!IsKept(shared))
            return false;

        // A version with a third of the former words is that report brought up to date, on whatever day.
        if (AreVersions(one, other))
            return true;
        if (!AreNear(one.Date, other.Date))
            return false;
        return (one.Tier == Tier.Official, other.Tier == Tier.Official) switch
        {
            (true, true) => Math.Min(shared.Share, shared.OtherShare) >= LeastOfOfficial,

            // A paper that prints a statement in full carries it if most of the paper's words are the statement's.
            (true, false) => shared.OtherShare >= Most,
            (false, true) => shared.Share >= Most,
            _ => Math.Max(shared.Share, shared.OtherShare) >= Least(shared, one.Date == other.Date),
        };
    }

    /// <summary>Whether two texts are versions of one report: they bear one label or one address.</summary>
    public static bool AreVersions(Report one, Report other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.Label == other.Label || (ReportAddress.Of(one.Url) is { } address && address == ReportAddress.Of(other.Url));
    }

    private static double Least(SharedText shared, bool oneDay) =>
        Math.Max(shared.Words, shared.OtherWords) > Math.Min(shared.Words, shared.OtherWords) * ManyTimes ? LeastOfSmall : oneDay ? MostOfOneDay : Most;
}
