using Demarche.Facts;
using Demarche.Record.Searching;

namespace Demarche.Server.Views;

/// <summary>What a search found, with what to choose from.</summary>
/// <param name="Words">What was asked; empty before anything was.</param>
/// <param name="Hits">Those shown.</param>
/// <param name="Slice">Which part of all they are.</param>
/// <param name="Kinds">How many of each kind.</param>
/// <param name="Years">How many of each year.</param>
/// <param name="Who">Whose words or acts, the most first.</param>
public sealed record SearchModel(
    string Words, IReadOnlyList<SearchHit> Hits, Slice Slice, IReadOnlyList<(string Value, int Count)> Kinds, IReadOnlyList<(string Value, int Count)> Years,
    IReadOnlyList<(string Value, int Count)> Who)
{
    private const int Longest = 200;

    /// <summary>What the desk's address asks for.</summary>
    public static SearchModel Of(Desk desk)
    {
        var words = desk.Query.GetValueOrDefault("q") ?? "";
        if (words.Length > Longest)
            throw new Answers.BadRequestException($"“q” takes at most {Longest} characters.");
        var all = words.Length == 0 ? [] : desk.Snapshot.Record.Search(words, desk.Days.KnownBy, desk.Source.With(SearchWords.Of(words))).Hits;
        var (kind, year, who) = (desk.Query.GetValueOrDefault("kind"), desk.Query.GetValueOrDefault("year"), desk.Query.GetValueOrDefault("who"));
        var asked = all.Where(h => (kind is null || h.Kind.Word() == kind) && (year is null || YearOf(h) == year) && (who is null || h.Who.Contains(who, StringComparer.Ordinal)))
            .Select((hit, i) => (hit, key: $"{i:D7}")).ToList();
        var (shown, slice) = Slice.Of(desk, asked, x => x.key);
        return new SearchModel(
            words, [.. shown.Select(x => x.hit)], slice, Counted(all.Select(h => h.Kind.Word())), Counted(all.Select(YearOf)), Counted(all.SelectMany(h => h.Who.Distinct(StringComparer.Ordinal))));
    }

    /// <summary>The hit's words in pieces, those searched for apart.</summary>
    public static IEnumerable<(string Text, bool Found)> Pieces(SearchHit hit)
    {
        var text = new ReportText(hit.Snippet.Words.Text);
        var start = hit.Snippet.Words.Span.Start;
        var at = 0;
        foreach (var mark in hit.Marks.OrderBy(m => m.Start))
        {
            var (from, to) = (text.ToUtf16(mark.Start - start), text.ToUtf16(mark.End - start));
            if (from < at)
                continue;
            yield return (text.Value[at..from], false);
            yield return (text.Value[from..to], true);
            at = to;
        }

        yield return (text.Value[at..], false);
    }

    private static string YearOf(SearchHit hit) => hit.Known.ToString("yyyy");

    private static IReadOnlyList<(string Value, int Count)> Counted(IEnumerable<string> values) =>
        [.. values.GroupBy(v => v, StringComparer.Ordinal).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2).ThenBy(g => g.Key, StringComparer.Ordinal).Take(12)];
}
