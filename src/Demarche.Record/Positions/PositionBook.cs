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

    // "they would not": so many words of what is offered lead up to its verb.
    private const int WordsToVerb = 4;

    private const double LeastAlone = 0.65;

    // "The proposal" names no matter, whatever it is of.
    private const string FormOnly = "deal";

    private static readonly string[] Opinions = [" may be ", " might be ", " is ", " are ", " was ", " were "];
    private static readonly char[] Separators = [' ', '\n', ',', '.', ';', '“', '”', '"', '’', '\''];

    private readonly Dictionary<PositionKey, List<Telling>> _tellings = [];
    private readonly NamedOffers _namedOffers = new(knowledge);
    private readonly Dictionary<string, string[]> _relatives = new(StringComparer.Ordinal);
    private string[]? _named;

    /// <summary>Files a telling if it tells an offer or a demand between two known parties, or names one that it answers.</summary>
    public void Add(Telling telling)
    {
        var place = telling.Filed(this, static (book, of) => new FiledPosition(book.KeyOf(of), book._namedOffers.In(of)));
        if (place.Named is { } named)
            Add(named);
        if (place.Key is not { } key)
            return;
        if (!_tellings.TryGetValue(key, out var filed))
            _tellings[key] = filed = [];
        filed.Add(telling);
    }

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

    private PositionKey? KeyOf(Telling telling)
    {
        if (telling.From.Count == 0 || telling.To.Count == 0 || telling.From[0] == telling.To[0] || !telling.Happened)
            return null;

        // Who speaks is asked last: it takes the report's statements.
        return Read(telling) is var (kind, matter) && !IsSpokenByTheOther(telling) ? new PositionKey(kind, telling.From[0], telling.To[0], matter ?? "") : null;
    }

    // "will strike if the drills go on" demands that they stop; "will hold no tests while talks last" offers it.
    private (PositionKind Kind, string? Matter)? Read(Telling telling) => telling.Event.Act switch
    {
        Act.Offer when !IsRefusal(telling) && !IsOpinion(telling) => (PositionKind.Offer, telling.Matter),
        Act.Demand or Act.Urge when !IsAppraisal(telling) => (PositionKind.Demand, telling.Matter),
        Act.Threaten or Act.Reject when MatterOfCondition(telling) is { } asked => (PositionKind.Demand, asked),
        Act.Threaten when MatterOfNextStep(telling) is { } warned => (PositionKind.Demand, warned),
        Act.Pledge when telling.Event.Terms.Any(IsCondition) && telling.Matter is not null => (PositionKind.Offer, telling.Matter),
        _ => null,
    };

    private string? MatterOfCondition(Telling telling) =>
        telling.Event.Terms.Where(t => IsCondition(t) && !IsConceded(telling, t)).Select(t => knowledge.MatterOf(t.Words.Text)).FirstOrDefault(m => m is not null);

    // "Suggested they would not give up the pass": whoever says what he will not do holds nothing out.
    private static bool IsRefusal(Telling telling) =>
        telling.Event.Object is { } about && about.Text.Split(' ').Take(WordsToVerb).SkipWhile(w => w is not ("will" or "would")).Skip(1).FirstOrDefault() is "not" or "never";

    // "Suggested that the drills may be a bluff" holds nothing out.
    private static bool IsOpinion(Telling telling) =>
        telling.Event.Object is { } about && about.Text.StartsWith("that ", StringComparison.Ordinal)
        && Opinions.Any(o => about.Text.Contains(o, StringComparison.Ordinal)) && !about.Text.Contains(" should ", StringComparison.Ordinal);

    // “If Norland drives us into a corner, we will not come,” said by Sudmark, is no word of Norland's, though a reader who misses who speaks may
    // take it for one.
    private static bool IsSpokenByTheOther(Telling telling) =>
        (!telling.TellsSides || telling.Event.Act is Act.Threaten or Act.Reject)
        && telling.Event.Evidence.Text.Split(Separators).Any(w => w is "we" or "We" or "I")
        && telling.Report.Statements.Any(s => s.Party is { } party && !telling.From.Contains(party) && telling.To.Contains(party) && s.Quotes.Any(q => q.Span.Overlaps(telling.Event.Evidence.Span)));

    // "Stressed the importance of their alliance" to the ally: nothing is asked.
    private static bool IsAppraisal(Telling telling) =>
        telling.Event.Object is { } about && about.Text.Split(' ') is ["importance" or "significance" or "value", ..] or [_, "importance" or "significance" or "value", ..] or [_, _, "importance" or "significance" or "value", ..];

    // "Any new sanctions would be answered": asks that there be none.
    private string? MatterOfNextStep(Telling telling) =>
        telling.Event.Object?.Text.Split(' ') is ["any" or "Any" or "new" or "New" or "further" or "Further" or "more" or "More" or "another" or "Another" or "additional" or "Additional" or "fresh" or "Fresh", _, ..]
            ? knowledge.MatterOf(telling.Event.Object.Text)
            : null;

    // "Would not change even if the talks go on" asks for nothing.
    private static bool IsConceded(Telling telling, Term term)
    {
        var evidence = telling.Event.Evidence;
        var at = evidence.Text.IndexOf(term.Words.Text, StringComparison.Ordinal);
        return at > 0 && evidence.Text[..at].TrimEnd().EndsWith("even", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsCondition(Term term)
    {
        var first = term.Words.Text.Split(' ', 2)[0];
        return first.Equals("if", StringComparison.OrdinalIgnoreCase) || first.Equals("unless", StringComparison.OrdinalIgnoreCase)
            || first.Equals("until", StringComparison.OrdinalIgnoreCase) || first.Equals("while", StringComparison.OrdinalIgnoreCase);
    }

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

        WithoutMatter(joined);
        return joined;
    }

    // "To pull its survey ship back", where no word names a matter, is what "to withdraw a survey ship" asks, where one does: both tell two words that
    // carry meaning and are no name of a side or word of a matter.
    private void WithoutMatter(Dictionary<PositionKey, List<Telling>> joined)
    {
        var bySides = joined.Keys.Where(k => k.Matter.Length > 0 && k.Matter != FormOnly).ToLookup(k => k with { Matter = "" });
        foreach (var key in joined.Keys.Where(k => k.Matter is "" or FormOnly && bySides.Contains(k with { Matter = "" })).ToList())
        {
            var withWord = bySides[key with { Matter = "" }].SelectMany(k => joined[k].SelectMany(t => t.ObjectStems, (t, word) => (Key: k, Told: t, Word: word))).ToLookup(w => w.Word, w => (w.Key, w.Told), StringComparer.Ordinal);
            List<Telling> left = [];
            var moved = new List<(PositionKey Into, Telling Telling)>();
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
                    moved.Add((found, telling));
                else
                    left.Add(telling);
            }

            foreach (var (into, telling) in moved)
                joined[into].Add(telling);
            if (left.Count == 0)
                joined.Remove(key);
            else if (moved.Count > 0)
                joined[key] = left;
        }
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
            if (!members.Exists(t => (t.Event.Confidence >= LeastAlone && !IsBare(t)) || t.ObjectStems.Count >= LeastWords))
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
