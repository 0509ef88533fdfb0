using System.Text.Json;
using System.Text.RegularExpressions;
using Demarche.Facts;

namespace Demarche.Tests.Record.Gold;

/// <summary>
/// Facts made from a hand-annotated report, as a reader without errors would give them: the upper bound of what the record
/// can make of a story. Objects and matters, which the annotation lacks, are guessed from the anchor's sentence.
/// </summary>
internal sealed partial class GoldFacts
{
    private readonly Dictionary<string, JsonElement> _annotated = new(StringComparer.Ordinal);
    private readonly GoldMatter _matter = new();
    private readonly Dictionary<string, string> _partyOf = new(StringComparer.Ordinal);

    public GoldFacts(IEnumerable<string> goldFiles)
    {
        foreach (var report in goldFiles.Select(f => JsonDocument.Parse(File.ReadAllText(f))).SelectMany(d => d.RootElement.EnumerateArray()))
        {
            _annotated[report.GetProperty("report").GetString()!] = report;
            LearnParties(report);
        }
    }

    public bool Has(string path) => _annotated.ContainsKey(Path.GetFileNameWithoutExtension(path));

    public ReportFacts Read(string path)
    {
        var label = Path.GetFileNameWithoutExtension(path);
        var gold = _annotated[label];
        var text = new ReportText(File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal));
        var report = new Report { Key = ReportKey.Of(text.Value), Label = label, Date = DateOnly.Parse(gold.GetProperty("date").GetString()!), Text = text, Path = path };
        var entities = new Dictionary<string, Entity>(StringComparer.Ordinal);
        var events = gold.GetProperty("events").EnumerateArray().Select((e, i) => EventOf(report, e, i, entities)).OfType<Event>().ToList();
        return new ReportFacts { Report = report, Entities = [.. entities.Values], Statements = [.. Quotations(report, gold)], Events = events };
    }

    private Event? EventOf(Report report, JsonElement gold, int ordinal, Dictionary<string, Entity> entities)
    {
        var anchor = gold.GetProperty("in").GetString()!;
        var at = report.Text.Value.IndexOf(anchor, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var (start, end) = SentenceAround(report.Text.Value, at, anchor.Length);
        // A meeting is often told by the way, in a sentence about something else: its clause begins no later than its anchor.
        var evidence = report.Text.Take(gold.GetProperty("act").GetString() is "meet" or "call" or "visit" ? at : start, end);
        var terms = Strings(gold, "terms").Select(t => TermAt(report.Text, t, start)).OfType<Term>().ToList();
        return new Event
        {
            Id = FactId.Of(report.Key, "event", evidence.Span, ordinal),
            Act = Enum.Parse<Act>(gold.GetProperty("act").GetString()!, ignoreCase: true),
            Code = new ActCode(null, null, null),
            Actors = ActorsOf(gold, "actors", "actor_party", entities),
            Targets = ActorsOf(gold, "targets", "target_party", entities),
            Modality = Enum.Parse<Modality>(gold.GetProperty("modality").GetString()!, ignoreCase: true),
            Day = DayOf(report, gold),
            At = String(gold, "at"),
            ToldBy = String(gold, "told_by"),
            Terms = terms,
            Matter = _matter.Of(report.Text.Value[at..Math.Min(end, at + anchor.Length + 80)] + " " + string.Join(' ', terms.Select(t => t.Words.Text)), evidence.Text),
            Evidence = evidence,
            Confidence = 1,
            Why = new Why("gold", []),
        };
    }

    // Each quotation as a statement of its own: enough to know which words stand in marks.
    private static IEnumerable<Statement> Quotations(Report report, JsonElement gold)
    {
        foreach (var words in gold.GetProperty("quotes").EnumerateArray().Select(q => q.GetProperty("text").GetString()!))
        {
            for (var at = report.Text.Value.IndexOf(words, StringComparison.Ordinal); at >= 0; at = report.Text.Value.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                if (at == 0 || report.Text.Value[at - 1] is not ('"' or '“' or '‘' or '\''))
                    continue;
                var quote = report.Text.Take(at, at + words.Length);
                yield return new Statement
                {
                    Id = FactId.Of(report.Key, "statement", quote.Span, 0),
                    CueKind = CueKind.Speech,
                    Speech = Speech.Direct,
                    Content = [quote],
                    Quotes = [quote],
                    Day = DayInterval.By(report.Date),
                    Confidence = 1,
                    Why = new Why("gold", []),
                };
            }
        }
    }

    private static DayInterval DayOf(Report report, JsonElement gold)
    {
        if (String(gold, "on") is not { } on)
            return gold.GetProperty("modality").GetString() is "occurred" ? DayInterval.By(report.Date) : DayInterval.Unknown;
        var first = DateOnly.Parse(on.Length switch { 4 => on + "-01-01", 7 => on + "-01", _ => on });
        var last = on.Length switch { 4 => first.AddYears(1).AddDays(-1), 7 => first.AddMonths(1).AddDays(-1), _ => first };
        return DayInterval.Between(first, gold.GetProperty("modality").GetString() is "occurred" && last > report.Date ? report.Date : last, DayBasis.Stated);
    }

    private List<Actor> ActorsOf(JsonElement gold, string names, string parties, Dictionary<string, Entity> entities)
    {
        var left = Strings(gold, parties).ToList();
        var several = left.Count;
        var actors = new List<Actor>();
        foreach (var name in Strings(gold, names))
        {
            var party = _partyOf.GetValueOrDefault(name) ?? (several == 1 ? Strings(gold, parties).First() : left.FirstOrDefault());
            left.Remove(party ?? "");
            var id = "person:" + name.ToLowerInvariant().Replace(' ', '-');
            entities.TryAdd(id, new Entity { Id = id, Kind = EntityKind.Person, Name = name, Parties = party is null ? [] : [party] });
            actors.Add(new Actor(id, name, party));
        }

        actors.AddRange(left.Select(p => new Actor("state:" + p, p, p)));
        return actors;
    }

    private void LearnParties(JsonElement report)
    {
        foreach (var list in new[] { "people", "quotes", "indirect" })
        {
            if (!report.TryGetProperty(list, out var items))
                continue;
            foreach (var item in items.EnumerateArray())
            {
                var name = item.TryGetProperty("name", out var n) ? n : item.TryGetProperty("speaker", out var s) ? s : default;
                if (name.ValueKind == JsonValueKind.String && String(item, "party") is { } party)
                    _partyOf.TryAdd(name.GetString()!, party);
            }
        }

        foreach (var e in report.GetProperty("events").EnumerateArray())
        {
            foreach (var (names, parties) in new[] { ("actors", "actor_party"), ("targets", "target_party") })
            {
                if (Strings(e, parties).Count() == 1 && Strings(e, names).Count() == 1)
                    _partyOf.TryAdd(Strings(e, names).First(), Strings(e, parties).First());
            }
        }
    }

    private static Term? TermAt(ReportText text, string words, int from)
    {
        var at = text.Value.IndexOf(words, from, StringComparison.Ordinal);
        if (at < 0)
            at = text.Value.IndexOf(words, StringComparison.Ordinal);
        var kind = ConditionWords().IsMatch(words) ? "condition" : "content";
        return at < 0 ? null : new Term(kind, text.Take(at, at + words.Length));
    }

    private static (int Start, int End) SentenceAround(string text, int at, int length)
    {
        var start = at;
        while (start > 0 && text[start - 1] != '\n' && !(char.IsWhiteSpace(text[start]) && text[start - 1] is '.' or '!' or '?' or '”' or '"' && char.IsWhiteSpace(text[start]) && start >= 2 && text[start - 2] is '.' or '!' or '?'))
            start--;
        while (char.IsWhiteSpace(text[start]))
            start++;
        var end = at + length;
        while (end < text.Length && text[end] != '\n' && !(text[end] is '.' or '!' or '?' && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1]) || text[end + 1] is '"' or '”')))
            end++;
        return (start, end);
    }

    private static IEnumerable<string> Strings(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(x => x.GetString()!) : [];

    private static string? String(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    [GeneratedRegex(@"^(if|unless|until|only|without|while|before|once)\b")]
    private static partial Regex ConditionWords();
}
