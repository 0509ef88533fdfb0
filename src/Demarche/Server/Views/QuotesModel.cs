using Demarche.Record.Sayings;

namespace Demarche.Server.Views;

/// <summary>What was said: by words, speaker and days; two wordings side by side when two are chosen.</summary>
public sealed record QuotesModel
{
    /// <summary>The answer.</summary>
    public required SayingsPage Page { get; init; }

    /// <summary>The sayings shown.</summary>
    public required IReadOnlyList<Saying> Sayings { get; init; }

    /// <summary>Which part of the answer they are.</summary>
    public required Slice Slice { get; init; }

    /// <summary>Speakers with how many sayings each has in the answer.</summary>
    public required IReadOnlyList<(string Id, string Name, int Count)> Speakers { get; init; }

    /// <summary>How the address names the wordings chosen to be compared.</summary>
    public required IReadOnlyList<string> Chosen { get; init; }

    /// <summary>Two wordings to compare, the one known first before the other; null when not two are chosen.</summary>
    public required (SaidWording One, SaidWording Other)? Compared { get; init; }

    /// <summary>What the desk's address asks for.</summary>
    public static QuotesModel Of(Desk desk)
    {
        var (from, to) = desk.Stretch();
        var question = new SayingsQuestion
        {
            Words = desk.Query.GetValueOrDefault("words"),
            Speaker = desk.Query.GetValueOrDefault("speaker"),
            From = from,
            To = to,
        };
        var page = desk.Snapshot.Record.Sayings(question, desk.Days.AsOf, desk.Days.KnownBy);
        var all = page.Sayings.Select((saying, i) => (saying, key: $"{saying.Day.Earliest ?? saying.Day.Latest ?? saying.Known:yyyy-MM-dd}.{i:D6}")).ToList();
        var (shown, slice) = Slice.Of(desk, all, x => x.key);
        var wordings = page.Sayings.Concat(page.Without).SelectMany(s => s.Wordings).ToList();
        var chosen = desk.Query.GetValueOrDefault("compare")?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var found = chosen.Select(place => wordings.Find(w => PlaceOf(w) == place)).OfType<SaidWording>().OrderBy(w => w.Words.Known).ToList();
        return new QuotesModel
        {
            Chosen = chosen,
            Page = page,
            Sayings = [.. shown.Select(x => x.saying)],
            Slice = slice,
            Speakers = [.. page.Sayings.Where(s => s.Speaker is not null).GroupBy(s => (s.Speaker!.Id, s.Speaker.Name)).Select(g => (g.Key.Id, g.Key.Name, g.Count()))
                .OrderByDescending(s => s.Item3).ThenBy(s => s.Id, StringComparer.Ordinal).Take(14)],
            Compared = found is [var one, var other] ? (one, other) : null,
        };
    }

    /// <summary>How an address names a wording: report and place.</summary>
    public static string PlaceOf(SaidWording wording) => $"{wording.Words.Report.Hash[..16]}.{wording.Words.Words.Span}";
}
