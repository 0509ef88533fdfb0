using Demarche.Facts;

namespace Demarche.Record.Contacts;

/// <summary>
/// The contacts of one kind between the same sides, so laid out that a telling is compared only with those it may belong to:
/// with the same people of late, or of the same month; of the same report; on the same day or in the same year.
/// </summary>
internal sealed class ContactShelf
{
    private const int LongestSpan = 14;

    private readonly List<ContactStrand> _all = [];
    private readonly Dictionary<string, List<(int Day, ContactStrand Strand)>> _lately = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Names, int Month), List<ContactStrand>> _byMonth = [];
    private readonly Dictionary<ReportKey, List<ContactStrand>> _byReport = [];
    private readonly Dictionary<int, List<ContactStrand>> _byDay = [];
    private readonly Dictionary<DayInterval, List<ContactStrand>> _byInterval = [];

    /// <summary>The contacts, in the order in which they were first told.</summary>
    public IReadOnlyList<ContactStrand> All => _all;

    /// <summary>Adds a telling to the contact it tells; tellings must come in order of the day known.</summary>
    public void Put(ContactTelling telling)
    {
        var strand = Candidates(telling).DistinctBy(s => s.Number).OrderBy(s => s.Number).FirstOrDefault(s => s.Takes(telling));
        if (strand is null)
        {
            strand = new ContactStrand(telling, _all.Count);
            _all.Add(strand);
        }
        else
        {
            strand.Add(telling);
        }

        Index(telling, strand);
    }

    private IEnumerable<ContactStrand> Candidates(ContactTelling telling)
    {
        if (_lately.TryGetValue(telling.Names, out var lately))
        {
            var oldest = telling.Telling.Known.DayNumber - ContactStrand.DaysAwaited;
            for (var i = lately.Count - 1; i >= 0 && lately[i].Day >= oldest; i--)
                yield return lately[i].Strand;
        }

        foreach (var month in Months(telling))
        {
            foreach (var strand in _byMonth.GetValueOrDefault((telling.Names, month), []))
                yield return strand;
        }

        foreach (var strand in _byReport.GetValueOrDefault(telling.Telling.Report.Report.Key, []))
            yield return strand;
        foreach (var day in Days(telling))
        {
            foreach (var strand in _byDay.GetValueOrDefault(day, []))
                yield return strand;
        }

        if (telling.Telling.IsDated)
        {
            foreach (var strand in _byInterval.GetValueOrDefault(telling.Telling.Event.Day, []))
                yield return strand;
        }
    }

    private void Index(ContactTelling telling, ContactStrand strand)
    {
        File(_lately, telling.Names, (telling.Telling.Known.DayNumber, strand));
        File(_byReport, telling.Telling.Report.Report.Key, strand);
        foreach (var month in Months(telling))
            FileOnce(_byMonth, (telling.Names, month), strand);
        if (telling.Telling.IsDated)
            FileOnce(_byInterval, telling.Telling.Event.Day, strand);
        foreach (var day in Days(telling))
            FileOnce(_byDay, day, strand);
    }

    // The months that a dated telling may fall in; an undated one falls in those of its own report and the one before.
    private static IEnumerable<int> Months(ContactTelling telling)
    {
        var known = Month(telling.Telling.Known);
        if (!telling.Telling.IsDated)
            return [known - 1, known];
        int? earliest = telling.Telling.Event.Day.Earliest is { } from ? Month(from) : null, latest = telling.Telling.Event.Day.Latest is { } to ? Month(to) : null;
        var first = earliest ?? Math.Min(known, latest ?? known);
        var last = latest ?? Math.Max(known, first);
        return Enumerable.Range(Math.Max(first, last - LongestSpan), Math.Min(last - first, LongestSpan) + 1);
    }

    private static IEnumerable<int> Days(ContactTelling telling) => ContactStrand.ByDay(telling.Telling)
        ? Enumerable.Range(telling.Telling.Event.Day.Earliest!.Value.DayNumber, telling.Telling.Event.Day.Latest!.Value.DayNumber - telling.Telling.Event.Day.Earliest.Value.DayNumber + 1)
        : [];

    private static int Month(DateOnly day) => (day.Year * 12) + day.Month;

    private static void File<TKey, TValue>(Dictionary<TKey, List<TValue>> under, TKey key, TValue value)
        where TKey : notnull
    {
        if (!under.TryGetValue(key, out var filed))
            under[key] = filed = [];
        filed.Add(value);
    }

    private static void FileOnce<TKey>(Dictionary<TKey, List<ContactStrand>> under, TKey key, ContactStrand strand)
        where TKey : notnull
    {
        if (!under.TryGetValue(key, out var filed))
            under[key] = filed = [];
        if (!filed.Contains(strand))
            filed.Add(strand);
    }
}
