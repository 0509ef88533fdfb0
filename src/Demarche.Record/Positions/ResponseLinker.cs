using Demarche.Facts;
using Demarche.Record.Corrections;
using Demarche.Record.Folds;
using Demarche.Record.Knowledge;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>
/// Ties answers to positions, and only where a text does: the answer names the offer or demand by its matter, or its report
/// ties the two. What a party merely says meanwhile is no answer.
/// </summary>
internal sealed class ResponseLinker(RecordKnowledge knowledge, RecordRulings rulings, KeptFolds kept)
{
    // An answer read with less is wrong more often than right, unless it names what it answers or the reader tied the two.
    private const double LeastUntied = 0.4;

    // What was done calls itself no answer: it must have been read well.
    private const double LeastOfStep = 0.5;

    // What nobody has said again for so long is answered by nothing that does not name it.
    private const int DaysRemembered = 180;

    // How long before its first report a position without a day may have been made.
    private const int DaysOpen = 31;

    // "From imposing additional sanctions".
    private const int WordsToMore = 3;

    // Names the form and no matter: "the deal" of one year is not that of another.
    private const string FormOnly = "deal";

    private static readonly object WithOther = new();
    private static readonly object Alone = new();

    private readonly Dictionary<(string One, string Other, string Matter), List<Telling>> _bySides = [];
    private readonly Dictionary<(string One, string Other), List<Telling>> _beside = [];
    private readonly Dictionary<ReportFacts, List<Telling>> _byNobody = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<Telling>> _byAnswered = new(StringComparer.Ordinal);
    private readonly AnswerWords _words = knowledge.Answers;
    private readonly NamedAnswers _named = new(knowledge);
    private readonly WordedAnswers _worded = new(knowledge, kept);
    private readonly Lapses _lapses = new(knowledge);
    private ILookup<string, Telling> _meant = Enumerable.Empty<Telling>().ToLookup(t => t.Event.Id);
    private ILookup<string, Telling> _passed = Enumerable.Empty<Telling>().ToLookup(t => t.Event.Id);
    private ILookup<string, Telling> _sharing = Enumerable.Empty<Telling>().ToLookup(t => t.Event.Id);

    /// <summary>Whether a telling may answer something.</summary>
    public bool Takes(Telling telling) => telling.Happened && (telling.Event.AnswerTo is not null || IsAnswer(telling) || IsStep(telling) || Told(telling) is not { Named: null, Lapses: false, Stems: null });

    /// <summary>Files a telling that it takes; another leaves nothing.</summary>
    public void Add(Telling telling)
    {
        if (!telling.Happened)
            return;
        if (telling.Event.AnswerTo is { } answered)
            File(_byAnswered, answered, telling);
        var told = Told(telling);
        if (told.Named is var (kind, reach))
            _named.Add(telling, kind, reach);
        if (told.Lapses)
            _lapses.Add(telling);
        if (told.Stems is { } stems)
            _worded.Add(telling, stems);
        if (telling.Event.Act == Act.Reject && telling.From.Count == 0)
            File(_byNobody, telling.Report, telling);
        foreach (var (one, other) in told.Pairs)
        {
            if (IsAnswer(telling))
                File(_bySides, (one, other, telling.Matter ?? ""), telling);
            File(_beside, (one, other), telling);
        }
    }

    // "Freed the sailors": on the matter of what is asked, though no word takes it up.
    private static bool IsStep(Telling telling) => WordedAnswers.IsDeed(telling) && telling.Matter is not null && telling.Event.Confidence >= LeastOfStep;

    private static bool IsAnswer(Telling telling) => telling.Event.Act is Act.Reject or Act.Agree or Act.Concede;

    private ToldAnswer Told(Telling telling) => telling.Answer(this, static (linker, of) => new ToldAnswer(linker._named.Read(of), linker._lapses.AreToldBy(of), WordedAnswers.StemsOf(of), IsAnswer(of) || IsStep(of) ? PairsOf(of) : []));

    private static IReadOnlyList<(string One, string Other)> PairsOf(Telling telling)
    {
        var sides = telling.From.Concat(telling.To).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return [.. sides.SelectMany((one, i) => sides.Skip(i + 1).Select(other => (one, other)))];
    }

