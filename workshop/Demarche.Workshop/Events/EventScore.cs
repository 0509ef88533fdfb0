using System.Text.RegularExpressions;
using Demarche.Facts;

namespace Demarche.Workshop.Events;

/// <summary>What became of a read event against the annotation.</summary>
internal enum Outcome
{
    /// <summary>No such event is annotated.</summary>
    Wrong,

    /// <summary>Act and place fit, a side does not.</summary>
    WrongParties,

    /// <summary>Act and sides fit, the modality does not.</summary>
    WrongModality,

    /// <summary>All fits.</summary>
    Right,

    /// <summary>Another telling of an event that was found.</summary>
    Retold,

    /// <summary>Annotated as outside the report's story: not counted.</summary>
    Background,
}

/// <summary>The pairing of one report's events with the annotation, by the rules of the shared scorer <c>facts.py</c>.</summary>
internal sealed partial class EventScore
{
    private readonly ReportText _text;

    public EventScore(GoldReport gold, IReadOnlyList<Event> said)
    {
        _text = gold.Report.Text;
        Said = said;
        Gold = gold.Events;
        Outcomes = new Outcome[said.Count];
        Found = Pair();
        Judge();
    }

    public IReadOnlyList<GoldEvent> Gold { get; }

    public IReadOnlyList<Event> Said { get; }

    /// <summary>What became of each read event.</summary>
    public Outcome[] Outcomes { get; }

    /// <summary>Index of the read event that answers each annotated one, or -1.</summary>
    public int[] Found { get; }

    public int Counted => Outcomes.Count(o => o is not (Outcome.Retold or Outcome.Background));

    public static string Class(Act act) => act switch
    {
        Act.Meet or Act.Call or Act.Visit or Act.Mediate => "consult",
        Act.Offer or Act.Agree => "agree",
        Act.Demand or Act.Urge => "request",
        _ => act.Word(),
    };

    /// <summary>The sentence around a span, roughly: up to the end marks that a capital or a line's end follows.</summary>
    public Span SentenceAround(Span span)
    {
        int start = 0, end = _text.Length;
        foreach (Match mark in SentenceEnd().Matches(_text.Value))
        {
            var at = _text.ToCodePoint(mark.Index + mark.Length);
            if (at <= span.Start)
                start = Math.Max(start, at);
            else if (at >= span.End)
                return new Span(start, at);
        }

        return new Span(start, end);
    }

    private int[] Pair()
    {
        var pairs = new List<(bool Here, bool Good, bool Fine, bool Same, double Overlap, int Gold, int Said)>();
        for (var g = 0; g < Gold.Count; g++)
        {
            var sentence = SentenceAround(Gold[g].Anchor);
            for (var s = 0; s < Said.Count; s++)
            {
                if (Class(Said[s].Act) != Class(Gold[g].Act))
                    continue;
                var evidence = Said[s].Evidence.Span;
                var here = evidence.Length <= 1.5 * sentence.Length && Shared(sentence, evidence) >= .5 * evidence.Length;
                var good = SidesFit(Gold[g], Said[s]);
                var fine = good && Said[s].Modality == Gold[g].Modality;
                if (here || (fine && evidence.Length <= 800))
                    pairs.Add((here, good, fine, Said[s].Act == Gold[g].Act, (double)Shared(Gold[g].Anchor, evidence) / evidence.Length, -g, -s));
            }
        }

        var found = Enumerable.Repeat(-1, Gold.Count).ToArray();
        var taken = new HashSet<int>();
        foreach (var pair in pairs.OrderByDescending(p => p))
        {
            if (found[-pair.Gold] >= 0 || !taken.Add(-pair.Said))
                continue;
            found[-pair.Gold] = -pair.Said;
            Outcomes[-pair.Said] = !Gold[-pair.Gold].Core ? Outcome.Background : pair.Fine ? Outcome.Right : pair.Good ? Outcome.WrongModality : Outcome.WrongParties;
        }

        return found;
    }

    private void Judge()
    {
        for (var s = 0; s < Said.Count; s++)
        {
            var read = Said[s];
            if (Outcomes[s] == Outcome.Wrong && Enumerable.Range(0, Gold.Count).Any(g => Found[g] >= 0 && Class(Gold[g].Act) == Class(read.Act)
                    && SidesFit(Gold[g], read) && Gold[g].Modality == read.Modality && read.Evidence.Span.Length <= 800))
                Outcomes[s] = Outcome.Retold;
        }
    }

    private static bool SidesFit(GoldEvent gold, Event said)
    {
        var actors = Parties(said.Actors);
        var targets = Parties(said.Targets);
        if (gold.Act.IsSymmetric())
            return gold.Actors.Union(gold.Targets).ToHashSet(StringComparer.Ordinal).SetEquals(actors.Union(targets));
        return actors.SetEquals(gold.Actors) && (gold.Targets.Count == 0 || gold.Targets.SetEquals(targets) || (gold.Targets.Overlaps(targets) && targets.Count <= gold.Targets.Count + 1));
    }

    private static HashSet<string> Parties(IEnumerable<Actor> actors) => [.. actors.Select(a => a.Party).OfType<string>()];

    private static int Shared(Span a, Span b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));

    [GeneratedRegex(@"[.!?][""”’)]*(?=\s+[""“‘(]?[A-Z0-9]|\s*\n|\s*$)|\n")]
    private static partial Regex SentenceEnd();
}
