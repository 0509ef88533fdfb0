using Demarche.Facts;
using Demarche.Record.Folds;
using Demarche.Record.Knowledge;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>Sorts tellings of offers and demands under their keys: a report touches its own keys only.</summary>
internal sealed class PositionBook(RecordKnowledge knowledge, KeptFolds kept)
{
    // So many words that carry meaning make up for a matter that none of them names.
    private const int LeastWords = 2;

    private const double LeastAlone = 0.65;

    // "The proposal" names no matter, whatever it is of.
    private const string FormOnly = "deal";

    private readonly Dictionary<PositionKey, List<Telling>> _tellings = [];
    private readonly PositionReader _reader = new(knowledge);
    private readonly AgreedCourse _agreed = new(knowledge);
    private readonly NamedOffers _namedOffers = new(knowledge);
    private readonly Exchanges _exchanges = new(knowledge);
    private readonly GuessedSides _guessed = new(knowledge, kept);
    private readonly Dictionary<string, string[]> _relatives = new(StringComparer.Ordinal);
    private string[]? _named;

    /// <summary>Whether a telling tells an offer or a demand between two known parties, or names one that it answers.</summary>
    public bool Takes(Telling telling) => PlaceOf(telling) is not { Keys.Count: 0, Named: null };

    /// <summary>Files a telling that it takes, with what it asks or holds out in exchange, or names by answering it; another leaves nothing.</summary>
    public void Add(Telling telling)
    {
        var place = PlaceOf(telling);
        if (place.Named is { } named)
            Add(named);
        foreach (var key in place.Keys)
        {
            if (!_tellings.TryGetValue(key, out var filed))
                _tellings[key] = filed = [];
            filed.Add(place.Told);
        }
    }

    private FiledPosition PlaceOf(Telling telling) => telling.Filed(this, static (book, of) => book.Place(of));

    private FiledPosition Place(Telling telling)
    {
        var told = _agreed.OfOne(Stated(telling));
        return new FiledPosition(_reader.KeysOf(told), told, _namedOffers.In(telling) ?? (telling.IsPrice ? null : _exchanges.In(telling)));
    }

    private static Telling Stated(Telling telling) =>
        telling.Event is { Modality: Modality.Planned, Act: Act.Demand or Act.Offer } ? new Telling(telling.Report, telling.Event, telling.Matter, []) { IsAnnounced = true } : PositionReader.WithoutThreats(telling);

    /// <summary>Each position's id, key and tellings, these in reading order.</summary>
    public IEnumerable<PositionStrand> Strands()
    {
        foreach (var (key, tellings) in Joined())
        {
            foreach (var strand in kept.Strands.Of(key, tellings, () => Strands(key, [.. tellings.Order()])))
                yield return strand;
        }
    }

    private static PositionStrand[] Strands(PositionKey key, List<Telling> tellings) =>
        key.Matter.Length > 0 ? [new PositionStrand(key.Id(""), key, key.Matter, tellings)] : [.. ByWords(key, tellings)];

    // What a member of a negotiating group holds is the group's position too, where reports tell both towards the same side about
    // the same matter. The key of the one told more often stays.
    private Dictionary<PositionKey, List<Telling>> Joined()
    {
        var joined = new Dictionary<PositionKey, List<Telling>>();
        foreach (var (key, tellings) in _tellings.OrderByDescending(t => t.Value.Count).ThenBy(t => kept.IdOf(t.Key), StringComparer.Ordinal))
        {
            var into = key.Matter.Length == 0 ? key : Kin(key).FirstOrDefault(joined.ContainsKey, key);
            if (joined.TryGetValue(into, out var filed))
                filed.AddRange(tellings);
            else
                joined[into] = [.. tellings];
        }

        _guessed.Settle(joined);
        WithoutMatter(joined);
        return joined;
    }

    // "To pull its survey ship back", where no word names a matter, is what "to withdraw a survey ship" asks, where one does: both tell two words that
    // carry meaning and are no name of a side or word of a matter.
    private void WithoutMatter(Dictionary<PositionKey, List<Telling>> joined)
    {
        var bySides = joined.Keys.Where(HasMatter).ToLookup(k => k with { Matter = "" });
        foreach (var unnamed in joined.Keys.Where(k => !HasMatter(k) && bySides.Contains(k with { Matter = "" })).GroupBy(k => k with { Matter = "" }).ToList())
        {
            PositionKey[] named = [.. bySides[unnamed.Key]], keys = [.. unnamed];
            foreach (var (telling, from, into) in kept.WithoutMatter.Of(unnamed.Key, [.. keys.Concat(named).SelectMany(k => joined[k].Prepend<object>(kept.IdOf(k)))], () => Moved(keys, named, joined)))
            {
                joined[into].Add(telling);
                joined[from].Remove(telling);
            }

            foreach (var key in keys.Where(k => joined[k].Count == 0))
                joined.Remove(key);
        }

        static bool HasMatter(PositionKey key) => key.Matter is not ("" or FormOnly);
    }

