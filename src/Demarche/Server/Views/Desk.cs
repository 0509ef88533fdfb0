using System.Globalization;
using System.Text;
using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Knowledge;
using Demarche.Server.Answers;
using Demarche.Server.Snapshots;
using Demarche.Views;

namespace Demarche.Server.Views;

/// <summary>What every view stands on: a snapshot, the two days, and what its address asks for.</summary>
public sealed class Desk
{
    private readonly Lazy<StateOfPlay> _state;

    /// <summary>Takes what was asked.</summary>
    /// <param name="snapshot">The reports.</param>
    /// <param name="source">Where mentions are had from.</param>
    /// <param name="path">The page's path, such as <c>/positions</c>.</param>
    /// <param name="query">The parameters that count, by name.</param>
    /// <param name="values">Values of the path's parameters.</param>
    /// <exception cref="BadRequestException">A day is no day.</exception>
    internal Desk(Snapshot snapshot, ISnapshotSource source, string path, IReadOnlyDictionary<string, string> query, IReadOnlyDictionary<string, string> values)
    {
        Snapshot = snapshot;
        Source = source;
        Path = path;
        Query = query;
        Values = values;
        var (asOf, knownBy) = (DayOf("as-of"), DayOf("known-by"));
        DaysChosen = asOf is not null || knownBy is not null;
        Days = ViewDays.Of(asOf, knownBy, snapshot.LastDay) ?? new ViewDays(DateOnly.MinValue, DateOnly.MinValue);
        _state = new Lazy<StateOfPlay>(() => snapshot.On(Days.AsOf, Days.KnownBy));
    }

    /// <summary>The names of the parameters that every view takes.</summary>
    public static IReadOnlyList<string> DayParameters { get; } = ["as-of", "known-by"];

    /// <summary>The reports.</summary>
    internal Snapshot Snapshot { get; }

    /// <summary>Where mentions are had from.</summary>
    internal ISnapshotSource Source { get; }

    /// <summary>The page's path.</summary>
    public string Path { get; }

    /// <summary>The parameters of the address.</summary>
    public IReadOnlyDictionary<string, string> Query { get; }

    /// <summary>Values of the path's parameters.</summary>
    public IReadOnlyDictionary<string, string> Values { get; }

    /// <summary>D and K.</summary>
    internal ViewDays Days { get; }

    /// <summary>
    /// Whether the address names a day. Such a page says so in a banner, also when its days are the latest: what it shows must
    /// not change when later reports come.
    /// </summary>
    public bool DaysChosen { get; }

    /// <summary>What stands on these days.</summary>
    public StateOfPlay State => _state.Value;

    /// <summary>How parties are called.</summary>
    public PartyNames Names => Snapshot.Names;

    /// <summary>The reports dated by K.</summary>
    public IEnumerable<ReportFacts> Reports => Snapshot.KnownBy(Days.KnownBy);

    /// <summary>The report of an address, if it was known by K.</summary>
    public ReportFacts? Report(string shortKey) => Snapshot.Find(shortKey) is { } found && found.Report.Date <= Days.KnownBy ? found.KnownBy(Days.KnownBy) : null;

    /// <summary>An address within the desk that keeps the chosen days.</summary>
    public string Link(string path, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        var link = new StringBuilder(path);
        var mark = '?';
        foreach (var (name, value) in query)
            Append(name, value);
        foreach (var name in DayParameters)
            Append(name, Query.GetValueOrDefault(name));
        return link.ToString();

        void Append(string name, string? value)
        {
            if (string.IsNullOrEmpty(value))
                return;
            link.Append(mark).Append(name).Append('=').Append(Uri.EscapeDataString(value));
            mark = '&';
        }
    }

    /// <summary>The address of words in their report, where they are marked.</summary>
    public string LinkTo(Evidence words) => LinkTo(words.Report, words.Words.Span);

    /// <summary>The address of words in their report, where they are marked.</summary>
    public string LinkTo(ReportKey report, Span words) => Link(PathOf(report), ("mark", words.ToString())) + "#words";

    /// <summary>The path of a report.</summary>
    public static string PathOf(ReportKey report) => "/reports/" + Snapshot.ShortKey(report);

    /// <summary>The page's own address with other values for some of its parameters; null takes one away.</summary>
    public string With(params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var query = new SortedDictionary<string, string?>(Query.ToDictionary(q => q.Key, q => (string?)q.Value, StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (name, value) in changes)
            query[name] = value;
        var given = query.Where(q => !string.IsNullOrEmpty(q.Value)).Select(q => $"{q.Key}={Uri.EscapeDataString(q.Value!)}").ToList();
        return given.Count == 0 ? Path : $"{Path}?{string.Join('&', given)}";
    }

    /// <summary>A day that the address names; null when it names none.</summary>
    /// <exception cref="BadRequestException">It is no day.</exception>
    public DateOnly? DayOf(string name)
    {
        if (Query.GetValueOrDefault(name) is not { Length: > 0 } written)
            return null;
        return DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new BadRequestException($"“{name}” takes a day of the calendar, written as YYYY-MM-DD, such as 2021-06-21.");
    }

    /// <summary>The days that <c>from</c> and <c>to</c> name; null for one that is not named.</summary>
    /// <exception cref="BadRequestException">One is no day, or the first lies after the last.</exception>
    public (DateOnly? From, DateOnly? To) Stretch()
    {
        var (from, to) = (DayOf("from"), DayOf("to"));
        return from > to ? throw new BadRequestException("“from” lies after “to”.") : (from, to);
    }

    /// <summary>The value of a parameter that takes certain words; null when it is not given.</summary>
    /// <exception cref="BadRequestException">It is none of them.</exception>
    public string? OneOf(string name, params string[] words) =>
        Query.GetValueOrDefault(name) is not { } given || words.Contains(given, StringComparer.Ordinal)
            ? Query.GetValueOrDefault(name)
            : throw new BadRequestException($"“{name}” takes {string.Join(", ", words[..^1])} or {words[^1]}.");
}
