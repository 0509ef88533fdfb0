using Demarche.Facts;
using Demarche.Record.Actors;
using Demarche.Record.Tellings;

namespace Demarche.Record.Contacts;

/// <summary>A contact as one report tells it, with persons known across reports.</summary>
internal sealed class ContactTelling(Telling telling, ContactKind kind, IReadOnlyList<ContactPerson> people, IReadOnlyList<string> parties, bool isPutOff)
{
    // What is read with less is wrong more often than right: it may join a contact, but never makes one.
    private const double LeastToFound = 0.42;

    // "He spoke of our dealings with Norland": one person, no day and no place tell of a meeting only where it is read surely.
    private const double LeastOfOne = 0.75;

    // Persons of both sides speak for a telling of which it is less sure that all who took part were read.
    private const double LeastOfNamed = 0.3;

    private const double LeastOfTalks = 0.45;

    // "The ministers of the Union meet on May 3": who deals with whom is no question there.
    private const double LeastOfUnion = 0.38;

    /// <summary>The event behind it.</summary>
    public Telling Telling { get; } = telling;

    /// <summary>Meeting, call or visit.</summary>
    public ContactKind Kind { get; } = kind;

    /// <summary>Those named.</summary>
    public IReadOnlyList<ContactPerson> People { get; } = people;

    /// <summary>Ids of those named, each once, as one string.</summary>
    public string Names { get; } = people.Count switch
    {
        0 => "",
        1 => people[0].Id,
        _ => string.Join('|', people.Select(p => p.Id).Order(StringComparer.Ordinal)),
    };

    /// <summary>The sides.</summary>
    public IReadOnlyList<string> Parties { get; } = parties;

    /// <summary>The sides as a key: order aside, but who visits is not who is visited.</summary>
    public string Sides { get; } = kind == ContactKind.Visit ? $"{Key(parties.Except(telling.To))}>{Key(parties.Intersect(telling.To))}" : Key(parties);

    /// <summary>Whether it tells that a contact that was set is put off: it still stands, and on no day that is known.</summary>
    public bool IsPutOff { get; } = isPutOff;

    /// <summary>Whether it tells that the contact was called off.</summary>
    public bool CallsOff => !IsPutOff && (Telling.Event.Act == Act.Reject || Telling.Event.Modality == Modality.Negated);

    /// <summary>Whether it tells that the contact is set.</summary>
    public bool Announces => (Telling.Event.Modality == Modality.Planned || IsAhead) && !CallsOff && !IsPutOff;

    /// <summary>Whether it tells that the contact took place.</summary>
    public bool Held => Telling.Happened && !IsAhead && !CallsOff && !IsPutOff;

    /// <summary>
    /// Whether it is enough to make a contact: read with some confidence, and more than that two sides talk. "Norland keeps talking with Sudmark"
    /// is no meeting, nor one whose other side is told nowhere near; a person, a day or a place makes it one. "He is meeting them" may be news of today or a plan: without a day it makes none, unless it tells that two
    /// sides, both named, are in talks.
    /// </summary>
    public bool Founds => Telling.Event.Confidence >= Least && (IsNamed || !IsFromAfar) && (Telling.Event.Modality != Modality.Ongoing || Telling.IsDated || AreInTalks) && (Kind == ContactKind.Visit || CallsOff || IsPutOff || IsNamed || Telling.IsDated || AreInTalks || Telling.Event.At is not null || (People.Count > 0 && Telling.Event.Confidence >= LeastOfOne));

    /// <summary>
    /// Whether it tells of two sides: of two parties; of two persons, of one of whom no report tells the party; of those of a union of states
    /// among themselves.
    /// </summary>
    public bool IsBetweenSome => Parties.Count > 1 || (Kind != ContactKind.Visit && People.Count > 1 && People.Any(p => p.Party is null)) || IsOfUnion;

    /// <summary>Whether it is read with some confidence, as told and done, by sides that it names or that the report tells to deal with one another.</summary>
    public bool IsTold => Telling.Event.Confidence >= LeastToFound && Telling.Event.Modality == Modality.Occurred && !IsFromAfar;

    /// <summary>Whether it names a person.</summary>
    public bool Has(string person)
    {
        for (var i = 0; i < People.Count; i++)
        {
            if (People[i].Id == person)
                return true;
        }

        return false;
    }

    // "They went on talking in Arvia on Wednesday": day and place speak for it as persons do.
    private double Least => IsNamed || ((Kind == ContactKind.Meet || People.Count > 0) && Telling.IsDated && Telling.Event.At is not null) ? LeastOfNamed : IsOfUnion ? LeastOfUnion : LeastToFound;

