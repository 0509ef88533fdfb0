using Demarche.Facts;
using Demarche.Record.Knowledge;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>
/// Answers that name what they answer by its form alone: "rejected the Norlandish offer", "accepted the invitation", "turned it down". No matter is
/// told, so each goes to the one position it can mean: of the form that it names, held towards who answers and, where that is told, by whom it
/// is answered. Told in the same report the nearest one before it is meant, else the one told last; of two as near neither.
/// </summary>
internal sealed class NamedAnswers(RecordKnowledge knowledge)
{
    // "It" is what the sentences right before speak of.
    private const int NearIt = 300;

    // What is put forward instead of something follows it.
    private const int NearInstead = 800;
    private const int DaysRemembered = 180;
    private const string FormOnly = "deal";

    private readonly List<(Telling Answer, PositionKind? Kind, int Reach)> _answers = [];

    /// <summary>Files an answer.</summary>
    public void Add(Telling telling, PositionKind? kind, int reach) => _answers.Add((telling, kind, reach));

    /// <summary>The form that a telling names if it names no matter, and how near that must have been told; null when it is no such answer.</summary>
    public (PositionKind? Kind, int Reach)? Read(Telling telling)
    {
        if (telling.From.Count == 0)
            return null;
        var words = knowledge.Answers;
        if (telling.Event.Act is Act.Offer or Act.Demand or Act.Urge)
        {
            // "Was instead ready to open the port": in place of what was asked.
            return words.Says(telling.Event.Evidence.Text, AnswerManner.Counter) ? (null, NearInstead) : null;
        }

        if (telling.Event.Object is null || !MayBeAnswer(telling) || !NamesNoMatter(telling))
            return null;
        var about = Telling.AnsweredWords(telling.Event);
        if (words.NamedIn(about) is { } kind && (telling.Event.Act != Act.Support || EndsWithForm(about)))
            return (kind, telling.Event.Act == Act.Support ? NearInstead : int.MaxValue);
        return about is "it" or "that" or "this" or "them" ? (null, NearIt) : null;
    }

    // "Backs the proposal", said by whom it was put to, takes it up.
    private bool MayBeAnswer(Telling telling) => telling.Event.Act switch
    {
        // "Accepted Norland's offer" has both sides as actors, and who accepts stands first.
        Act.Agree => true,
        Act.Reject or Act.Concede => telling.From.Count == 1,
        Act.Support => telling.From.Count == 1 && knowledge.Answers.Says(telling.Event.Evidence.Text, AnswerManner.Backed),
        _ => false,
    };

    // "His initiative for the islands" is backed, and no offer that somebody made last.
    private bool EndsWithForm(string about) => knowledge.Answers.FormIn(about) is var (_, end) && end == about.Length;

    // "The proposal" is of any matter.
    private static bool NamesNoMatter(Telling telling) => telling.Matter is null or FormOnly;

    /// <summary>The answers by the id of the position that each means.</summary>
    /// <param name="strands">All positions.</param>
    public ILookup<string, Telling> Meant(IEnumerable<PositionStrand> strands)
    {
        var asked = strands.SelectMany(s => s.To.Select(to => (to, s))).ToLookup(x => x.to, x => x.s, StringComparer.Ordinal);
        return _answers
            .Select(a => (a.Answer, Meant: MeantBy(a.Answer, a.Kind, a.Reach, asked[a.Answer.From[0]])))
            .Where(a => a.Meant is not null)
            .ToLookup(a => a.Meant!.Id, a => a.Answer, StringComparer.Ordinal);
    }

    private static PositionStrand? MeantBy(Telling answer, PositionKind? kind, int reach, IEnumerable<PositionStrand> asked)
    {
        List<string> others = [.. answer.To, .. answer.From.Skip(1)];
        var may = asked.Where(s => !s.From.Contains(answer.From[0]) && (kind is null || s.Key.Kind == kind) && (others.Count == 0 || others.Exists(s.From.Contains))).ToList();
        var place = answer.Event.Evidence.Span.Start;
        var here = may.Select(s => (Strand: s, At: Before(s, answer, place))).Where(s => s.At >= Math.Max(0, place - reach)).ToList();
        if (here.Count > 0)
            return Only(here);
        return reach < int.MaxValue || others.Count == 0 ? null : Only(may.Select(s => (s, At: LastTold(s, answer))).Where(s => s.At > answer.Known.DayNumber - DaysRemembered));
    }

    // Where the answer's own report tells the position last before it; -1 where it does not.
    private static int Before(PositionStrand strand, Telling answer, int place) => strand.Tellings
        .Where(t => ReferenceEquals(t.Report, answer.Report)).SelectMany(t => t.Places).Select(p => p.Evidence.Span.Start).Where(s => s < place).DefaultIfEmpty(-1).Max();

    private static int LastTold(PositionStrand strand, Telling answer) =>
        strand.Tellings.Where(t => t.Known <= answer.Known).Select(t => t.Known.DayNumber).DefaultIfEmpty(-1).Max();

    private static PositionStrand? Only(IEnumerable<(PositionStrand Strand, int At)> some)
    {
        var ranked = some.OrderByDescending(s => s.At).Take(2).ToList();
        return ranked.Count == 0 || ranked.Count == 2 && ranked[0].At == ranked[1].At ? null : ranked[0].Strand;
    }
}
