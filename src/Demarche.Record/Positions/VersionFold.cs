using System.Text;
using Demarche.Facts;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>Makes the versions of a position: one for each day on which reports tell it.</summary>
internal static class VersionFold
{
    /// <summary>Versions by day known.</summary>
    /// <param name="tellings">Those that hold on the day asked about, in reading order.</param>
    /// <param name="withdrawals">Tellings by which the maker takes the position back, in reading order.</param>
    public static List<PositionVersion> Fold(IEnumerable<Telling> tellings, IReadOnlySet<Telling> withdrawals)
    {
        var versions = new List<PositionVersion>();
        foreach (var day in tellings.GroupBy(t => t.Known).OrderBy(g => g.Key))
        {
            Telling[] told = [.. day];
            var terms = TermsOf(told);
            var dating = Narrowest(told);
            versions.Add(new PositionVersion
            {
                Known = day.Key,
                Day = dating.Day,
                DayFrom = dating.Evidence,
                Change = Array.TrueForAll(told, withdrawals.Contains) ? VersionChange.Withdrawn : ChangeOf(versions, terms),
                Terms = terms,
                By = [.. told.SelectMany(t => t.Event.Actors).Where(a => a.Id.StartsWith("person:", StringComparison.Ordinal)).Select(a => a.Name).Distinct(StringComparer.Ordinal)],
                ToldBy = Array.Exists(told, t => t.Event.ToldBy is null) ? null : told[0].Event.ToldBy,
                Channel = told.Select(t => t.Event.Channel).FirstOrDefault(c => c is not null),
                Evidence = [.. told.SelectMany(t => t.Places.Select(p => t.Cite(p.Evidence))).DistinctBy(e => (e.Report, e.Words.Span))],
                About = told.Where(t => t.Event.Object is not null).Select(t => t.Cite(t.Event.Object!)).FirstOrDefault(),
                Printed = [.. told.SelectMany(PrintedWording.Of).DistinctBy(w => Folded(w.Words.Words.Text))],
                Confidence = told.Max(t => t.Event.Confidence),
            });
        }

        return versions;
    }

    /// <summary>The telling whose day says most: dated before undated, then the shortest interval.</summary>
    public static Telling Narrowest(IEnumerable<Telling> tellings) => tellings
        .OrderByDescending(t => t.Event.Day.Basis)
        .ThenBy(t => t.Event.Day.Latest is { } last && t.Event.Day.Earliest is { } first ? last.DayNumber - first.DayNumber : int.MaxValue)
        .First();

    /// <summary>A term as it is compared: lower case, marks and spacing aside.</summary>
    public static string Folded(string words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    private static List<PositionTerm> TermsOf(IEnumerable<Telling> told)
    {
        var terms = new List<PositionTerm>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var telling in told)
        {
            foreach (var term in telling.Places.SelectMany(p => p.Terms))
            {
                if (seen.Add(Folded(term.Words.Text)))
                    terms.Add(new PositionTerm(term.Kind, telling.Cite(term.Words)));
            }
        }

        return terms;
    }

    // Hardened and softened need words on both sides: "without preconditions" against "if it disarms". A term that a later
    // report merely leaves out is no change.
    private static VersionChange ChangeOf(List<PositionVersion> before, List<PositionTerm> terms)
    {
        if (before.Count == 0)
            return VersionChange.Made;
        var waives = terms.Exists(Waives);
        var requires = terms.Exists(Requires);
        if (requires && !waives && before.Exists(v => v.Terms.Any(Waives)) && !before.Exists(v => v.Terms.Any(Requires)))
            return VersionChange.Hardened;
        if (waives && !requires && before.Exists(v => v.Terms.Any(Requires)) && !before.Exists(v => v.Terms.Any(Waives)))
            return VersionChange.Softened;
        var words = terms.Select(t => Folded(t.Words.Words.Text)).ToHashSet(StringComparer.Ordinal);
        var known = before[^1].Terms.Select(t => Folded(t.Words.Words.Text));
        return words.Count == 0 || words.SetEquals(known) ? VersionChange.Renewed : VersionChange.Reworded;
    }

    private static bool IsCondition(PositionTerm term) => term.Kind is "precondition" or "condition" or "exchange";

    private static bool Waives(PositionTerm term) =>
        IsCondition(term) && (Folded(term.Words.Words.Text) + " ").StartsWith("without ", StringComparison.Ordinal);

    private static bool Requires(PositionTerm term) => IsCondition(term) && !Waives(term);
}
