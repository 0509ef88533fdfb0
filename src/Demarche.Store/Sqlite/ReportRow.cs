using System.Globalization;
using Demarche.Facts;
using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>A row of the table <c>report</c>.</summary>
internal sealed record ReportRow
{
    /// <summary>Its columns, in the order in which <see cref="From"/> takes them.</summary>
    public const string Columns =
        "report.id, report.key, report.label, report.date, report.title, report.outlet, report.url, report.language, report.body_start, report.characters, "
        + "report.tier, report.summary, report.days, report.marking, report.seal";

    /// <summary>How many columns that are.</summary>
    public const int Count = 15;

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

    public string Tier { get; init; } = "";

    public long Summary { get; init; }

    public string Days { get; init; } = "";

    public string Marking { get; init; } = "";

    public byte[] Seal { get; init; } = [];

    /// <summary>The row of a report, sealed.</summary>
    public static ReportRow Of(Report report) => new ReportRow
    {
        Key = report.Key.Hash,
        Label = report.Label,
        Date = DayOf(report.Date),
        Title = report.Title,
        Outlet = report.Outlet,
        Url = report.Url,
        Language = report.Language,
        BodyStart = report.BodyStart,
        Characters = report.Text.Length,
        Tier = report.Tier == Facts.Tier.Unknown ? "" : report.Tier.Word(),
        Summary = report.IsSummary ? 1 : 0,
        Days = string.Join(';', report.DayEvidence.Select(e => $"{e.Source.Word()} {DayOf(e.Day)}")),
        Marking = report.Marking ?? "",
    }.Sealed();

    /// <summary>The row of a report, as it stands within a transaction.</summary>
    public static ReportRow Of(SqliteConnection connection, long id, SqliteTransaction? transaction)
    {
        using var select = connection.CreateCommand();
        select.Transaction = transaction;
        select.CommandText = $"SELECT {Columns} FROM report WHERE id = $id";
        select.Parameters.AddWithValue("$id", id);
        using var rows = select.ExecuteReader();
        rows.Read();
        return From(rows);
    }

    /// <summary>The row that a query selected by <see cref="Columns"/> stands on.</summary>
    public static ReportRow From(SqliteDataReader reader) => new()
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
        Tier = reader.GetString(10),
        Summary = reader.GetInt64(11),
        Days = reader.GetString(12),
        Marking = reader.GetString(13),
        Seal = reader.GetFieldValue<byte[]>(14),
    };

    /// <summary>A day as the store writes it, so that the order of strings is the order of days.</summary>
    public static string DayOf(DateOnly day) => day.ToString("yyyy-MM-dd");

    /// <summary>The row with the seal of what it holds.</summary>
    public ReportRow Sealed() => this with { Seal = TrueSeal() };

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
            Date = ToDay(Date),
            Text = ReportText.Deferred((int)Characters, () => fetchText(this)),
            BodyStart = (int)BodyStart,
            Title = Title,
            Outlet = Outlet,
            Url = Url,
            Language = Language,
            Tier = Tier.Length == 0 ? Facts.Tier.Unknown : Tiers.Of(Tier) ?? Facts.Tier.Unknown,
            IsSummary = Summary != 0,
            DayEvidence = [.. Days.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(ToEvidence).OfType<DayEvidence>()],
            Marking = Marking.Length == 0 ? null : Marking,
        };
    }

    private static DateOnly ToDay(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DayEvidence? ToEvidence(string words) =>
        DaySources.Of(words[..^11]) is { } source ? new DayEvidence(source, ToDay(words[^10..])) : null;

    // What later programs keep too counts only where it is there, so that rows of earlier ones keep their seals.
    private byte[] TrueSeal()
    {
        List<string?> values = [Key, Label, Date, Title, Outlet, Url, Language, $"{BodyStart}", $"{Characters}"];
        if (Tier.Length > 0 || Summary != 0 || Days.Length > 0 || Marking.Length > 0)
            values.AddRange([Tier, $"{Summary}", Days, Marking]);
        return Sqlite.Seal.Of([.. values]);
    }
}
