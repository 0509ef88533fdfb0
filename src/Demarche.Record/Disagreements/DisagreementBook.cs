using Demarche.Facts;
using Demarche.Record.Actors;
using Demarche.Record.Copies;
using Demarche.Record.Happenings;
using Demarche.Record.Positions;
using Demarche.Record.Tellings;

namespace Demarche.Record.Disagreements;

/// <summary>Finds where accounts of one act differ.</summary>
internal static class DisagreementBook
{
    /// <summary>Differences between accounts, by the day known.</summary>
    public static IReadOnlyList<Disagreement> Of(KnownReports known, DateOnly asOf) =>
        Of(known, known.Reports, [.. known.Tellings.Where(t => t.Happened && t.HoldsOn(asOf))]);

    /// <summary>The same, among reports since a day that tell of two parties and what they do.</summary>
    public static IReadOnlyList<Disagreement> Between(KnownReports known, IReadOnlyList<string> parties, DateOnly since, DateOnly asOf)
    {
        var told = known.TellingsSince(since).Where(t => t.Happened && t.HoldsOn(asOf) && t.From.Concat(t.To).Intersect(parties, StringComparer.Ordinal).Any()).ToList();
        var keys = told.Where(t => parties.All(p => t.From.Contains(p) || t.To.Contains(p))).Select(t => t.Report.Report.Key).ToHashSet();
        return Of(known, [.. known.Reports.Where(r => keys.Contains(r.Report.Key))], told);
    }

    private static IReadOnlyList<Disagreement> Of(KnownReports known, IReadOnlyList<ReportFacts> reports, List<Telling> told)
    {
        return [.. HappeningBook.Of(told, known.Directory, null).SelectMany(Within)
            .Concat(WordsInMarks.OfActs(told))
            .Concat(WordsInMarks.OfUtterances(reports, known.Directory))
            .Concat(Denials.Of(told))
            .Concat(new Mirrors(known.Knowledge).Of(reports, told))
            .Select(d => d with { IsOfOneStory = IsOfOneStory(d, known.Stories) })
            .OrderBy(d => d.Known).ThenBy(d => d.Accounts[0].Evidence[0]).ThenBy(d => d.Kind)];
    }

    private static bool IsOfOneStory(Disagreement one, Stories stories) =>
        stories.Of(one.Accounts[0].Evidence[0].Report) is { } story
        && one.Accounts.SelectMany(a => a.Evidence).Select(e => e.Report).Distinct().ToList() is { Count: > 1 } reports
        && reports.TrueForAll(r => stories.FirstOf(r) == story.First.Key);

    // Differences between the tellings of one act.
    private static IEnumerable<Disagreement> Within(Happening happening)
    {
        if (Differ(happening, DisagreementKind.Place, t => t.At, Compatible) is { } place)
            yield return place;
        if (Differ(happening, DisagreementKind.Day, t => t.Day.Basis is DayBasis.Stated or DayBasis.WorkedOut ? t.Day.On : null, (a, b) => a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)) is { } day)
            yield return day;
        if (Differ(happening, DisagreementKind.People, t => People(t), (a, b) => a == b) is { } people)
            yield return people;
    }

    private static string? People(HappeningTelling telling)
    {
        var names = telling.Actors.Where(a => a.IsPerson).Select(a => a.Name).Order(StringComparer.Ordinal).ToList();
        return names.Count < 2 ? null : string.Join(", ", names);
    }

    // "Geneva" and "the Palace in Geneva" do not differ.
    private static bool Compatible(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        return a.Overlaps(b);

        static HashSet<string> Words(string place) => VersionFold.Folded(place).Split(' ').ToHashSet(StringComparer.Ordinal);
    }

    private static Disagreement? Differ(Happening happening, DisagreementKind kind, Func<HappeningTelling, string?> valueOf, Func<string, string, bool> agree)
    {
        var accounts = new List<(string Value, List<HappeningTelling> Tellings)>();
        foreach (var telling in happening.Tellings)
        {
            if (valueOf(telling) is not { } value)
                continue;
            var same = accounts.FindIndex(a => agree(a.Value, value));
            if (same >= 0)
                accounts[same].Tellings.Add(telling);
            else
                accounts.Add((value, [telling]));
        }

        if (accounts.Count < 2)
            return null;
        var parties = happening.Actors.Concat(happening.Targets).Select(p => p.Party).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return new Disagreement(
            $"{happening.Id}-{kind.Word()}", kind, happening.Act.Word(), parties, accounts.Skip(1).Min(a => a.Tellings[0].Evidence.Known),
            [.. accounts.Select(a => new DifferingAccount(a.Value, a.Tellings.Exists(t => t.ToldBy is null) ? null : a.Tellings[0].ToldBy, [.. a.Tellings.Select(t => t.Evidence).Order()]))])
        {
            Confidence = happening.Confidence,
        };
    }
}
