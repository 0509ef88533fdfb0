using System.Collections.Immutable;
using Demarche.Facts;
using Demarche.Facts.Corrections;

namespace Demarche.Record.Rereading;

/// <summary>Compares two readings of one report, fact by fact: ids hash where a fact stands, so that the same id is the same fact.</summary>
public static class FactsDifference
{
    private static readonly ImmutableSortedDictionary<string, string> Nothing = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What the later reading changes, in text order. Confidence and reasons don't count; words and values do.</summary>
    public static IReadOnlyList<FactChange> Between(ReportFacts before, ReportFacts after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var was = All(before).DistinctBy(f => f.Id).ToDictionary(f => f.Id, StringComparer.Ordinal);
        var changes = new List<FactChange>();
        foreach (var now in All(after).DistinctBy(f => f.Id))
        {
            if (!was.Remove(now.Id, out var old))
                changes.Add(new FactChange(FactFate.New, now.Kind, now.Id, now.Words, Nothing, now.Values));
            else if (!old.Values.SequenceEqual(now.Values))
                changes.Add(new FactChange(FactFate.Changed, now.Kind, now.Id, now.Words, old.Values, now.Values));
        }

        changes.AddRange(was.Values.Select(gone => new FactChange(FactFate.Gone, gone.Kind, gone.Id, gone.Words, gone.Values, Nothing)));
        return [.. changes.OrderBy(c => c.Words.Span).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<Read> All(ReportFacts facts) =>
        facts.Statements.Select(s => new Read(FactKind.Statement, s.Id, s.Content[0], FactReading.Of(s).Add("words", Words(s.Content))))
            .Concat(facts.Events.Select(e => new Read(FactKind.Event, e.Id, e.Evidence, FactReading.Of(e)
                .Add("words", e.Evidence.Text)
                .Add("matter", e.Matter ?? "")
                .Add("terms", Words(e.Terms.Select(t => t.Words)))
                .Add("told by", e.ToldBy ?? "")
                .Add("answers", e.AnswerTo ?? ""))));

    private static string Words(IEnumerable<Extract> words) => string.Join(" ... ", words.Select(w => w.Text));

    private sealed record Read(FactKind Kind, string Id, Extract Words, ImmutableSortedDictionary<string, string> Values);
}
