using Demarche.Facts;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>Sorts tellings of offers and demands under their keys: a report touches its own keys only.</summary>
internal sealed class PositionBook
{
    private readonly Dictionary<PositionKey, List<Telling>> _tellings = [];

    /// <summary>Files a telling if it tells an offer or a demand between two known parties.</summary>
    public void Add(Telling telling)
    {
        if (KindOf(telling) is not { } kind || telling.From.Count == 0 || telling.To.Count == 0 || telling.From[0] == telling.To[0])
            return;
        var key = new PositionKey(kind, telling.From[0], telling.To[0], telling.Event.Matter ?? "");
        if (!_tellings.TryGetValue(key, out var filed))
            _tellings[key] = filed = [];
        filed.Add(telling);
    }

    /// <summary>Each position's id, key and tellings, these in reading order.</summary>
    public IEnumerable<PositionStrand> Strands()
    {
        foreach (var (key, tellings) in _tellings)
        {
            tellings.Sort();
            if (key.Matter.Length > 0)
            {
                yield return new PositionStrand(key.Id(""), key, key.Matter, tellings);
                continue;
            }

            foreach (var strand in ByWords(key, tellings))
                yield return strand;
        }
    }

    private static PositionKind? KindOf(Telling telling) => telling.Event switch
    {
        { Act: Act.Offer, Modality: Modality.Occurred or Modality.Ongoing } => PositionKind.Offer,
        { Act: Act.Demand or Act.Urge, Modality: Modality.Occurred or Modality.Ongoing } => PositionKind.Demand,
        _ => null,
    };

    // Without a named matter, tellings are of one position when they share a word that carries meaning.
    private static IEnumerable<PositionStrand> ByWords(PositionKey key, List<Telling> tellings)
    {
        var groups = new List<(HashSet<string> Words, List<Telling> Tellings)>();
        foreach (var telling in tellings)
        {
            var words = ContentWords.Of(telling);
            var at = groups.FindIndex(g => g.Words.Overlaps(words));
            if (at < 0)
            {
                groups.Add((words, [telling]));
                continue;
            }

            groups[at].Words.UnionWith(words);
            groups[at].Tellings.Add(telling);
        }

        foreach (var (_, members) in groups)
        {
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
internal sealed record PositionStrand(string Id, PositionKey Key, string Matter, IReadOnlyList<Telling> Tellings);
