using Demarche.Facts;

namespace Demarche.Pages;

/// <summary>
/// A report as people read it: who is in it, then sentence by sentence what was understood, and which sentences of substance
/// gave nothing.
/// </summary>
internal static class ReportPage
{
    private const int Number = 5;
    private const int Kind = 17;

    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter output, ReportFacts facts, IReadOnlyList<SentenceLine> sentences)
    {
        var page = new PageWriter(output);
        Head(page, facts);
        var told = facts.Statements.Select(s => new Told(s.Cue?.Span ?? s.Content[0].Span, s.Content, FactWords.Kind(s), Line(s)))
            .Concat(facts.Events.Select(e => new Told(e.Evidence.Span, [e.Evidence], e.Act.Word(), $"{FactWords.Of(e)}  [{e.Id}]")))
            .ToLookup(t => Home(t, sentences));
        for (var i = 0; i < sentences.Count; i++)
        {
            page.Paragraph(sentences[i].Words.Text, Number, $"{i + 1,3}");
            foreach (var fact in told[i])
                page.Paragraph(fact.Words, Kind, $"{"",7}{fact.Kind}");
            if (sentences[i].HasSubstance && !told.Any(home => home.Any(t => t.Covers(sentences[i]))))
                page.Paragraph("nothing read", Kind, $"{"",7}-");
        }

        page.Gap();
    }

    private static void Head(PageWriter page, ReportFacts facts)
    {
        var report = facts.Report;
        page.Paragraph(report.Title is { } title ? $"{report.Label}: {title}" : report.Label);
        var outlet = report.Outlet is { } name ? $"{name}, " : "";
        page.Paragraph($"{outlet}{DayWords.Of(report.Date)}; {report.Text.Length} characters; {facts.Statements.Count} statements, {facts.Events.Count} events");
        page.Gap();
        foreach (var person in facts.Entities.Where(e => e.Kind == EntityKind.Person))
            page.Paragraph(Person(person), Number, "  -");
        page.Gap();
    }

    private static string Person(Entity person)
    {
        var party = person.Parties.Count > 0 ? $" ({string.Join(", ", person.Parties)})" : "";
        var roles = person.Roles.Count > 0 ? ": " + string.Join("; ", person.Roles.Select(r => r.Title)) : "";
        return person.Name + party + roles;
    }

    private static string Line(Statement statement)
    {
        var words = string.Join(" ... ", statement.Content.Select(c => c.Text));
        return $"{FactWords.Of(statement)}: {words}  [{statement.Id}]";
    }

    // The sentence under which a fact is shown: the one in which its cue or evidence begins.
    private static int Home(Told fact, IReadOnlyList<SentenceLine> sentences)
    {
        var home = 0;
        while (home + 1 < sentences.Count && sentences[home + 1].Words.Span.Start <= fact.Anchor.Start)
            home++;
        return home;
    }

    private sealed record Told(Span Anchor, IReadOnlyList<Extract> From, string Kind, string Words)
    {
        public bool Covers(SentenceLine sentence) =>
            sentence.Words.Span.Overlaps(Anchor) || From.Any(e => e.Span.Overlaps(sentence.Words.Span));
    }
}
