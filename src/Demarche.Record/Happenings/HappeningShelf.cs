using Demarche.Facts;
using Demarche.Record.Positions;
using Demarche.Record.Tellings;

namespace Demarche.Record.Happenings;

/// <summary>
/// The tellings of one kind of act between the same sides, so laid out that each is compared only with those of the same days, or
/// with those that print the same words. Two reports tell one act when both date it to the same few days and speak of the same thing,
/// or when one prints the other's sentence.
/// </summary>
internal sealed class HappeningShelf
{
    // A copy of a wire story is printed within this many days.
    private const int DaysCopied = 10;

    private readonly List<List<Telling>> _strands = [];
    private readonly Dictionary<int, List<List<Telling>>> _byDay = [];
    private readonly Dictionary<string, List<Telling>> _byWords = new(StringComparer.Ordinal);

    /// <summary>One list of tellings for each act, in reading order.</summary>
    public IReadOnlyList<IReadOnlyList<Telling>> Strands => _strands;

    /// <summary>Adds a telling; they must come in reading order.</summary>
    public void Put(Telling telling)
    {
        var words = VersionFold.Folded(telling.Event.Evidence.Text);
        var strand = Copied(telling, words) ?? OfThoseDays(telling);
        if (strand is null)
            _strands.Add(strand = [telling]);
        else
            strand.Add(telling);
        _byWords[words] = strand;
        foreach (var day in Days(telling))
        {
            if (!_byDay.TryGetValue(day, out var those))
                _byDay[day] = those = [];
            if (!those.Contains(strand))
                those.Add(strand);
        }
    }

    private List<Telling>? Copied(Telling telling, string words) =>
        _byWords.TryGetValue(words, out var same) && telling.Known.DayNumber - same[^1].Known.DayNumber <= DaysCopied
        && same.TrueForAll(t => DaysAgree(t, telling)) ? same : null;

    private List<Telling>? OfThoseDays(Telling telling) => Days(telling)
        .SelectMany(day => _byDay.GetValueOrDefault(day, []))
        .FirstOrDefault(strand => strand.Exists(t => DaysAgree(t, telling)) && strand.TrueForAll(t => SamePeople(t, telling)) && SpeaksOf(strand, telling));

    private static bool DaysAgree(Telling one, Telling other) =>
        !one.IsDated || !other.IsDated || !(one.Event.Day.Latest < other.Event.Day.Earliest || other.Event.Day.Latest < one.Event.Day.Earliest);

    // A launch by one state on one day is one launch; two accusations on one day may be two.
    private static bool SpeaksOf(List<Telling> strand, Telling telling)
    {
        if (telling.Event.Act is Act.Meet or Act.Call or Act.Visit or Act.Test or Act.Exercise)
            return strand.TrueForAll(t => t.Report != telling.Report) || strand.Exists(t => t.Event.Day == telling.Event.Day);
        return strand.Exists(t => Shared(t.Stems, telling.Stems));
    }

    private static bool Shared(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var shared = one.Count(other.Contains);
        return shared >= 2 && shared * 2 >= Math.Min(one.Count, other.Count);
    }

    private static bool SamePeople(Telling one, Telling other)
    {
        var (a, b) = (Persons(one), Persons(other));
        return a.Count == 0 || b.Count == 0 || a.Overlaps(b);
    }

    private static HashSet<string> Persons(Telling telling) => telling.Event.Actors
        .Where(a => a.Id.StartsWith("person:", StringComparison.Ordinal))
        .Select(a => a.Id[(a.Id.LastIndexOf('-') + 1)..])
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<int> Days(Telling telling) =>
        telling.IsDated && telling.Event.Day is { Earliest: { } first, Latest: { } last } && last.DayNumber - first.DayNumber <= 3
            ? Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1)
            : [];
}
