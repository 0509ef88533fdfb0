using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Demarche.Exports.Events;
using Demarche.Exports.Sheets;
using Demarche.Facts;

namespace Demarche.Exports.Gdelt;

/// <summary>An event between two parties in GDELT's terms.</summary>
internal sealed record GdeltRow(ToldEvent Told, string From, string? To)
{
    // Digits of GDELT's day count: a month has 30 days and a year 365.
    private const double DaysOfYear = 365;

    /// <summary>A whole number that stays: the first six bytes of a hash of event and parties, so that a double holds it.</summary>
    public string Id => BitConverter.ToUInt64([.. SHA256.HashData(Encoding.UTF8.GetBytes($"{Told.Id}|{From}|{To}")).AsSpan(0, 6), 0, 0]).ToString(CultureInfo.InvariantCulture);

    /// <summary>Day as <c>20210621</c>; null unless it is known to the day.</summary>
    public string? Day => Exact is { } day ? day.ToString("yyyyMMdd", CultureInfo.InvariantCulture) : null;

    /// <summary>Month as <c>202106</c>; null unless it is known.</summary>
    public string? Month => Told.Day.On is { Length: >= 7 } on ? on[..7].Replace("-", "", StringComparison.Ordinal) : null;

    /// <summary>Year; null unless it is known.</summary>
    public string? Year => Told.Day.On?[..4];

    /// <summary>Year and share of it that had passed; null unless the day is known.</summary>
    public string? Fraction => Exact is { } day
        ? (day.Year + ((((day.Month - 1) * 30) + day.Day) / DaysOfYear)).ToString("0.0000", CultureInfo.InvariantCulture)
        : null;

    /// <summary>GDELT's quarter, which goes by CAMEO's root: 1 to 4; null without a code.</summary>
    public string? Quad => Told.Event.Code.Cameo is { Length: >= 2 } code
        ? int.Parse(code[..2], CultureInfo.InvariantCulture) switch { <= 5 => "1", <= 9 => "2", <= 14 => "3", _ => "4" }
        : null;

    /// <summary>1 when the first report tells it in its first paragraph.</summary>
    public string IsRoot
    {
        get
        {
            var report = Told.First.Report.Report;
            var text = report.Text.Value;
            var body = report.Text.ToUtf16(report.BodyStart);
            while (body < text.Length && char.IsWhiteSpace(text[body]))
                body++;
            var end = text.IndexOf('\n', body);
            return end < 0 || report.Text.ToUtf16(Told.Event.Evidence.Span.Start) < end ? "1" : "0";
        }
    }

    /// <summary>How often it is told.</summary>
    public string Mentions => Cells.Number(Told.Tellings.Sum(t => 1 + t.Event.Retold.Count))!;

    /// <summary>By how many outlets; a report without one counts as one.</summary>
    public string Sources => Cells.Number(Told.Tellings.Select(t => t.Report.Report.Outlet ?? t.Report.Report.Key.Hash).Distinct(StringComparer.Ordinal).Count())!;

    /// <summary>In how many reports.</summary>
    public string Articles => Cells.Number(Told.Tellings.Select(t => t.Report.Report.Key).Distinct().Count())!;

    private DateOnly? Exact => Told.Day is { Earliest: { } first } day && first == day.Latest ? first : null;

    /// <summary>The rows of an event: one for each two parties, one without a second when only one side is told.</summary>
    public static IEnumerable<GdeltRow> Of(ToldEvent told)
    {
        var pairs = told.Pairs().Select(p => new GdeltRow(told, p.From, p.To)).ToList();
        return pairs.Count > 0 ? pairs : told.Side1.Select(party => new GdeltRow(told, party, null));
    }
}
