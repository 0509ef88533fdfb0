using Demarche.Facts;
using Demarche.Record.Knowledge;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>
/// Answers that name what they answer by its form alone: "rejected the Norlandish offer", "accepted the invitation", "turned it down". No matter is
/// told, so each goes to the one position it can mean: of the form that it names, held towards who answers and, where that is told, by whom it
/// is answered. Told in the same report the nearest one before it is meant, else the one told last; of two as near neither.
/// </summary>
internal sealed class NamedAnswers(AnswerWords words)
{
    // "It" is what the sentences right before speak of.
    private const int NearIt = 300;
    private const int DaysRemembered = 180;

    private readonly List<(Telling Answer, PositionKind? Kind)> _answers = [];

    /// <summary>Files an answer if it names a form and no matter.</summary>
    public void Add(Telling telling)
    {
        if (telling.Event.Act is not (Act.Reject or Act.Agree or Act.Concede) || telling.Matter is not null || telling.Event.Object is null || telling.From.Count != 1)
            return;
        var about = Telling.AnsweredWords(telling.Event);
        if (words.NamedIn(about) is { } kind)
            _answers.Add((telling, kind));
        else if (about is "it" or "that" or "this" or "them")
            _answers.Add((telling, null));
    }

    /// <summary>The answers by the id of the position that each means.</summary>
    /// <param name="strands">All positions.</param>
    public ILookup<string, Telling> Meant(IEnumerable<PositionStrand> strands)
    {
        var asked = strands.SelectMany(s => s.To.Select(to => (to, s))).ToLookup(x => x.to, x => x.s, StringComparer.Ordinal);
        return _answers
            .Select(a => (a.Answer, Meant: MeantBy(a.Answer, a.Kind, asked[a.Answer.From[0]])))
            .Where(a => a.Meant is not null)
            .ToLookup(a => a.Meant!.Id, a => a.Answer, StringComparer.Ordinal);
    }

    private static PositionStrand? MeantBy(Telling answer, PositionKind? kind, IEnumerable<PositionStrand> asked)
    {
        var may = asked.Where(s => !s.From.Contains(answer.From[0]) && (kind is null || s.Key.Kind == kind) && (answer.To.Count == 0 || answer.To.Any(s.From.Contains))).ToList();
        var place = answer.Event.Evidence.Span.Start;
        var here = may.Select(s => (Strand: s, At: Before(s, answer, place))).Where(s => s.At >= (kind is null ? place - NearIt : 0)).ToList();
        if (here.Count > 0)
            return Only(here);
        return kind is null || answer.To.Count == 0 ? null : Only(may.Select(s => (s, At: LastTold(s, answer))).Where(s => s.At > answer.Known.DayNumber - DaysRemembered));
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
