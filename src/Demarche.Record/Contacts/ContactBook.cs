using Demarche.Facts;
using Demarche.Record.Actors;
using Demarche.Record.Copies;
using Demarche.Record.Folds;
using Demarche.Record.Knowledge;
using Demarche.Record.Tellings;

namespace Demarche.Record.Contacts;

/// <summary>Sorts tellings of contacts by their sides, joins those that tell the same one, and says how each stands.</summary>
internal sealed class ContactBook(ActorDirectory directory, AnswerWords words, Stories stories, KeptFolds kept)
{
    private static readonly string[] Writings = ["letter", "message", "note", "telegram", "missive", "card", "wrote", "write", "writing", "written"];

    private static readonly string[] Travel = ["trip", "visit", "journey", "tour of"];

    private readonly Dictionary<(ContactKind Kind, string Sides), List<ContactTelling>> _tellings = [];

    /// <summary>Whether a telling tells a contact, whoever its persons are.</summary>
    public bool Takes(Telling telling) => Told(telling).AreAny;

    /// <summary>Files a telling if its contact is one between at least two parties.</summary>
    public void Add(Telling telling)
    {
        foreach (var contact in Told(telling).Under(directory))
        {
            if (!_tellings.TryGetValue((contact.Kind, contact.Sides), out var filed))
                _tellings[(contact.Kind, contact.Sides)] = filed = [];
            filed.Add(contact);
        }
    }

    private ToldContacts Told(Telling telling) => telling.Contacts(this, static (book, t) => book.KindOf(t) is { } kind ? (kind, book.IsPutOff(t)) : null);

    /// <summary>Contacts on a day, by the day known, then by id.</summary>
    public IReadOnlyList<Contact> On(DateOnly asOf)
    {
        var contacts = new List<Contact>();
        foreach (var (sides, filed) in _tellings)
            contacts.AddRange(kept.Contacts.Of(sides, [.. filed, .. filed.Select(t => stories.FirstOf(t.Telling.Report.Report.Key).Hash)], () => new ContactFold(Strands(filed), stories)).On(asOf));

        return [.. contacts.OrderBy(c => c.Known).ThenBy(c => c.Evidence[0]).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    private static IReadOnlyList<ContactStrand> Strands(List<ContactTelling> filed)
    {
        if (filed is [var only])
            return [new ContactStrand(only, 0)];

        // Those that name more people first: a telling of "the two" then finds the meeting it repeats.
        var strands = new ContactShelf();
        foreach (var telling in filed.Order(Comparer<ContactTelling>.Create(Compare)))
            strands.Put(telling);
        return strands.All;
    }

    private static int Compare(ContactTelling a, ContactTelling b)
    {
        var day = a.Telling.Known.CompareTo(b.Telling.Known);
        if (day != 0)
            return day;
        var people = b.People.Count.CompareTo(a.People.Count);
        return people != 0 ? people : a.Telling.CompareTo(b.Telling);
    }

    private bool IsPutOff(Telling telling) =>
        telling.Event is { Act: Act.Meet or Act.Call or Act.Visit, Modality: Modality.Negated } && words.Says(telling.Event.Evidence.Text, AnswerManner.Postponed);

    private ContactKind? KindOf(Telling telling) => telling.Event switch
    {
        { Modality: Modality.Possible } => null,
        // "did not meet him on this trip" calls nothing off that was set.
        { Modality: Modality.Negated } when !words.Says(telling.Event.Evidence.Text, AnswerManner.Cancelled) && !IsPutOff(telling) => null,
        { Act: Act.Meet } => ContactKind.Meet,
        { Act: Act.Call } when IsWritten(telling) => null,
        { Act: Act.Call } => ContactKind.Call,
        { Act: Act.Visit } => ContactKind.Visit,
        { Act: Act.Reject, Modality: Modality.Occurred } when telling.Matter == "talks" && words.Says(telling.Event.Evidence.Text, AnswerManner.Cancelled) => IsOfTravel(telling) ? ContactKind.Visit : ContactKind.Meet,
        _ => null,
    };

    // "Handed over a letter from Ruiz": nobody talked to anybody.
    private static bool IsWritten(Telling telling) =>
        telling.Event.Why.Words.Any(w => Array.Exists(Writings, n => w.Text.StartsWith(n, StringComparison.OrdinalIgnoreCase)));

    // "Called off her trip", "scrapped the visit"
    private static bool IsOfTravel(Telling telling) =>
        telling.Event.Object?.Text is { } what && Array.Exists(Travel, t => what.Contains(t, StringComparison.OrdinalIgnoreCase));
}
