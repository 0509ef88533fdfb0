using System.Globalization;
using Demarche.Facts;

namespace Demarche.Store.Sqlite;

/// <summary>A row of the table <c>report</c>.</summary>
internal sealed record ReportRow
{
    /// <summary>Its columns, in the order in which <see cref="From"/> takes them.</summary>
    public const string Columns =
        "report.id, report.key, report.label, report.date, report.title, report.outlet, report.url, report.language, report.body_start, report.characters, report.seal";

    public long Id { get; init; }

    public required string Key { get; init; }

    public required string Label { get; init; }

    public required string Date { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    public required string Language { get; init; }

    public long BodyStart { get; init; }

    public long Characters { get; init; }

    public byte[] Seal { get; init; } = [];

    /// <summary>The row of a report, sealed.</summary>
    public static ReportRow Of(Report report)
    {
        var row = new ReportRow
        {
            Key = report.Key.Hash,
            Label = report.Label,
            Date = DayOf(report),
            Title = report.Title,
            Outlet = report.Outlet,
            Url = report.Url,
            Language = report.Language,
            BodyStart = report.BodyStart,
            Characters = report.Text.Length,
        };
        return row with { Seal = row.TrueSeal() };
    }

    /// <summary>The row that a query selected by <see cref="Columns"/> stands on.</summary>
    public static ReportRow From(Microsoft.Data.Sqlite.SqliteDataReader reader) => new()
    {
        Id = reader.GetInt64(0),
        Key = reader.GetString(1),
        Label = reader.GetString(2),
        Date = reader.GetString(3),
        Title = reader.IsDBNull(4) ? null : reader.GetString(4),
        Outlet = reader.IsDBNull(5) ? null : reader.GetString(5),
        Url = reader.IsDBNull(6) ? null : reader.GetString(6),
        Language = reader.GetString(7),
        BodyStart = reader.GetInt64(8),
        Characters = reader.GetInt64(9),
        Seal = reader.GetFieldValue<byte[]>(10),
    };

    /// <summary>A report's day as the store writes it, so that the order of strings is the order of days.</summary>
    public static string DayOf(Report report) => report.Date.ToString("yyyy-MM-dd");

    /// <summary>The report, its text left for later.</summary>
    /// <exception cref="StoreException">The row is not as it was written.</exception>
    public Report ToReport(Func<ReportRow, string> fetchText)
    {
        if (!Seal.AsSpan().SequenceEqual(TrueSeal()))
            throw new StoreException($"Report {Label} (key {Key}): its row is damaged.");
        return new Report
        {
            Key = new ReportKey(Key),
            Label = Label,
            Date = DateOnly.ParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Text = ReportText.Deferred((int)Characters, () => fetchText(this)),
            BodyStart = (int)BodyStart,
            Title = Title,
            Outlet = Outlet,
            Url = Url,
            Language = Language,
        };
    }

    private byte[] TrueSeal() => Sqlite.Seal.Of(Key, Label, Date, Title, Outlet, Url, Language, $"{BodyStart}", $"{Characters}");
}
