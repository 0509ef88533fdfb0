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
        foreach (var side in filed.Keys.Where(k => k.Matter.Length > 0).GroupBy(k => k with { To = "" }).Where(s => s.Skip(1).Any() && s.Any(k => filed[k].Exists(IsGuessed))).ToList())
        {
            PositionKey[] held = [.. side];
            foreach (var (telling, from, into) in kept.Guessed.Of(side.Key, [.. held.SelectMany(k => filed[k].Prepend<object>(kept.IdOf(k)))], () => Moved(held, filed)))
            {
                filed[into].Add(telling);
                filed[from].Remove(telling);
            }

            foreach (var key in held.Where(k => filed[k].Count == 0))
                filed.Remove(key);
        }
    }

    // What one maker holds of one matter towards several.
    private IReadOnlyList<MovedTelling> Moved(PositionKey[] held, Dictionary<PositionKey, List<Telling>> filed)
    {
        var words = held.ToDictionary(k => k, k => filed[k].Where(t => !IsGuessed(t)).SelectMany(t => t.ObjectStems).ToHashSet(StringComparer.Ordinal));
        return [.. held.SelectMany(from => filed[from].Where(IsGuessed).Select(t => (Telling: t, From: from, Into: Meant(t, from))).Where(m => m.Into is not null).Select(m => new MovedTelling(m.Telling, m.From, m.Into!.Value)))];

        // Whom a report names nearby is looked up in its text, and asked last.
        PositionKey? Meant(Telling telling, PositionKey own)
        {
            var withOwn = SharedThings(telling, own, words[own]);
            return held
                .Where(k => k != own && words[k].Count > 0 && !telling.From.Contains(k.To))
                .Select(k => (Key: (PositionKey?)k, Shared: SharedThings(telling, k, words[k])))
                .Where(s => s.Shared >= LeastShared && s.Shared > withOwn)
                .OrderByDescending(s => s.Shared).ThenBy(s => kept.IdOf(s.Key!.Value), StringComparer.Ordinal)
                .Select(s => s.Key)
                .FirstOrDefault(k => IsNamedNear(telling, k!.Value.To));
        }
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
