using Demarche.Facts;
using Demarche.Sources.DatedText;
using Demarche.Sources.Days;

namespace Demarche.Sources;

/// <summary>A text as some format gave it, on the way to a report. All formats end here, so that they agree.</summary>
/// <param name="Label">Its id, or its file's stem.</param>
/// <param name="Text">The whole text, as decoded.</param>
internal sealed record GivenReport(string Label, string Text)
{
    /// <summary>The days that the format gives apart from the text, the most telling first.</summary>
    public IReadOnlyList<DayEvidence> Days { get; init; } = [];

    /// <summary>Where it was read from.</summary>
    public string? Path { get; init; }

    public string? Title { get; init; }

    /// <summary>The outlet as somebody settled it; it is kept as it is.</summary>
    public string? Outlet { get; init; }

    /// <summary>The outlet as the page, feed or domain names itself; a known one gets its usual name.</summary>
    public string? Publisher { get; init; }

    public string? Url { get; init; }

    /// <summary>The language that the format declares; null when it declares none.</summary>
    public string? Language { get; init; }

    /// <summary>The tier, when the format gives it.</summary>
    public Tier Tier { get; init; }

    public bool IsSummary { get; init; }

    public Original? Original { get; init; }

    /// <summary>
    /// The report, or the fault that it is empty, of another language or bears no day. A day given apart rules over the text's
    /// own first line, that over address, dateline and file name, and all of them over <c>--date</c>.
    /// </summary>
    public Sourced Source(SourceFile file, SourceTerms terms)
    {
        var header = DatedHeader.Of(Text);
        var body = header?.BodyStart ?? 0;
        var prose = Text.AsSpan(body);
        if (prose.IsWhiteSpace())
            return Sourced.Of(Fault(file, "empty", header is null ? "There is no text." : "There is no text behind the date."));
        if (terms.Knowledge.Languages.OtherThanEnglish(prose, Language) is { } other)
            return Sourced.Of(Fault(file, "not English", $"The text reads as {other}; only English is understood."));
        var days = DayEvidenceList.Of(this, header, file, terms.DateIfNone);
        if (days.Count == 0)
            return Sourced.Of(Fault(file, "no date", WhyNoDay(header, file)));
        var address = Url ?? file.Url;
        var outlet = terms.Knowledge.Outlets.Of(Outlet ?? Publisher, address);
        return Sourced.Of(new Report
        {
            Key = ReportKey.Of(Text),
            Label = Label,
            Date = days[0].Day,
            Text = new ReportText(Text),
            BodyStart = body,
            Path = Path ?? file.Path,
            Title = Title,
            Outlet = Outlet ?? outlet?.Name ?? Publisher,
            Url = address,
            Tier = Tier != Tier.Unknown ? Tier : terms.Knowledge.TierWords.Of(prose, outlet),
            IsSummary = IsSummary,
            DayEvidence = days,
            Original = terms.KeepOriginals ? Original : null,
        });
    }

    private static string WhyNoDay(DatedHeader? header, SourceFile file) => header is not null
        ? $"The calendar has no {header.Written}; --date gives another day."
        : file.Captured is { } captured
            ? $"Neither the page nor its address bears a date; it was fetched on {captured:yyyy-MM-dd}. --date gives one."
            : "The first line bears no date (\" date 2021-06-21 \"), nor does anything else; --date gives one.";

    private Fault Fault(SourceFile file, string kind, string detail) =>
        Path is null ? file.Fault(kind, detail, Label) : new Fault(Label, Path, kind, detail);
}