    // Whom the report names most, put in the place of a side; not where it tells who deals with whom.
    private bool IsFromAfar => Telling.TakesSideFromReport && !Telling.Event.Why.Rule.EndsWith(".table", StringComparison.Ordinal);

    // "Norland and Sudmark are discussing the draft".
    private bool AreInTalks => Kind == ContactKind.Meet && Telling is { TellsSides: true, Event: { Modality: Modality.Ongoing, Confidence: >= LeastOfTalks } } && People.Count == 0 && Parties.Count == 2;

    private bool IsOfUnion => Kind == ContactKind.Meet && Telling.Event is { Act: Act.Meet, Actors: [var only] } && only.Id.StartsWith("org:", StringComparison.Ordinal) && Telling.Event.Targets.Count == 0;

    private bool IsNamed => People.Select(p => p.Party).OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).Any();

    // "The June 12 meeting", told in May as if it had been.
    private bool IsAhead => Telling.Happened && Telling.Earliest > Telling.Known;

    /// <summary>A telling's contacts: one, but for a call to several, which is a call to each.</summary>
    /// <param name="telling">What is told.</param>
    /// <param name="kind">Meeting, call or visit.</param>
    /// <param name="isPutOff">Whether it tells that the contact is put off.</param>
    /// <param name="directory">Who is who.</param>
    public static IEnumerable<ContactTelling> From(Telling telling, ContactKind kind, bool isPutOff, ActorDirectory directory)
    {
        var key = telling.Report.Report.Key;
        var people = new List<ContactPerson>();
        foreach (var actor in ThoseOf(telling, kind))
        {
            if (directory.PersonOf(key, actor) is { } person && !people.Exists(p => p.Id == person.Id))
                people.Add(new ContactPerson(person.Id, person.Name, PartyOf(actor, person)));
        }

        // "spoke by telephone with the leaders of five states" is five calls; "a trilateral call" is one.
        if (kind == ContactKind.Call && people.Count > 2 && !Joint(telling))
        {
            foreach (var other in people.Skip(1).Where(o => o.Party != people[0].Party))
                yield return new ContactTelling(telling, kind, [people[0], other], Distinct([people[0].Party, other.Party]), isPutOff);
            yield break;
        }

        yield return new ContactTelling(telling, kind, people, Distinct([.. telling.From, .. telling.To, .. people.Select(p => p.Party)]), isPutOff);
    }

    /// <summary>
    /// Who would have met, called or travelled: whoever acts, but of "Ruiz called off Brandt's trip to Velia" the one who does not go there.
    /// </summary>
    /// <param name="telling">What is told.</param>
    /// <param name="kind">Meeting, call or visit.</param>
    public static IReadOnlyList<Actor> ThoseOf(Telling telling, ContactKind kind)
    {
        if (kind != ContactKind.Visit || telling.Event is not { Act: Act.Reject, Object: { } trip })
            return telling.Event.Actors;
        var owner = trip.Text[..Math.Max(0, trip.Text.AsSpan().IndexOfAny("'’"))];
        return telling.Report.Entities.FirstOrDefault(e => e.Kind == EntityKind.Person && owner.Length > 0 && e.Aliases.Prepend(e.Name).Any(n => owner.EndsWith(n, StringComparison.Ordinal))) is { } traveller
            ? [new Actor(traveller.Id, traveller.Name, traveller.Parties is [var only] ? only : null)]
            : telling.Event.Actors;
    }

    /// <summary>The party a person stands for there: where the report names the person alone, the only one that other reports tell.</summary>
    /// <param name="actor">The person in the report.</param>
    /// <param name="person">The same across reports.</param>
    public static string? PartyOf(Actor actor, RecordActor person) => actor.Party ?? (person.Parties is [var only] ? only : null);

    private static string Key(IEnumerable<string> sides) => string.Join('|', sides.Order(StringComparer.Ordinal));

    private static bool Joint(Telling telling) =>
        telling.Event.Evidence.Text.Contains("lateral", StringComparison.OrdinalIgnoreCase)
        || telling.Event.Evidence.Text.Contains("conference", StringComparison.OrdinalIgnoreCase)
        || telling.Event.Evidence.Text.Contains("joint", StringComparison.OrdinalIgnoreCase);

    private static string[] Distinct(IEnumerable<string?> parties) => [.. parties.OfType<string>().Distinct(StringComparer.Ordinal)];
}