    /// <summary>Finds which position each answer means that names it by its form alone, or shares its words; before any is asked for.</summary>
    /// <param name="strands">All positions.</param>
    public void Settle(IReadOnlyList<PositionStrand> strands)
    {
        _meant = _named.Meant(strands);
        _sharing = _worded.Meant(strands);
        _passed = _lapses.Meant(strands);
    }

    /// <summary>Answers to a position, each with what it answers; in reading order.</summary>
    /// <param name="strand">The position.</param>
    /// <param name="other">Whether the same two parties have a position of the other kind on the same matter.</param>
    public List<(Telling Answer, ResponseKind Kind)> AnswersTo(PositionStrand strand, bool other)
    {
        List<Telling> tied = [.. strand.Tellings.Where(t => !t.IsPrice).SelectMany(t => _byAnswered.GetValueOrDefault(t.Event.Id, [])), .. _meant[strand.Id], .. strand.Tellings.Select(t => t.NamedBy).OfType<Telling>()];
        List<Telling> sharing = [.. _sharing[strand.Id]], passed = [.. _passed[strand.Id]], ofSameSides = [.. OfSameSides(strand)];
        return kept.Answers.Of(
            strand.Id, [strand, .. tied, strand, .. sharing, strand, .. passed, strand, .. ofSameSides, other ? WithOther : Alone], () => Answers(strand, [.. tied], [.. sharing], passed, ofSameSides, other));
    }

    private List<(Telling Answer, ResponseKind Kind)> Answers(PositionStrand strand, HashSet<Telling> tied, HashSet<Telling> sharing, List<Telling> passed, List<Telling> ofSameSides, bool other)
    {
        var answers = new List<(Telling, ResponseKind)>();
        var told = strand.Tellings.ToHashSet();
        var tellings = strand.Tellings.Select(t => t.Event.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var answer in tied.Union(sharing).Union(ofSameSides))
        {
            if (told.Contains(answer) || !MayAnswer(answer, tellings) || IsBefore(answer, strand))
                continue;
            var isTied = tied.Contains(answer);
            if ((isTied || ((sharing.Contains(answer) || Concerns(answer, strand)) && Means(answer, strand.Key.Kind, other))) && KindOf(answer, strand, isTied, sharing.Contains(answer)) is { } kind)
                answers.Add((answer, kind));
        }

        answers.AddRange(passed.Where(p => !IsBefore(p, strand) && !answers.Exists(a => a.Item1.Evidence == p.Evidence || a.Item1.Evidence.Words.Span == p.Evidence.Words.Span)).Select(p => (p, ResponseKind.Lapsed)));
        answers.Sort((a, b) => a.Item1.CompareTo(b.Item1));
        return answers;
    }

    /// <summary>
    /// Since the position was made: refusals by the other side towards the maker, what the two, or groups of which they are, agreed on its matter, and what was done on it, where no text ties
    /// it to the position; and refusals by whom no text gives a party, in a report that tells the position. No responses, but whoever is told that no response was found must see them.
    /// </summary>
    public IEnumerable<Telling> Beside(PositionStrand strand, IReadOnlyList<(Telling Answer, ResponseKind Kind)> tied)
    {
        string[] makers = [strand.Key.From, .. knowledge.GroupsOf(strand.Key.From)], others = [strand.Key.To, .. knowledge.GroupsOf(strand.Key.To)];
        return makers.SelectMany(from => others.SelectMany(to => BetweenTwo(from, to)
                .Where(b => b.Event.Act == Act.Reject ? from == strand.Key.From && to == strand.Key.To && b.From.Contains(to) && b.To.Contains(from) : IsStep(b) ? IsStepOn(b, strand) : b.From.Contains(to) && IsOnMatter(b, strand))))
            .Concat(strand.Tellings.Select(t => t.Report).Distinct().SelectMany(r => _byNobody.GetValueOrDefault(r, [])))
            .Distinct()
            .Where(b => !IsBefore(b, strand) && !tied.Any(t => t.Answer == b) && !strand.Tellings.Contains(b));
    }

    private List<Telling> BetweenTwo(string from, string to) =>
        _beside.GetValueOrDefault(string.CompareOrdinal(from, to) < 0 ? (from, to) : (to, from), []);

    private static bool IsStepOn(Telling step, PositionStrand strand) => step.Matter == strand.Key.Matter
        && (step.From.Contains(strand.Key.To) && step.To.Contains(strand.Key.From) || strand.Key.Kind == PositionKind.Offer && step.From.Contains(strand.Key.From) && step.To.Contains(strand.Key.To));

