using System.Collections.Immutable;
using Demarche.Facts;
using Demarche.Facts.Corrections;

namespace Demarche.Record.Corrections;

/// <summary>A fact as a search sees it.</summary>
internal sealed record FactCandidate(string Id, Extract Anchor, ImmutableSortedDictionary<string, string> Reading);

/// <summary>
/// Finds the fact that a ruling means among those of a report: by its id, which better rules keep, else by its words and by
/// what was read into it.
/// </summary>
internal static class FactSearch
{
    /// <summary>Least mean of place and reading at which a fact is taken for the one that was ruled on.</summary>
    public const double Floor = 0.6;

    /// <summary>The fact; or why there is none.</summary>
    public static (FactCandidate? Fact, string Reason) Find(ReportFacts facts, FactQuote quote)
    {
        var candidates = Of(facts, quote.Kind).ToList();
        if (facts.Report.Key == quote.Report && candidates.Find(c => c.Id == quote.FactId) is { } same)
            return (same, "");
        var (words, reason) = QuoteSearch.Find(facts.Report, quote);
        if (words is null)
            return (null, reason);
        var ranked = candidates.Select(c => (Fact: c, Score: Score(c, words.Span, quote))).Where(c => c.Score >= Floor).OrderByDescending(c => c.Score).ToList();
        return ranked switch
        {
            [] => (null, $"no {quote.Kind.Word()} is read in its words now"),
            [var best, var next, ..] when best.Score - next.Score < QuoteSearch.Margin => (null, $"several facts are read in its words now, and {best.Fact.Id} and {next.Fact.Id} fit as well"),
            [var best, ..] => (best.Fact, ""),
        };
    }

    /// <summary>The facts of a kind.</summary>
    public static IEnumerable<FactCandidate> Of(ReportFacts facts, FactKind kind) => kind == FactKind.Event
        ? facts.Events.Select(e => new FactCandidate(e.Id, e.Evidence, FactReading.Of(e)))
        : facts.Statements.Select(s => new FactCandidate(s.Id, s.Content[0], FactReading.Of(s)));

    private static double Score(FactCandidate fact, Span place, FactQuote quote)
    {
        var anchor = fact.Anchor.Span;
        var shared = Math.Min(anchor.End, place.End) - Math.Max(anchor.Start, place.Start);
        if (shared <= 0)
            return 0;
        var overlap = shared / (double)(anchor.Length + place.Length - shared);
        return (overlap + FactReading.Agreement(quote.Reading, fact.Reading)) / 2;
    }
}
