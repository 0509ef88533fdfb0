using System.Globalization;
using Demarche.Facts;
using Demarche.Pages;
using Demarche.Record;
using Demarche.Record.Briefs;
using Demarche.Record.Copies;
using Demarche.Record.Positions;
using Demarche.Server.Answers;
using Demarche.Server.Marks;

namespace Demarche.Server.Views;

/// <summary>A report as its page shows it: paragraph by paragraph, the facts beside the paragraph in which they begin.</summary>
public sealed record ReportModel
{
    /// <summary>All that was read from it.</summary>
    public required ReportFacts Facts { get; init; }

    /// <summary>The text in pieces that join to the whole prose.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>The words that the address asks for; null when it asks for none.</summary>
    public required Extract? Asked { get; init; }

    /// <summary>How words of it are cited, before their place: outlet, title, day.</summary>
    public string Cited => $"{Facts.Report.Outlet ?? "Outlet not given"}, {(Facts.Report.Title is { } title ? $"“{title}”" : Facts.Report.Label)}, {BriefDays.Day(Facts.Report.Date)}";

    /// <summary>The positions that rest on a fact of this report, by the fact's id.</summary>
    public required ILookup<string, Position> PartOf { get; init; }

    /// <summary>The story that it carries with others; null when it tells its own.</summary>
    public required StoryModel? Story { get; init; }

    /// <summary>Other texts under the same label or address, known by the same day.</summary>
    public required IReadOnlyList<Report> Versions { get; init; }

    /// <summary>Sentences of substance that gave nothing.</summary>
    public required int Silent { get; init; }

    /// <summary>The report of the address, if it was known by K.</summary>
    internal static ReportModel? Of(Desk desk, ReportSentences sentences)
    {
        if (desk.Report(desk.Values["key"]) is not { } held)
            return null;
        var facts = desk.Source.WithMentions(held);
        var report = facts.Report;
        var asked = SpanOf(desk.Query.GetValueOrDefault("mark"), report.Text.Length);
        var told = Told.Of(facts).ToList();
        var silent = sentences.Of(report).Where(s => s.HasSubstance && !told.Exists(t => t.Covers(s))).Select(s => s.Words.Span).ToList();
        Mark[] marks = [.. MarksOf(facts), .. silent.Select(s => new Mark(s, Marking.Silent)), .. asked is { } place ? [new Mark(place, Marking.Asked)] : Array.Empty<Mark>()];
        return new ReportModel
        {
            Facts = facts,
            Paragraphs = [.. Paragraph.Of(facts, marks)],
            Asked = asked is { } words ? report.Text.Take(report.Text.ToUtf16(words.Start), report.Text.ToUtf16(words.End)) : null,
            PartOf = PartsOf(desk.State, report.Key),
            Versions = [.. desk.Reports.Select(r => r.Report).Where(r => r.Key != report.Key && SameStory.AreVersions(r, report))],
            Story = StoryModel.Of(desk, report),
            Silent = silent.Count,
        };
    }

    private static ILookup<string, Position> PartsOf(StateOfPlay state, ReportKey report) =>
        state.Positions
            .SelectMany(p => p.Versions.SelectMany(v => v.Evidence).Concat(p.Responses.SelectMany(r => r.Evidence)).Where(e => e.Report == report).Select(e => (e.FactId, Position: p)))
            .Distinct()
            .ToLookup(x => x.FactId, x => x.Position, StringComparer.Ordinal);

    private static IEnumerable<Mark> MarksOf(ReportFacts facts) =>
        facts.Statements.SelectMany(s => s.Content).Select(c => new Mark(c.Span, Marking.Said))
            .Concat(facts.Statements.SelectMany(s => s.Quotes).Select(q => new Mark(q.Span, Marking.Quoted)))
            .Concat(facts.Events.SelectMany(e => e.Retold.Select(r => r.Evidence).Prepend(e.Evidence)).Select(e => new Mark(e.Span, Marking.Event)))
            .Concat(facts.Mentions.Select(m => new Mark(m.Words.Span, Marking.Name, m.EntityId)))
            .Concat(facts.Dates.Select(d => new Mark(d.Words.Span, Marking.Date)));

    // "120-145"; a place outside the text asks for nothing that could be shown.
    private static Span? SpanOf(string? written, int length)
    {
        if (string.IsNullOrEmpty(written))
            return null;
        var parts = written.Split('-');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && start < end && end <= length)
            return new Span(start, end);
        throw new BadRequestException($"“mark” takes two places in the text, such as 120-145, not after {length}.");
    }
}
