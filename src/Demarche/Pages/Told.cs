using Demarche.Facts;

namespace Demarche.Pages;

/// <summary>A fact as a page of its report shows it.</summary>
/// <param name="Anchor">Where its cue or evidence begins: the sentence it is shown under.</param>
/// <param name="From">All that it was read from: sentences that gave something.</param>
/// <param name="Lines">What is printed, with a label before each line.</param>
internal sealed record Told(Span Anchor, IReadOnlyList<Extract> From, IReadOnlyList<(string Label, string Words)> Lines)
{
    /// <summary>The facts of a report, in text order. An act that was done by saying is shown once, as the act.</summary>
    public static IEnumerable<Told> Of(ReportFacts facts)
    {
        var done = facts.Events.Select(e => e.StatementId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return facts.Statements.Where(s => s.CueKind != CueKind.Act || !done.Contains(s.Id)).Select(Of)
            .Concat(facts.Events.Select(Of))
            .OrderBy(t => t.Anchor);
    }

    /// <summary>Whether the sentence gave this fact, or a part of it.</summary>
    public bool Covers(SentenceLine sentence) =>
        sentence.Words.Span.Overlaps(Anchor) || From.Any(e => e.Span.Overlaps(sentence.Words.Span));

    private static Told Of(Statement statement) => new(
        statement.Cue?.Span ?? statement.Content[0].Span,
        statement.Content,
        [
            (FactWords.Kind(statement), $"{FactWords.Of(statement)} [{statement.Id}]"),
            ("", string.Join(" ... ", statement.Content.Select(c => c.Text))),
        ]);

    private static Told Of(Event done)
    {
        List<(string, string)> lines = [(done.Act.Word(), $"{FactWords.Of(done)} [{done.Id}]")];
        if (done.Object is { } about)
            lines.Add(("  about", about.Text));
        foreach (var terms in done.Terms.GroupBy(t => t.Kind, StringComparer.Ordinal))
            lines.Add(($"  {terms.Key}", string.Join(" | ", terms.Select(t => t.Words.Text))));
        return new(done.Evidence.Span, [done.Evidence], lines);
    }
}
