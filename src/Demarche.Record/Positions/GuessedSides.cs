using Demarche.Facts;
using Demarche.Record.Folds;
using Demarche.Record.Knowledge;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>
/// Offers and demands whose other side the reader had to guess: "We are ready to meet without conditions", said after a sentence about Velia. Where its maker
/// holds one position of the matter in those words towards a party that the report names nearby, that party is meant.
/// </summary>
internal sealed class GuessedSides(RecordKnowledge knowledge, KeptFolds kept)
{
    // Two things that carry meaning: the matter's and one more.
    private const int LeastShared = 2;

    // UTF-16 units before and behind the act: a question and its answer. A briefing speaks of other talks with others pages away.
    private const int Near = 1500;

    /// <summary>Files such tellings under the position that their words mean.</summary>
    /// <param name="filed">All tellings by key.</param>
    public void Settle(Dictionary<PositionKey, List<Telling>> filed)
    {
        var held = filed.Keys.Where(k => k.Matter.Length > 0).ToLookup(k => k with { To = "" });
        var words = new Dictionary<PositionKey, HashSet<string>>();
        foreach (var key in filed.Keys.Where(k => k.Matter.Length > 0 && filed[k].Exists(IsGuessed) && held[k with { To = "" }].Skip(1).Any()).ToList())
        {
            List<PositionKey> others = [.. held[key with { To = "" }].Where(k => k != key && WordsOf(k).Count > 0)];
            foreach (var telling in filed[key].Where(IsGuessed).ToList())
            {
                if (Meant(telling, others, SharedThings(telling, key, WordsOf(key))) is not { } into)
                    continue;
                filed[into].Add(telling);
                filed[key].Remove(telling);
            }

            if (filed[key].Count == 0)
                filed.Remove(key);
        }

        HashSet<string> WordsOf(PositionKey key)
        {
            if (!words.TryGetValue(key, out var stems))
                words[key] = stems = [.. filed.GetValueOrDefault(key, []).Where(t => !IsGuessed(t)).SelectMany(t => t.ObjectStems)];
            return stems;
        }

        PositionKey? Meant(Telling telling, List<PositionKey> others, int withOwn) => others
            .Where(k => !telling.From.Contains(k.To) && IsNamedNear(telling, k.To))
            .Select(k => (Key: (PositionKey?)k, Shared: SharedThings(telling, k, WordsOf(k))))
            .Where(s => s.Shared >= LeastShared && s.Shared > withOwn)
            .OrderByDescending(s => s.Shared).ThenBy(s => kept.IdOf(s.Key!.Value), StringComparer.Ordinal)
            .Select(s => s.Key)
            .FirstOrDefault();
    }

    private static bool IsNamedNear(Telling telling, string party)
    {
        var text = telling.Report.Report.Text;
        var evidence = telling.Event.Evidence.Span;
        var from = Math.Max(0, text.ToUtf16(evidence.Start) - Near);
        var near = text.Value.AsSpan(from, Math.Min(text.Value.Length, text.ToUtf16(evidence.End) + Near) - from);
        foreach (var state in telling.Report.Entities.Where(e => e.Kind == EntityKind.State && e.Parties.Contains(party)))
        {
            foreach (var name in state.Aliases.Prepend(state.Name))
            {
                if (near.Contains(name, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    private static bool IsGuessed(Telling telling) => telling.TakesSideFromBefore || telling.TakesSideFromReport;

    private int SharedThings(Telling telling, PositionKey key, HashSet<string> words) => telling.ObjectStems
        .Where(w => words.Contains(w) && !knowledge.IsOfName(key.From, w) && !knowledge.IsOfName(key.To, w))
        .Select(w => knowledge.MatterOfStem(w) ?? w)
        .Distinct(StringComparer.Ordinal)
        .Count();
}
