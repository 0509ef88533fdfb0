using System.Runtime.InteropServices;
using Demarche.Facts;
using Demarche.Record.Folds;
using Demarche.Record.Knowledge;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>
/// Answers that take up the words of what they answer: Norland asks for "the return of the eleven sailors", and Sudmark "released the eleven
/// sailors" or "ruled out returning the sailors". Each goes to the one position held towards who answers with which it shares most words that carry
/// meaning, a deed also to the one offer of its doer; of two that share as many, to the one told last.
/// </summary>
internal sealed class WordedAnswers(RecordKnowledge knowledge, KeptFolds kept)
{
    private const int DaysRemembered = 180;

    // See SharedWords: two things in common.
    private const int LeastShared = 2;

    private const double LeastSure = 0.4;

    // What both agree, or one of them promises, answers often nothing: its sides must be told.
    private const double LeastOfPromise = 0.5;

    // What is longer was not read as the object of anything.
    private const int LongestObject = 200;

    // A deed calls itself no answer: it must have been read well.
    private const double LeastOfDeed = 0.5;

    // "Had put off the drills": before what the report tells. "A ceremony to close the site is scheduled for May": after it.
    private static readonly string[] NotNow = [" had ", " scheduled ", " planned ", " plans ", " plan to "];

    private readonly List<(Telling Telling, IReadOnlySet<string> Stems)> _answers = [];

    /// <summary>Whether an act does what was asked or held out, and says nothing.</summary>
    public static bool IsDeed(Telling telling) => telling.Event.Act is Act.Ease or Act.Aid;

    /// <summary>Whether an act promises what was asked.</summary>
    public static bool IsPromise(Telling telling) => telling.Event.Act is Act.Offer or Act.Pledge;

    /// <summary>Stems of the words by which a telling may take up what it answers; null when it is not read so well, or of another act.</summary>
    public static IReadOnlySet<string>? StemsOf(Telling telling)
    {
        if (!telling.Happened || telling.From.Count == 0 || !(telling.Event.Object is { } about ? about.Text.Length <= LongestObject : IsDeed(telling)) || telling.Event.Confidence < Least(telling))
            return null;
        return IsDeed(telling) ? StemsOfDeed(telling) : telling.ObjectStems;
    }

    /// <summary>Files an answer.</summary>
    public void Add(Telling telling, IReadOnlySet<string> stems) => _answers.Add((telling, stems));

    // "Lifted its ban" does what "lift the ban" asks: of a deed its own word counts too. Where no object is read, all words of its clause do.
    private static HashSet<string> StemsOfDeed(Telling telling)
    {
        var stems = new HashSet<string>(telling.Stems, StringComparer.Ordinal);
        if (telling.Event.Why.Words is [var done, ..])
        {
            ContentWords.Add(done.Text, stems);
            foreach (var ending in (string[])["ed", "d", "ing"])
            {
                if (done.Text.EndsWith(ending, StringComparison.Ordinal))
                    ContentWords.Add(done.Text[..^ending.Length], stems);
            }
        }

        return stems;
    }

    private static double Least(Telling telling) => telling.Event.Act switch
    {
        Act.Reject => LeastSure,
        Act.Agree or Act.Concede or Act.Offer or Act.Pledge => telling.TellsSides ? LeastOfPromise : double.PositiveInfinity,
        Act.Ease or Act.Aid when !NotNow.Any(w => telling.Event.Evidence.Text.Contains(w, StringComparison.Ordinal)) => LeastOfDeed,
        _ => double.PositiveInfinity,
    };

    /// <summary>The answers by the id of the position that each means.</summary>
    /// <param name="strands">All positions.</param>
    public ILookup<string, Telling> Meant(IReadOnlyList<PositionStrand> strands)
    {
        var asked = new Dictionary<string, List<PositionStrand>>(StringComparer.Ordinal);
        foreach (var strand in strands)
        {
            foreach (var party in strand.To)
                File(asked, party, strand);
            if (strand.Key.Kind == PositionKind.Offer)
                File(asked, strand.Key.From, strand);
        }

        return _answers
            .GroupBy(a => a.Telling.From[0], StringComparer.Ordinal)
            .SelectMany(by => MeantBy(by.Key, [.. by], asked.GetValueOrDefault(by.Key, [])))
            .ToLookup(a => a.Strand.Id, a => a.Answer, StringComparer.Ordinal);
    }

