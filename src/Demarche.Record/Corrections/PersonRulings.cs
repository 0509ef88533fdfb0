using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Record.Actors;

namespace Demarche.Record.Corrections;

/// <summary>
/// Rulings on persons as the directory of persons asks for them. Names and parties tell who is meant, not ids: those follow from
/// the reports at hand.
/// </summary>
internal sealed class PersonRulings(IReadOnlyList<Correction> rulings)
{
    private readonly List<Correction> _splits = [.. rulings.Where(r => r.Ruling == Ruling.Split)];
    private readonly List<Correction> _apart = [.. rulings.Where(r => r.Ruling == Ruling.NeverMerge)];
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    /// <summary>The entity of a report under the name that a split gives it there.</summary>
    public Entity Renamed(ReportKey report, Entity entity) =>
        SplitOf(report, entity)?.New.GetValueOrDefault("name") is { } name ? entity with { Name = name } : entity;

    /// <summary>The split without a name that makes a report's entity somebody else; null when there is none.</summary>
    public string? PartedBy(ReportKey report, Entity entity) => SplitOf(report, entity) is { } split && !split.New.ContainsKey("name") ? split.Id : null;

    /// <summary>Whether no ruling keeps a report's entity from being that person.</summary>
    public bool MayJoin(Person person, Entity entity)
    {
        foreach (var ruling in _apart)
        {
            if (ruling.People is [var one, var other] && ((Means(one, entity) && person.IsMeantBy(other)) || (Means(other, entity) && person.IsMeantBy(one))))
                return false;
        }

        return true;
    }

    /// <summary>Joins those who are one by a ruling, and tells what became of each ruling on persons.</summary>
    /// <param name="people">Everybody; those joined to another are taken out.</param>
    /// <param name="moved">Told of each who was joined, and to whom.</param>
    public IReadOnlyList<Attachment> Join(List<Person> people, Action<Person, Person> moved)
    {
        var told = new List<Attachment>();
        foreach (var ruling in rulings)
        {
            told.Add(ruling.Ruling switch
            {
                Ruling.Merge => Merged(ruling, people, moved),
                Ruling.Split when !_met.Contains(ruling.Id) => Told(ruling, AttachmentState.NotReattached, $"no report it names has anybody called {ruling.People[0].Name}"),
                _ => Told(ruling, AttachmentState.Applied, ""),
            });
        }

        return told;
    }

    private static Attachment Merged(Correction ruling, List<Person> people, Action<Person, Person> moved)
    {
        var (one, other) = (people.FindAll(p => p.IsMeantBy(ruling.People[0])), people.FindAll(p => p.IsMeantBy(ruling.People[1])));
        if (one is not [var into] || other is not [var from])
            return Told(ruling, AttachmentState.NotReattached, Unclear(ruling.People[0], one) ?? Unclear(ruling.People[1], other)!);
        if (into == from)
            return Told(ruling, AttachmentState.ReadSo, "");
        into.Join(from);
        people.Remove(from);
        moved(from, into);
        return Told(ruling, AttachmentState.Applied, "");
    }

    private static string? Unclear(PersonQuote quote, List<Person> meant) => meant.Count switch
    {
        0 => $"nobody is called {quote.Name}",
        1 => null,
        _ => $"{meant.Count} persons are called {quote.Name}",
    };

    private static Attachment Told(Correction ruling, AttachmentState state, string detail) => new(ruling, default, "", state, null, detail);

    // A split of "Kim Yo-jong" also means the "Kim" of those reports.
    private Correction? SplitOf(ReportKey report, Entity entity)
    {
        if (_splits.Count == 0)
            return null;
        var split = _splits.FindLast(s => s.Reports.Contains(report) && IsCalled(s.People[0], entity.Name));
        if (split is not null)
            _met.Add(split.Id);
        return split;
    }

    private static bool IsCalled(PersonQuote quote, string name)
    {
        var (person, called) = (NameForm.Of(quote.Name), NameForm.Of(name));
        return person.Key == called.Key || (!called.IsFull && person.MayBeCalled(called.Key));
    }

    private static bool Means(PersonQuote quote, Entity entity) =>
        NameForm.Of(quote.Name).Key == NameForm.Of(entity.Name).Key
        && (quote.Parties.Count == 0 || quote.Parties.Intersect(entity.Parties, StringComparer.Ordinal).Any());
}
