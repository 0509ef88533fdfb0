using Demarche.Facts;

namespace Demarche.Pages;

/// <summary>One fact as people read it: what was read, its sentence and place, why it was read so, what it is tied to.</summary>
internal static class FactPage
{
    private const int Label = 12;

    /// <summary>Writes an event's page.</summary>
    public static void Write(TextWriter output, ReportFacts facts, IReadOnlyList<SentenceLine> sentences, Event done)
    {
        var page = new PageWriter(output);
        page.Paragraph($"{done.Act.Word()}: {FactWords.Of(done)}");
        page.Paragraph($"{done.Code.Plover ?? "no PLOVER type"}{(done.Code.Mode is { } mode ? "/" + mode : "")}, CAMEO {done.Code.Cameo ?? "none"}", Label, "Code");
        if (done.Object is { } about)
            page.Paragraph(about.Text, Label, "About");
        foreach (var term in done.Terms)
            page.Paragraph($"{term.Words.Text} ({term.Kind})", Label, "Terms");
        Place(page, facts.Report, sentences, done.Evidence);
        Reason(page, done.Id, done.Confidence, done.Why, done.Ruled);
        Tie(page, "Said in", done.StatementId);
        Tie(page, "Answers", done.AnswerTo);
        foreach (var answer in facts.Events.Where(e => e.AnswerTo == done.Id))
            Tie(page, "Answered by", answer.Id);
    }

    /// <summary>Writes a statement's page.</summary>
    public static void Write(TextWriter output, ReportFacts facts, IReadOnlyList<SentenceLine> sentences, Statement statement)
    {
        var page = new PageWriter(output);
        page.Paragraph($"{FactWords.Kind(statement)}: {FactWords.Of(statement)}");
        foreach (var piece in statement.Content)
            page.Paragraph(piece.Text, Label, "Content");
        foreach (var quote in statement.Quotes)
            page.Paragraph(quote.Text, Label, "In marks");
        Place(page, facts.Report, sentences, statement.Cue ?? statement.Content[0]);
        Reason(page, statement.Id, statement.Confidence, statement.Why, statement.Ruled);
        foreach (var done in facts.Events.Where(e => e.StatementId == statement.Id))
            Tie(page, "Does", $"{done.Id} ({done.Act.Word()})");
    }

    private static void Place(PageWriter page, Report report, IReadOnlyList<SentenceLine> sentences, Extract evidence)
    {
        foreach (var sentence in sentences.Where(s => s.Words.Span.Overlaps(evidence.Span)))
            page.Paragraph(sentence.Words.Text, Label, "Sentence");
        var outlet = report.Outlet is { } name ? $"{name}, " : "";
        page.Paragraph($"{report.Label}, {outlet}{DayWords.Of(report.Date)}, characters {evidence.Span}", Label, "Report");
    }

    private static void Reason(PageWriter page, string id, double confidence, Why why, IReadOnlyList<string> ruled)
    {
        var words = string.Join(", ", why.Words.Select(w => $"\"{w.Text}\""));
        page.Paragraph($"{why.Rule}{(words.Length > 0 ? ": " + words : "")}; confidence {confidence:0.00}", Label, "Why");
        if (ruled.Count > 0)
            page.Paragraph($"corrected by hand: {string.Join(", ", ruled)}", Label, "Ruled");
        page.Paragraph(id, Label, "Id");
    }

    private static void Tie(PageWriter page, string label, string? id)
    {
        if (id is not null)
            page.Paragraph(id, Label, label);
    }
}
