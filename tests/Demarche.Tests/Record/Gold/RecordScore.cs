using System.Text.Json;
using Demarche.Record;
using Demarche.Record.Contacts;
using Demarche.Record.Positions;

namespace Demarche.Tests.Record.Gold;

/// <summary>
/// How much of a story's hand-made record is found. Rates as record.py counts them, but for names of people, which must be equal
/// when folded.
/// </summary>
internal sealed class RecordScore
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public double Rate(string of, string among) => Count(among) == 0 ? 1 : (double)Count(of) / Count(among);

    public int Count(string what) => _counts.GetValueOrDefault(what);

    public void Add(JsonElement query, StateOfPlay state)
    {
        var left = state.Positions.ToList();
        foreach (var gold in query.GetProperty("positions").EnumerateArray())
            Add(gold, left);
        AddContacts(query, [.. state.Contacts]);
        var forbidden = query.TryGetProperty("not", out var not) ? Strings(not, "responses").ToList() : [];
        Add("forbidden", state.Positions.SelectMany(p => p.Responses).Count(r => forbidden.Exists(f => Words(r.Evidence).Contains(Folded(f), StringComparison.Ordinal))));
        if (query.GetProperty("complete").GetBoolean())
            Add("positions.said", state.Positions.Count).Add("positions.complete", query.GetProperty("positions").GetArrayLength());
    }

    private void Add(JsonElement gold, List<Position> left)
    {
        string[] days = [.. gold.GetProperty("versions").EnumerateArray().Select(v => v.GetProperty("known").GetString()!)];
        Add("positions", 1).Add("versions", days.Length).Add("responses", 1);
        var best = left.Where(p => Fit(gold, p, days) > 0).MaxBy(p => Fit(gold, p, days));
        if (best is null)
            return;
        left.Remove(best);
        var said = best.Versions.Select(v => v.Known.ToString("yyyy-MM-dd")).ToHashSet(StringComparer.Ordinal);
        Add("positions.hit", 1).Add("versions.said", said.Count).Add("versions.hit", days.Count(said.Contains));
        var want = gold.GetProperty("response");
        var right = want.ValueKind == JsonValueKind.Null
            ? best.Responses.Count == 0
            : best.Responses.Any(r => r.State == want.GetProperty("kind").GetString() && Words(r.Evidence).Contains(Folded(want.GetProperty("words").GetString()!), StringComparison.Ordinal));
        Add("responses.hit", right ? 1 : 0);
    }

    private static double Fit(JsonElement gold, Position said, string[] days)
    {
        if (said.Kind.ToString().ToLowerInvariant() != gold.GetProperty("kind").GetString()
            || !said.From.Intersect(Strings(gold, "from")).Any() || !said.To.Intersect(Strings(gold, "to")).Any())
            return 0;
        var about = said.Versions.Any(v => Words(v.Evidence.Concat(v.Terms.Select(t => t.Words))).Contains(Folded(gold.GetProperty("about").GetString()!), StringComparison.Ordinal));
        return (about ? 2 : 0) + ((double)said.Versions.Count(v => days.Contains(v.Known.ToString("yyyy-MM-dd"))) / days.Length);
    }

    private void AddContacts(JsonElement query, List<Contact> left)
    {
        foreach (var gold in query.GetProperty("contacts").EnumerateArray())
        {
            string[] people = [.. Strings(gold, "people").Select(Folded)];
            string[] parties = [.. Strings(gold, "parties")];
            var hit = left.Find(c => Demarche.Facts.Wording.Word(c.State) == gold.GetProperty("state").GetString() && c.Known.ToString("yyyy-MM-dd") == gold.GetProperty("known").GetString()
                && (people.Length > 0 ? c.People.Select(p => Folded(p.Name)).ToHashSet().SetEquals(people) : c.Parties.ToHashSet().SetEquals(parties)));
            Add("contacts", 1).Add("contacts.hit", hit is not null && left.Remove(hit) ? 1 : 0);
        }
    }

    private RecordScore Add(string what, int number)
    {
        _counts[what] = Count(what) + number;
        return this;
    }

    private static string Words(IEnumerable<Evidence> evidence) => Folded(string.Join(' ', evidence.Select(e => e.Words.Text)));

    private static string Folded(string words) => string.Concat(words.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' '))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries) is var parts ? string.Join(' ', parts) : "";

    private static IEnumerable<string> Strings(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(x => x.GetString()!) : [];
}