    private List<MovedTelling> Moved(PositionKey[] unnamed, PositionKey[] named, Dictionary<PositionKey, List<Telling>> joined)
    {
        var moved = new List<MovedTelling>();
        foreach (var key in unnamed)
        {
            var withWord = named
                .SelectMany(k => joined[k].Concat(moved.Where(m => m.Into == k).Select(m => m.Telling)).SelectMany(t => t.ObjectStems, (t, word) => (Key: k, Told: t, Word: word)))
                .ToLookup(w => w.Word, w => (w.Key, w.Told), StringComparer.Ordinal);
            foreach (var telling in joined[key])
            {
                var into = telling.ObjectStems
                    .Where(word => knowledge.MatterOfStem(word) is null && !knowledge.IsOfName(key.From, word) && !knowledge.IsOfName(key.To, word))
                    .SelectMany(word => withWord[word])
                    .GroupBy(w => w)
                    .Where(same => same.Count() >= LeastWords)
                    .Select(same => (PositionKey?)same.Key.Key)
                    .MinBy(k => kept.IdOf(k!.Value), StringComparer.Ordinal);
                if (into is { } found)
                    moved.Add(new(telling, key, found));
            }
        }

        return moved;
    }

    private IEnumerable<PositionKey> Kin(PositionKey key) =>
        Relatives(key.From).Select(from => key with { From = from }).Concat(Relatives(key.To).Select(to => key with { To = to }));

    // The groups of a member that reports name, and the members of a group.
    private string[] Relatives(string party)
    {
        _named ??= [.. _tellings.Keys.SelectMany(k => (string[])[k.From, k.To]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (!_relatives.TryGetValue(party, out var relatives))
            _relatives[party] = relatives = Array.FindAll(_named, p => knowledge.GroupsOf(party).Contains(p) || knowledge.GroupsOf(p).Contains(party));
        return relatives;
    }

    /// <summary>"Made the offer", "is willing to do": what was offered is told elsewhere, or nowhere.</summary>
    public static bool IsBare(Telling telling) =>
        (telling.Event.Object is { } about && !MatterName.IsName(about.Text)) || telling.Event.Object?.Text.Split(' ') is [.., "offer" or "offers" or "proposal" or "proposals" or "demand" or "demands" or "request" or "call" or "overture" or "overtures"] words && words.Length <= 2;

    // "No more than 10 years".
    private static int Numbers(Telling telling) => telling.Event.Object is { } about && about.Text.Any(char.IsAsciiDigit) ? 1 : 0;

    // Without a named matter, tellings are of one position when they share a word that carries meaning.
    private static IEnumerable<PositionStrand> ByWords(PositionKey key, List<Telling> tellings)
    {
        var groups = new List<List<Telling>>();
        var firstWith = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var telling in tellings)
        {
            var at = groups.Count;
            foreach (var word in telling.Stems)
                at = Math.Min(at, firstWith.GetValueOrDefault(word, at));
            if (at == groups.Count)
                groups.Add([]);
            groups[at].Add(telling);
            foreach (var word in telling.Stems)
                firstWith[word] = Math.Min(at, firstWith.GetValueOrDefault(word, at));
        }

        foreach (var members in groups)
        {
            // "the conditions", "to do now": no reader could say what is asked, and little speaks for its having been read right.
            if (!members.Exists(t => (t.Event.Confidence >= LeastAlone && !IsBare(t)) || t.ObjectStems.Count + Numbers(t) >= LeastWords))
                continue;
            var first = members[0].Event;
            yield return new PositionStrand(key.Id(first.Id), key, (first.Object ?? first.Evidence).Text, members);
        }
    }
}

/// <summary>All that tells one position, in reading order.</summary>
/// <param name="Id">The position's id.</param>
/// <param name="Key">Kind, principals, matter.</param>
/// <param name="Matter">What is printed as its matter.</param>
/// <param name="Tellings">Never empty.</param>
internal sealed record PositionStrand(string Id, PositionKey Key, string Matter, IReadOnlyList<Telling> Tellings)
{
    /// <summary>Everybody who holds it; never the principal of the other side, whom a telling of both together names too.</summary>
    public IReadOnlySet<string> From { get; } = Tellings.SelectMany(t => t.From).Where(p => p != Key.To).Append(Key.From).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// The party for which a telling answers it: the principal, else another to whom it is held; never one of those who hold it. Null when it is
    /// none of them.
    /// </summary>
    public string? Answering(Telling answer) =>
        answer.From.Contains(Key.To) ? Key.To : answer.From.FirstOrDefault(p => To.Contains(p) && !From.Contains(p));

    /// <summary>Everybody towards whom it is held, but for its holders: an ally who joins an offer is not offered it.</summary>
    public IReadOnlySet<string> To { get; } = Tellings.SelectMany(t => t.To).Where(p => Tellings.All(t => !t.From.Contains(p))).Append(Key.To).Where(p => p != Key.From).ToHashSet(StringComparer.Ordinal);
}
