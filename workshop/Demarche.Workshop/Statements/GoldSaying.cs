using System.Text.Json;
using Demarche.Facts;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Statements;

/// <summary>Annotated words of somebody: a stretch between marks, or the beginning of a clause of reported speech.</summary>
/// <param name="Places">Where the words stand, in code points; more than one place when the report repeats them.</param>
/// <param name="Speakers">Names of whoever says it; empty for nobody named.</param>
/// <param name="Party">Whom the speaker speaks for; null when not told.</param>
internal sealed record GoldSaying(IReadOnlyList<Span> Places, IReadOnlyList<string> Speakers, string? Party)
{
    /// <summary>The annotated quotations of a report.</summary>
    public static IReadOnlyList<GoldSaying> Quotations(GoldReport gold, ReportText text) => Of(gold, text, "quotes", "text");

    /// <summary>The annotated clauses of reported speech.</summary>
    public static IReadOnlyList<GoldSaying> Indirect(GoldReport gold, ReportText text) => Of(gold, text, "indirect", "content");

    private static List<GoldSaying> Of(GoldReport gold, ReportText text, string list, string field) =>
        [.. gold.Json.GetProperty(list).EnumerateArray().Select(said => new GoldSaying(
            [.. Find(gold.Text, said.GetProperty(field).GetString()!, text)],
            Names(said.GetProperty("speaker")),
            said.TryGetProperty("party", out var party) ? party.GetString() : null))];

    private static IReadOnlyList<string> Names(JsonElement speaker) => speaker.ValueKind switch
    {
        JsonValueKind.String => [speaker.GetString()!],
        JsonValueKind.Array => [.. speaker.EnumerateArray().Select(s => s.GetString()!)],
        _ => [],
    };

    private static IEnumerable<Span> Find(string text, string words, ReportText places)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            yield return places.Take(at, at + words.Length).Span;
    }
}