    // "The deal" may be on anything that they talk about.
    private static bool IsOnMatter(Telling agreed, PositionStrand strand) =>
        agreed.Matter is null or FormOnly || agreed.Matter == strand.Key.Matter;

    // Of an offer told on Sunday without a day nobody knows that it was made after Saturday's refusal; but not that of last year.
    private static bool IsBefore(Telling answer, PositionStrand strand) =>
        strand.Tellings.All(t => t.NamedBy != answer && (answer.Latest ?? answer.Known) < (t.Earliest ?? t.Known.AddDays(-DaysOpen)) || answer.Known < (t.Earliest ?? t.Known));

    // An answer that a person parted from one telling of the position answers none of them.
    private bool MayAnswer(Telling answer, HashSet<string> tellings) =>
        !rulings.HasLinks || tellings.All(told => rulings.MayLink(answer.Event.Id, told));

    private static void File<TKey>(Dictionary<TKey, List<Telling>> under, TKey key, Telling telling)
        where TKey : notnull
    {
        if (!under.TryGetValue(key, out var filed))
            under[key] = filed = [];
        filed.Add(telling);
    }

    private IEnumerable<Telling> OfSameSides(PositionStrand strand)
    {
        foreach (var from in strand.From)
        {
            foreach (var to in strand.To)
            {
                var key = string.CompareOrdinal(from, to) < 0 ? (from, to, strand.Key.Matter) : (to, from, strand.Key.Matter);
                foreach (var answer in _bySides.GetValueOrDefault(key, []))
                    yield return answer;
            }
        }
    }

    // Both sides and the matter are the same: so it was filed. What no matter names must share two words that carry meaning.
    private bool Concerns(Telling answer, PositionStrand strand)
    {
        var named = _words.NamedIn(Telling.AnsweredWords(answer.Event)) == strand.Key.Kind;
        if ((!named && answer.Event.Confidence < LeastUntied) || !IsRemembered(strand, answer))
            return false;
        // "States which oppose the quotas": of the same matter, and neither a side nor a word more tells that this is meant.
        if (!named && !answer.TellsSides && answer.Event.Act == Act.Reject && !strand.Tellings.Any(t => ReferenceEquals(t.Report, answer.Report)) && !strand.Tellings.Any(t => t.ObjectStems.Any(stem => knowledge.MatterOfStem(stem) is null && answer.ObjectStems.Contains(stem))))
            return false;
        if (strand.Key.Matter.Length > 0 && strand.Key.Matter != FormOnly)
            return true;
        var stems = answer.ObjectStems;
        return strand.Tellings.Any(t => t.ObjectStems.Count(stems.Contains) >= 2);
    }

    private static bool IsRemembered(PositionStrand strand, Telling answer)
    {
        var oldest = (answer.Earliest ?? answer.Known).AddDays(-DaysRemembered);
        return strand.Tellings.Any(t => ReferenceEquals(t.Report, answer.Report) || ((t.Earliest ?? t.Known) <= answer.Known && t.Known >= oldest));
    }

    // "rejected the demand" does not answer an offer. Words that name neither answer the offer first.
    private bool Means(Telling answer, PositionKind kind, bool other) =>
        _words.NamedIn(Telling.AnsweredWords(answer.Event)) is { } named ? named == kind : !other || kind == PositionKind.Offer;

    // "agreed to hold talks" takes up an offer of talks. "They reaffirmed their commitment to a quiet border" takes up nobody's demand
    // unless it calls it one, and a statement of three is no answer of one to another.
    private bool Accepts(Telling answer, PositionStrand strand, bool shares)
    {
        if (shares && !answer.From.Any(strand.From.Contains))
            return IsOfItsMatter(answer, strand);
        if (!shares && answer.From.Concat(answer.To).Any(p => !strand.From.Contains(p) && !strand.To.Contains(p)))
            return false;
        // What both agree together takes up what one had offered only where it is called so: those who meet all the time agree on much.
        if (answer.From.Any(strand.From.Contains))
            return _words.NamedIn(answer.Event.Evidence.Text) == strand.Key.Kind;
        return _words.NamedIn(answer.Event.Evidence.Text) == strand.Key.Kind || strand.Key is { Kind: PositionKind.Offer, Matter: "talks" };
    }

