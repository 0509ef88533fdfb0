using Demarche.Facts;
using Demarche.Reading;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Samples;

/// <summary>One sentence of a raw text from which something was read.</summary>
/// <param name="Set">The set, by its file name without endings.</param>
/// <param name="Id">The text's id there.</param>
/// <param name="Place">The sentence, in code points of the text below its title.</param>
/// <param name="Words">Its words on one line.</param>
/// <param name="Read">What was read from it, a fact a line.</param>
internal sealed record SampledSentence(string Set, string Id, Span Place, string Words, IReadOnlyList<string> Read)
{
    /// <summary>The sentences of a text that yielded statements or events, in text order.</summary>
    public static IReadOnlyList<SampledSentence> Of(string set, BulkText raw, ReportReader reader, SampledKind kind)
    {
        if (!DateOnly.TryParse(raw.Date, out var date))
            return [];
        var report = new Report { Key = ReportKey.Of(raw.Titled), Label = raw.Id, Date = date, Text = new ReportText(raw.Titled), BodyStart = 0 };
        var draft = reader.Settle(report);
        var facts = kind == SampledKind.Statements
            ? draft.Statements.Select(s => (Anchor: (s.Cue ?? s.Content[0]).Span, Said: Told(s)))
            : draft.Events.Select(e => (Anchor: e.Why.Words[0].Span, Said: Told(e)));
        return [.. facts.GroupBy(f => draft.Text.SentenceOf(draft.Text.TokenFrom(report.Text.ToUtf16(f.Anchor.Start)))).OrderBy(g => g.Key).Select(g =>
        {
            var words = draft.Take(draft.Text.Sentences[g.Key].Tokens);
            return new SampledSentence(set, raw.Id, words.Span, words.Text.ReplaceLineEndings(" "), [.. g.Select(f => f.Said)]);
        })];
    }

    private static string Told(Statement s) =>
        $"{s.Why.Rule} {s.CueKind.Word()} {s.Speech.Word()} {s.Confidence:F2}  by {s.Speaker?.Name ?? "nobody named"}{string.Concat(s.Also.Select(a => ", " + a.Name))} ({s.Party ?? "no party"}) as [{s.Mention?.Text}]"
        + $"  cue [{s.Cue?.Text}]  {string.Join(" ... ", s.Content.Select(c => $"[{c.Text.ReplaceLineEndings(" ")}]"))}";

    private static string Told(Event e) =>
        $"{e.Why.Rule} {e.Act.Word()} {e.Modality.Word()} {e.Confidence:F2}  {Sides(e.Actors)} > {Sides(e.Targets)}  {e.Day}{string.Concat(e.Terms.Select(t => $"  {t.Kind} [{t.Words.Text}]"))}";

    private static string Sides(IEnumerable<Actor> actors) => string.Join(", ", actors.Select(a => $"{a.Name} ({a.Party ?? "no party"})"));
}

/// <summary>What is sampled.</summary>
internal enum SampledKind
{
    /// <summary>Who said what.</summary>
    Statements,

    /// <summary>Who did what towards whom.</summary>
    Events,
}
