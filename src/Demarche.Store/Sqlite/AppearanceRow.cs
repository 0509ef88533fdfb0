using System.Globalization;
using Demarche.Facts;
using Demarche.Record.Copies;
using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>A row of the table <c>appearance</c>: under which label, on which day, from whom a text came. Missing values are empty.</summary>
internal sealed record AppearanceRow
{
    private const char Between = '\u001f';

    public long Report { get; init; }

    public string Key { get; init; } = "";

    public string Label { get; init; } = "";

    public string Date { get; init; } = "";

    public string Title { get; init; } = "";

    public string Outlet { get; init; } = "";

    public string Url { get; init; } = "";

    /// <summary>The address as two are compared; empty where there is none.</summary>
    public string Address { get; init; } = "";

    /// <summary>Tier, whether it is a summary, what tells its day.</summary>
    public string About { get; init; } = "";

    public string Marking { get; init; } = "";

    /// <summary>As a report came.</summary>
    public static AppearanceRow Of(Report report)
    {
        var row = ReportRow.Of(report);
        var plain = row is { Tier: "", Summary: 0, Days: "" };
        return new AppearanceRow
        {
            Key = row.Key,
            Label = row.Label,
            Date = row.Date,
            Title = row.Title ?? "",
            Outlet = row.Outlet ?? "",
            Url = row.Url ?? "",
            Address = ReportAddress.Of(row.Url) ?? "",
            About = plain ? "" : string.Join(Between, row.Tier, row.Summary, row.Days),
            Marking = row.Marking,
        };
    }

    /// <summary>Where else the texts of reports came than as what counts, by report; in order of day and label.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="condition">SQL over <c>report</c>, with <c>$value</c> for the value.</param>
    /// <param name="value">What the condition asks for.</param>
    public static Dictionary<long, List<Appearance>> Others(SqliteConnection connection, string condition, object value)
    {
        var others = new Dictionary<long, List<Appearance>>();
        using var select = connection.CreateCommand();
        select.CommandText =
            $"""
            SELECT DISTINCT appearance.report, appearance.label, appearance.date, appearance.outlet, appearance.url
            FROM appearance JOIN report ON report.id = appearance.report
            WHERE {condition} AND (appearance.label <> report.label OR appearance.outlet <> ifnull(report.outlet, '') OR appearance.url <> ifnull(report.url, ''))
            ORDER BY appearance.report, appearance.date, appearance.label, appearance.outlet, appearance.url
            """;
        select.Parameters.AddWithValue("$value", value);
        using var rows = select.ExecuteReader();
        while (rows.Read())
        {
            if (!others.TryGetValue(rows.GetInt64(0), out var those))
                others[rows.GetInt64(0)] = those = [];
            those.Add(new Appearance(
                rows.GetString(1), DateOnly.ParseExact(rows.GetString(2), "yyyy-MM-dd", CultureInfo.InvariantCulture),
                rows.GetString(3) is { Length: > 0 } outlet ? outlet : null, rows.GetString(4) is { Length: > 0 } url ? url : null));
        }

        return others;
    }

    /// <summary>Which of several counts: the earliest day, then the first label, title, outlet and address, as in <see cref="ReportOrder"/>.</summary>
    public static AppearanceRow First(IEnumerable<AppearanceRow> rows) => rows
        .OrderBy(r => r.Date, StringComparer.Ordinal).ThenBy(r => r.Label, StringComparer.Ordinal).ThenBy(r => r.Title, StringComparer.Ordinal)
        .ThenBy(r => r.Outlet, StringComparer.Ordinal).ThenBy(r => r.Url, StringComparer.Ordinal)
        .First();

    /// <summary>A report's row with this appearance's values, sealed.</summary>
    /// <param name="row">The row that stands.</param>
    /// <param name="day">The day by a ruling; null for the appearance's own.</param>
    /// <param name="marking">The marking of any appearance; empty when none has one.</param>
    public ReportRow On(ReportRow row, string? day, string marking)
    {
        var about = About.Length == 0 ? ["", "0", ""] : About.Split(Between);
        return (row with
        {
            Label = Label,
            Date = day ?? Date,
            Title = Title.Length == 0 ? null : Title,
            Outlet = Outlet.Length == 0 ? null : Outlet,
            Url = Url.Length == 0 ? null : Url,
            Tier = about[0],
            Summary = about[1] == "1" ? 1 : 0,
            Days = about[2],
            Marking = marking,
        }).Sealed();
    }
}
