using Demarche.Facts;
using Demarche.Sources.DatedText;

namespace Demarche.Sources;

/// <summary>A text as some format gave it, on the way to a report. All formats end here, so that they agree.</summary>
/// <param name="Label">Its id, or its file's stem.</param>
/// <param name="Text">The whole text, as decoded.</param>
internal sealed record GivenReport(string Label, string Text)
{
    /// <summary>The day the format gives apart from the text; null when none.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>Where it was read from.</summary>
    public string? Path { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    /// <summary>
    /// The report, or the fault that it is empty or bears no day. A day given apart rules over the text's own first line, and
    /// that over <paramref name="dateIfNone"/>.
    /// </summary>
    public Sourced Source(SourceFile file, DateOnly? dateIfNone)
    {
        var header = DatedHeader.Of(Text);
        var body = header?.BodyStart ?? 0;
        if (string.IsNullOrWhiteSpace(Text[body..]))
            return Sourced.Of(Fault(file, "empty", header is null ? "There is no text." : "There is no text behind the date."));
        if ((Date ?? header?.Date ?? dateIfNone) is not { } date)
        {
            return Sourced.Of(Fault(file, "no date", header is null
                ? "The first line bears no date (\" date 2021-06-21 \"); --date gives one."
                : $"The calendar has no {header.Written}; --date gives another day."));
        }

        return Sourced.Of(new Report
        {
            Key = ReportKey.Of(Text),
            Label = Label,
            Date = date,
            Text = new ReportText(Text),
            BodyStart = body,
            Path = Path ?? file.Path,
            Title = Title,
            Outlet = Outlet,
            Url = Url,
        });
    }

    private Fault Fault(SourceFile file, string kind, string detail) =>
        Path is null ? file.Fault(kind, detail, Label) : new Fault(Label, Path, kind, detail);
}
