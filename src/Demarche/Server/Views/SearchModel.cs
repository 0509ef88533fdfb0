using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Actors;
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
    private const int MostNamed = 6;
    private static readonly char[] NameBreaks = [' ', '-'];

    /// <summary>Persons whose name has the words, those in most reports first.</summary>
    public required IReadOnlyList<RecordActor> People { get; init; }

    /// <summary>Codes of parties whose name has them.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>What the desk's address asks for.</summary>
    public static SearchModel Of(Desk desk)
    {
        var words = desk.Query.GetValueOrDefault("q") ?? "";
        if (words.Length > Longest)
            throw new Answers.BadRequestException($"“q” takes at most {Longest} characters.");
        var all = words.Length == 0 ? [] : desk.Snapshot.Record.Search(words, desk.Days.KnownBy, desk.Source.With(SearchWords.Of(words))).Hits;
        var (kind, year, who) = (desk.OneOf("kind", [.. Enum.GetValues<HitKind>().Select(k => k.Word())]), desk.Query.GetValueOrDefault("year"), desk.Query.GetValueOrDefault("who"));
        var asked = all.Where(h => (kind is null || h.Kind.Word() == kind) && (year is null || YearOf(h) == year) && (who is null || h.Who.Contains(who, StringComparer.Ordinal)))
            .Select((hit, i) => (hit, key: $"{i:D7}")).ToList();
        var (shown, slice) = Slice.Of(desk, asked, x => x.key);
        return new SearchModel(
            words, [.. shown.Select(x => x.hit)], slice, Counted(all.Select(h => h.Kind.Word())), Counted(all.Select(YearOf)), Counted(all.SelectMany(h => h.Who.Distinct(StringComparer.Ordinal))))
        {
            People = words.Length == 0 ? [] : [.. desk.State.People.Where(p => p.Spellings.Any(s => Names(s, words))).OrderByDescending(p => p.Reports).ThenBy(p => p.Id, StringComparer.Ordinal).Take(MostNamed)],
            Parties = words.Length == 0 ? [] : [.. PartiesOf(desk.State).Where(c => Names(desk.Names.Name(c), words)).Order(StringComparer.Ordinal).Take(MostNamed)],
        };
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

    // "kim" names Sung Kim and not Kimberley; "north korea" names North Korea.
    private static bool Names(string name, string words)
    {
        var parts = name.Split(NameBreaks, StringSplitOptions.RemoveEmptyEntries);
        return words.Trim('"', '“', '”').Split(NameBreaks, StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } asked && asked.All(word => parts.Contains(word, StringComparer.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> PartiesOf(StateOfPlay state) =>
        state.People.SelectMany(p => p.Parties).Concat(state.Positions.SelectMany(p => p.From.Concat(p.To))).Concat(state.Contacts.SelectMany(c => c.Parties)).Distinct(StringComparer.Ordinal);

    private static string YearOf(SearchHit hit) => hit.Known.ToString("yyyy");

    private static IReadOnlyList<(string Value, int Count)> Counted(IEnumerable<string> values) =>
        [.. values.GroupBy(v => v, StringComparer.Ordinal).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2).ThenBy(g => g.Key, StringComparer.Ordinal).Take(12)];
}
