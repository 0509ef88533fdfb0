using Demarche.Facts;
using Demarche.Record.Knowledge;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>
/// Ties answers to positions, and only where a text does: the answer names the offer or demand by its matter, or its report
/// ties the two. What a party merely says meanwhile is no answer.
/// </summary>
internal sealed class ResponseLinker(AnswerWords words)
{
    private readonly Dictionary<string, List<Telling>> _byParty = new(StringComparer.Ordinal);

    /// <summary>Files a telling if it may answer something.</summary>
    public void Add(Telling telling)
    {
        if (!telling.Happened || !(telling.Event.Act is Act.Reject or Act.Agree or Act.Concede || telling.Event.AnswerTo is not null))
            return;
        foreach (var party in telling.From)
        {
            if (!_byParty.TryGetValue(party, out var filed))
                _byParty[party] = filed = [];
            filed.Add(telling);
        }
    }

    /// <summary>Answers to a position, each with what it answers; in reading order.</summary>
    /// <param name="strand">The position.</param>
    /// <param name="other">Whether the same two parties have a position of the other kind on the same matter.</param>
    public List<(Telling Answer, ResponseKind Kind)> AnswersTo(PositionStrand strand, bool other)
    {
        var answers = new List<(Telling, ResponseKind)>();
        var tellings = strand.Tellings.Select(t => t.Event.Id).ToHashSet(StringComparer.Ordinal);
        var begun = strand.Tellings.Min(t => t.Earliest ?? t.Known);
        foreach (var answer in strand.To.Concat(strand.From).SelectMany(p => _byParty.GetValueOrDefault(p, [])).Distinct())
        {
            if (tellings.Contains(answer.Event.Id) || (answer.Latest ?? answer.Known) < begun)
                continue;
            var tied = answer.Event.AnswerTo is { } answered && tellings.Contains(answered);
            if (tied || (Concerns(answer, strand) && Means(answer, strand.Key.Kind, other)))
            {
                if (KindOf(answer, strand, tied) is { } kind)
                    answers.Add((answer, kind));
            }
        }

        answers.Sort((a, b) => a.Item1.CompareTo(b.Item1));
        return answers;
    }

    // Both sides must be named, and the matter must be the same.
    private static bool Concerns(Telling answer, PositionStrand strand)
    {
        if (answer.Event.Act is not (Act.Reject or Act.Agree or Act.Concede))
            return false;
        var both = answer.From.Concat(answer.To).ToList();
        if (!both.Exists(strand.From.Contains) || !both.Exists(strand.To.Contains))
            return false;
        if (strand.Key.Matter.Length > 0)
            return answer.Matter == strand.Key.Matter;
        var stems = ContentWords.Of(answer);
        return strand.Tellings.Any(t => ContentWords.Of(t).Overlaps(stems));
    }

    // "rejected the demand" does not answer an offer. Words that name neither answer the offer first.
    private bool Means(Telling answer, PositionKind kind, bool other) =>
        words.NamedIn((answer.Event.Object ?? answer.Event.Evidence).Text) is { } named ? named == kind : !other || kind == PositionKind.Offer;

    private ResponseKind? KindOf(Telling answer, PositionStrand strand, bool tied)
    {
        var said = answer.Event.Evidence.Text;
        var byOther = answer.From.Any(strand.To.Contains) && !(answer.Event.Act == Act.Reject && strand.From.Contains(answer.From[0]));
        if (!byOther)
        {
            // "withdrew its offer": calling a meeting off is no withdrawal of the readiness to meet.
            var takesBack = answer.Event.Act == Act.Reject && words.Says(said, AnswerManner.Withdrawn) && words.NamedIn(said) == strand.Key.Kind;
            return takesBack ? ResponseKind.Withdrawn : null;
        }

        return answer.Event.Act switch
        {
            Act.Reject when words.Says(said, AnswerManner.Deferred) => ResponseKind.Deferred,
            Act.Reject => ResponseKind.Rejected,
            Act.Agree when words.Says(said, AnswerManner.InPrinciple) => ResponseKind.AcceptedInPrinciple,
            Act.Agree => ResponseKind.Accepted,
            Act.Concede => ResponseKind.Accepted,
            Act.Offer or Act.Demand or Act.Urge when tied => ResponseKind.CounterProposed,
            _ => null,
        };
    }
}
