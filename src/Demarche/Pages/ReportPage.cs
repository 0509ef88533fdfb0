using Demarche.Facts;

namespace Demarche.Pages;

/// <summary>
/// A report as people read it: who is in it, then sentence by sentence what was understood, and which sentences of substance
/// gave nothing.
/// </summary>
internal static class ReportPage
{
    private const int Number = 5;
    private const int Fact = 20;

    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter output, ReportFacts facts, IReadOnlyList<SentenceLine> sentences)
    {
        var page = new PageWriter(output);
        Head(page, facts);
        var told = Told.Of(facts).ToLookup(t => Home(t, sentences));
        for (var i = 0; i < sentences.Count; i++)
        {
            page.Paragraph(sentences[i].Words.Text, Number, $"{i + 1,3}");
            foreach (var fact in told[i])
            {
                foreach (var (label, words) in fact.Lines)
                    page.Paragraph(words, Fact, $"{"",5}{label}");
            }

            if (sentences[i].HasSubstance && !told.Any(home => home.Any(t => t.Covers(sentences[i]))))
                page.Paragraph("nothing read", Fact, $"{"",5}-");
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

    // The sentence under which a fact is shown: the one in which its cue or evidence begins.
    private static int Home(Told fact, IReadOnlyList<SentenceLine> sentences)
    {
        var home = 0;
        while (home + 1 < sentences.Count && sentences[home + 1].Words.Span.Start <= fact.Anchor.Start)
            home++;
        return home;
    }
}
