using Demarche.Facts;

namespace Demarche.Record.Searching;

/// <summary>Full text over reports, statements and events.</summary>
internal static class Search
{
    /// <summary>Every place where all the words stand together.</summary>
    /// <param name="typed">What is searched for.</param>
    /// <param name="known">The reports that count.</param>
    /// <param name="among">Those of them that have all the words at all, if somebody knows; null for any.</param>
    public static SearchPage For(string typed, KnownReports known, IReadOnlySet<ReportKey>? among)
    {
        var words = SearchWords.Of(typed);
        IReadOnlyList<SearchHit> hits = words.IsEmpty ? [] : [.. known.Reports.Where(r => among is null || among.Contains(r.Report.Key)).SelectMany(r => In(r, words))];
        return new SearchPage(typed, known.Coverage, hits);
    }

    private static IEnumerable<SearchHit> In(ReportFacts facts, SearchWords words)
    {
        if (words.FindIn(facts.Report.Text.Value) is not { } everywhere)
            return [];
        var hits = facts.Statements.SelectMany(s => s.Content.Select(c => Hit(facts, words, HitKind.Statement, s.Id, Speakers(s), null, c)))
            .Concat(facts.Events.Select(e => Hit(facts, words, HitKind.Event, e.Id, [.. e.Actors.Select(a => a.Name)], e.Act.Word(), e.Evidence)))
            .OfType<SearchHit>()
            .ToList();
        var shown = hits.SelectMany(h => h.Marks).ToHashSet();
        var text = facts.Report.Text;
        foreach (var line in Lines(text.Value, everywhere))
        {
            var hit = Hit(facts, words, HitKind.Report, facts.Report.Label, [], null, text.Take(line.Start.Value, line.End.Value));
            if (hit is not null && !hit.Marks.All(shown.Contains))
                hits.Add(hit);
        }

        return hits.OrderBy(h => h.Snippet.Words.Span).ThenBy(h => h.Kind).ThenBy(h => h.Id, StringComparer.Ordinal);
    }

    private static SearchHit? Hit(ReportFacts facts, SearchWords words, HitKind kind, string id, IReadOnlyList<string> who, string? act, Extract snippet)
    {
        if (words.FindIn(snippet.Text) is not { } found)
            return null;
        var text = facts.Report.Text;
        var start = text.ToUtf16(snippet.Span.Start);
        return new SearchHit(
            kind, id, facts.Report.Date, who, act, new Evidence(facts.Report.Key, facts.Report.Label, facts.Report.Date, snippet, id),
            [.. found.Select(r => new Span(text.ToCodePoint(start + r.Start.Value), text.ToCodePoint(start + r.End.Value)))]);
    }

    private static IReadOnlyList<string> Speakers(Statement statement) => statement.Speaker is { } speaker
        ? [speaker.Name, .. statement.Also.Select(a => a.Name)]
        : statement.Mention is { } source ? [source.Text] : [];

    // The sentences around what was found; a full stop before a space and a capital, or a line's end, closes one.
    private static IEnumerable<Range> Lines(string text, IReadOnlyList<Range> found)
    {
        var done = 0;
        foreach (var range in found)
        {
            if (range.Start.Value < done)
                continue;
            var start = range.Start.Value;
            while (start > done && !Ends(text, start - 1))
                start--;
            while (start < range.Start.Value && char.IsWhiteSpace(text[start]))
                start++;
            var end = range.End.Value;
            while (end < text.Length && !Ends(text, end - 1) && text[end] != '\n')
                end++;
            yield return start..end;
            done = end;
        }
    }

    private static bool Ends(string text, int at) =>
        text[at] == '\n' || (text[at] is '.' or '?' or '!' or '”' && at + 2 < text.Length && char.IsWhiteSpace(text[at + 1]) && (char.IsUpper(text[at + 2]) || text[at + 2] is '“' or '"'));
}