    // A party's answers mean only what is held towards it, and its own offers.
    private IReadOnlyList<(PositionStrand Strand, Telling Answer)> MeantBy(string party, List<(Telling Telling, IReadOnlySet<string> Stems)> answers, List<PositionStrand> strands) =>
        kept.WordedBy.Of(party, [.. answers.Select(a => a.Telling), .. strands], () =>
        {
            var asked = Asked(answers, strands);
            return [.. answers.SelectMany(a => MeantBy(a.Telling, a.Stems, asked, strands).Select(s => (s, a.Telling)))];
        });

    // What tells the positions, by word. Only words that an answer has are looked for.
    private static Dictionary<string, List<(Telling Told, int Strand)>> Asked(List<(Telling Telling, IReadOnlySet<string> Stems)> answers, List<PositionStrand> strands)
    {
        var asked = new Dictionary<string, List<(Telling Told, int Strand)>>(StringComparer.Ordinal);
        foreach (var (_, stems) in answers)
        {
            foreach (var word in stems)
                asked.TryAdd(word, []);
        }

        for (var i = 0; i < strands.Count; i++)
        {
            foreach (var told in strands[i].Tellings.Where(t => t.Event.Object is not null))
            {
                foreach (var word in told.ObjectStems)
                {
                    if (asked.TryGetValue(word, out var filed))
                        filed.Add((told, i));
                }
            }
        }

        return asked;
    }

    private IEnumerable<PositionStrand> MeantBy(Telling answer, IReadOnlySet<string> stems, Dictionary<string, List<(Telling Told, int Strand)>> asked, IReadOnlyList<PositionStrand> strands)
    {
        var shared = new Dictionary<(Telling Told, int Strand), int>();
        foreach (var word in stems)
        {
            foreach (var told in asked[word])
            {
                if (IsNear(told.Told, answer))
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, told, out _)++;
            }
        }

        List<(Telling Told, int Strand)> may = [.. shared.Where(s => s.Value + (HasItsMatter(answer, strands[s.Key.Strand]) ? 1 : 0) >= LeastShared && MayAnswer(answer, s.Key.Told, strands[s.Key.Strand])).Select(s => s.Key)];
        if (may.Count == 0)
            return [];
        return kept.Worded.Of(answer.Event.Id, [answer, .. may.SelectMany(told => (object[])[told.Told, strands[told.Strand]])], () => [.. Nearest(answer, stems, may, strands)]);
    }

    private IEnumerable<PositionStrand> Nearest(Telling answer, IReadOnlySet<string> stems, List<(Telling Told, int Strand)> may, IReadOnlyList<PositionStrand> strands)
    {
        return may
            .Select(told => (told.Strand, told.Told, Shared: SharedWords.Count(knowledge, stems, HasItsMatter(answer, strands[told.Strand]) ? answer.Matter : null, told.Told, strands[told.Strand])))
            .Where(s => s.Shared >= LeastShared)
            .GroupBy(s => strands[s.Strand].Key.Kind)
            .Select(g => strands[g.OrderByDescending(s => s.Shared).ThenByDescending(s => s.Told).First().Strand]);
    }

    // "Freed an engineer" is of the matter of "the release of the engineer", whatever word tells it.
    private static bool HasItsMatter(Telling answer, PositionStrand strand) => IsDeed(answer) && answer.Matter is { } matter && matter == strand.Key.Matter;

    private static bool IsNear(Telling told, Telling answer) => ReferenceEquals(told.Report, answer.Report)
        ? told.CompareTo(answer) < 0
        : told.Known <= answer.Known && told.Known >= (answer.Earliest ?? answer.Known).AddDays(-DaysRemembered);

    private static bool MayAnswer(Telling answer, Telling told, PositionStrand strand)
    {
        var maker = strand.From.Contains(answer.From[0]);
        if (IsDeed(answer))
            return (maker ? strand.Key.Kind == PositionKind.Offer : strand.Key.Kind == PositionKind.Demand) && (!answer.TellsSides || answer.To.Count == 0 || answer.To.Any(maker ? strand.To.Contains : strand.From.Contains));
        if (maker || (IsPromise(answer) && strand.Key.Kind == PositionKind.Offer))
            return false;
        // Told to whom the reader inferred it may have been told to anybody.
        return answer.To.Count == 0 || !answer.TellsSides || answer.To.Any(strand.From.Contains);
    }

    private static void File(Dictionary<string, List<PositionStrand>> asked, string party, PositionStrand strand)
    {
        if (!asked.TryGetValue(party, out var filed))
            asked[party] = filed = [];
        filed.Add(strand);
    }
}
