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
    /// <param name="sureness">How sure it is what some tellings tell.</param>
    public static List<PositionVersion> Fold(IEnumerable<Telling> tellings, IReadOnlySet<Telling> withdrawals, Func<IReadOnlyList<Telling>, double> sureness)
    {
        var versions = new List<PositionVersion>();
        var printed = new Printed();
        foreach (var day in tellings.GroupBy(t => t.Known).OrderBy(g => g.Key))
        {
            Telling[] told = [.. day];
            var terms = TermsOf(told);
            var isAnnounced = Array.TrueForAll(told, t => t.IsAnnounced);
            var dating = Narrowest(told);
            Tier[] tiers = [.. told.Select(t => t.Report.Report.Tier).Distinct().Order()];
            versions.Add(new PositionVersion
            {
                Known = day.Key,
                Day = dating.Day,
                DayFrom = dating.Evidence,
                IsOfDeal = Array.Exists(told, AgreedTerms.Tells),
                IsAnnounced = isAnnounced,
                Change = Array.TrueForAll(told, withdrawals.Contains) ? VersionChange.Withdrawn : isAnnounced ? VersionChange.Announced : printed.Next(terms, tiers),
                Terms = terms,
                By = [.. told.SelectMany(t => t.Event.Actors).Where(a => a.Id.StartsWith("person:", StringComparison.Ordinal)).Select(a => a.Name).Distinct(StringComparer.Ordinal)],
                ToldBy = Array.Exists(told, t => t.ToldBy is null) ? null : told[0].ToldBy,
                Channel = told.Select(t => t.Event.Channel).FirstOrDefault(c => c is not null),
                Evidence = [.. told.SelectMany(t => t.Places.Select(p => t.Cite(p.Evidence))).DistinctBy(e => (e.Report, e.Words.Span))],
                About = told.Where(t => t.Event.Object is not null).Select(t => t.Cite(t.Event.Object!)).FirstOrDefault(),
                Printed = new DeferredList<PrintedWording>(() => [.. told.SelectMany(PrintedWording.Of).DistinctBy(w => Folded(w.Words.Words.Text)).OrderByDescending(w => w.InMarks)]),
                Wordings = Ways.Most(told),
                Tiers = tiers,
                Confidence = sureness(told),
            });
        }

        return versions;
    }

    /// <summary>The telling whose day says most: dated before undated, then the shortest interval.</summary>
    public static Telling Narrowest(IEnumerable<Telling> tellings) =>
        tellings.MinBy(t => (-(int)t.Event.Day.Basis, t.Event.Day is { Earliest: { } first, Latest: { } last } ? last.DayNumber - first.DayNumber : int.MaxValue))!;

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

    private static bool IsCondition(PositionTerm term) => term.Kind is "precondition" or "condition" or "exchange";

    private static bool Waives(PositionTerm term) =>
        IsCondition(term) && term.Words.Words.Text.StartsWith("without ", StringComparison.OrdinalIgnoreCase);

    private static bool Requires(PositionTerm term) => IsCondition(term) && !Waives(term);

    /// <summary>What the versions so far printed, so that each is compared with all before it in one step.</summary>
    private sealed class Printed
    {
        private bool _waived;
        private bool _required;
        private readonly Dictionary<Tier, HashSet<string>> _byTier = [];
        private HashSet<string>? _last;

        // Hardened and softened need words on both sides: "without preconditions" against "if it disarms". A term that a later
        // report merely leaves out is no change. Words are compared with the last ones of a report of the same tier, if there is one: what
        // an outlet rewrites is no other offer than the one in the official text.
        public VersionChange Next(List<PositionTerm> terms, Tier[] tiers)
        {
            var waives = terms.Exists(Waives);
            var requires = terms.Exists(Requires);
            var words = terms.Select(t => Folded(t.Words.Words.Text)).ToHashSet(StringComparer.Ordinal);
            var change = _last is null ? VersionChange.Made
                : requires && !waives && _waived && !_required ? VersionChange.Hardened
                : waives && !requires && _required && !_waived ? VersionChange.Softened
                : words.Count == 0 || tiers.Any(t => words.SetEquals(_byTier.GetValueOrDefault(t, _last))) ? VersionChange.Renewed
                : VersionChange.Reworded;
            _waived |= waives;
            _required |= requires;
            _last = words;
            foreach (var tier in tiers)
                _byTier[tier] = words;
            return change;
        }
    }
}
