using System.Text.Json;
using Demarche.Facts;
using Demarche.Reading.People;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.People;

/// <summary>Counts, over reports, which annotated persons and mentions were found and which parties were right.</summary>
internal sealed class PeopleScore(Action<string>? tell)
{
    private int _people, _found, _parties, _told, _right, _none, _invented, _mentions, _settled, _same;

    public void Add(GoldReport gold, ReportFacts facts)
    {
        var persons = facts.Entities.Where(e => e.Kind == EntityKind.Person).ToList();
        if (gold.Json.TryGetProperty("people", out var people))
        {
            foreach (var person in people.EnumerateArray())
                AddPerson(gold.Id, person.GetProperty("name").GetString()!, person.GetProperty("party").GetString(), persons);
        }

        if (gold.Json.TryGetProperty("mentions", out var mentions))
        {
            foreach (var mention in mentions.EnumerateArray())
                AddMention(gold, mention, facts);
        }
    }

    public override string ToString()
    {
        var text = $"people {_people}  found {Share(_found, _people)}  with a party {_parties}  told {Share(_told, _parties)}  right of told {Share(_right, _told)}  of {_none} without one, given one {_invented}";
        return _mentions == 0 ? text : text + $"  mentions {_mentions}  settled {Share(_settled, _mentions)}  right {Share(_same, _mentions)}  mistaken {_settled - _same}";
    }

    private static string Share(int part, int whole) => whole == 0 ? "-" : ((double)part / whole).ToString("0.000");

    private void AddPerson(string report, string name, string? party, List<Entity> persons)
    {
        _people++;
        var entity = persons.Find(p => Means(p.Name, name));
        if (entity is null)
        {
            tell?.Invoke($"{report[..10]} missed {name} ({party})");
            return;
        }

        _found++;
        var told = entity.Parties.Count > 0 ? entity.Parties[0] : null;
        if (party is null)
        {
            _none++;
            _invented += told is null ? 0 : 1;
        }
        else
        {
            _parties++;
            _told += told is null ? 0 : 1;
            _right += told == party ? 1 : 0;
        }

        if (told != party)
            tell?.Invoke($"{report[..10]} party of {name}: {party ?? "none"}, ours {told ?? "none"}   {string.Join(" | ", entity.Roles.Select(r => r.Title))}");
    }

    private void AddMention(GoldReport gold, JsonElement mention, ReportFacts facts)
    {
        string context = mention.GetProperty("context").GetString()!, words = mention.GetProperty("text").GetString()!, name = mention.GetProperty("entity").GetString()!;
        var start = facts.Report.Text.ToCodePoint(gold.Text.IndexOf(context, StringComparison.Ordinal) + context.IndexOf(words, StringComparison.Ordinal));
        var span = new Span(start, start + words.Length);
        var ours = facts.Mentions.Where(m => Share(m.Words.Span, span) >= 0.5).Select(m => facts.Entities.First(e => e.Id == m.EntityId).Name).Distinct().ToList();
        _mentions++;
        _settled += ours.Count > 0 ? 1 : 0;
        var right = ours.Count == 1 && Means(ours[0], name);
        _same += right ? 1 : 0;
        if (!right)
            tell?.Invoke($"{gold.Id[..10]} mention {words} in \"{context}\": {name}, ours {string.Join(", ", ours)}");
    }

    private static double Share(Span ours, Span gold)
    {
        double shared = Math.Max(0, Math.Min(ours.End, gold.End) - Math.Max(ours.Start, gold.Start));
        return shared / Math.Max(gold.Length, Math.Min(ours.Length, gold.Length));
    }

    private static bool Means(string ours, string gold)
    {
        PersonName a = PersonName.Of(ours), b = PersonName.Of(gold);
        return a.IsSameAs(b) || a.IsBare && (a.Whole == b.Words[0] || a.Whole == b.Words[^1]);
    }
}