    // "Agreed in Velton to end the drills" takes up no offer to free the sailors, made in Velton too.
    private static bool IsOfItsMatter(Telling answer, PositionStrand strand) => answer.Matter is null or FormOnly || strand.Key.Matter.Length == 0 || answer.Matter == strand.Key.Matter;

    // "Washington has broken the spirit of the talks", said by Pyongyang, is its charge and not Washington's answer; "has declined our
    // invitation" names what was answered.
    private static bool IsChargeOfTheMaker(Telling answer, PositionStrand strand) => answer.Report.Statements.Any(s =>
        s.Party is { } party && strand.From.Contains(party) && s.Content.Any(c => c.Span.Overlaps(answer.Event.Evidence.Span)));

    private static bool IsOfMore(Telling answer) =>
        answer.Event.Object?.Text.Split(' ').Take(WordsToMore).Any(w => w is "additional" or "new" or "more" or "further" or "fresh" or "another") == true;

    // "Ruled out any delay" puts nothing off; what follows in a long clause may.
    private static string WithoutWhatIsRefused(Telling answer)
    {
        var said = answer.Event.Evidence.Text;
        if (answer.Event.Object is not { } about || said.IndexOf(about.Text, StringComparison.Ordinal) is not (>= 0 and var at))
            return said;
        var first = string.Join(' ', about.Text.Split(' ').Take(2));
        return said.Remove(at, first.Length);
    }

    private ResponseKind? KindOf(Telling answer, PositionStrand strand, bool tied, bool shares)
    {
        var said = answer.Event.Evidence.Text;
        if (WordedAnswers.IsDeed(answer))
            return shares ? ResponseKind.Fulfilled : null;
        var byOther = strand.Answering(answer) is not null && !(answer.Event.Act == Act.Reject && strand.From.Contains(answer.From[0]));
        if (!byOther)
        {
            // "withdrew its offer": calling a meeting off is no withdrawal of the readiness to meet.
            var takesBack = answer.Event.Act == Act.Reject && _words.Says(said, AnswerManner.Withdrawn) && _words.NamedIn(said) == strand.Key.Kind;
            return takesBack ? ResponseKind.Withdrawn : null;
        }

        return answer.Event.Act switch
        {
            // "Would not change even if Norland seeks talks" refuses no talks.
            Act.Reject when !tied && said.Contains("even if", StringComparison.OrdinalIgnoreCase) => null,
            // Who calls off a visit or a round does not refuse to talk.
            Act.Reject when !tied && strand.Key is { Kind: PositionKind.Offer, Matter: "talks" } && _words.Says(said, AnswerManner.Cancelled) && _words.NamedIn(said) != PositionKind.Offer => null,
            Act.Reject when !tied && _words.NamedIn(said) != strand.Key.Kind && IsChargeOfTheMaker(answer, strand) => null,
            // "Held off from new sanctions" refuses no end of the old ones.
            Act.Reject when !tied && strand.Key.Kind == PositionKind.Demand && IsOfMore(answer) => null,
            Act.Reject when _words.Says(WithoutWhatIsRefused(answer), AnswerManner.Deferred) => ResponseKind.Deferred,
            Act.Reject => ResponseKind.Rejected,
            Act.Agree when !tied && !Accepts(answer, strand, shares) => null,
            // "Agreed to free them on condition that the toll is lifted": not what was asked.
            Act.Agree when shares && _words.NamedIn(Telling.AnsweredWords(answer.Event)) is null && _words.Says(said, AnswerManner.OnCondition) => ResponseKind.CounterProposed,
            Act.Agree when _words.Says(said, AnswerManner.InPrinciple) => ResponseKind.AcceptedInPrinciple,
            Act.Agree => ResponseKind.Accepted,
            Act.Concede => ResponseKind.Accepted,
            Act.Support when tied => ResponseKind.Accepted,
            Act.Offer or Act.Demand or Act.Urge when tied => ResponseKind.CounterProposed,
            // "Would free them once the others are home": what is asked, and a price.
            Act.Offer or Act.Pledge when shares => answer.Event.Terms.Any(t => t.Kind is "condition" or "exchange" or "precondition") || _words.Says(said, AnswerManner.OnCondition) ? ResponseKind.CounterProposed : ResponseKind.Accepted,
            _ => null,
        };
    }
}
