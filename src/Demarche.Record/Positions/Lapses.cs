using Demarche.Facts;
using Demarche.Record.Knowledge;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>
/// Deadlines that a report tells to have passed: "closed its ports after a deadline for cutting the quota passed without a reply". The words around
/// tell which position had it: one between sides of that sentence, made before, with which they share most.
/// </summary>
internal sealed class Lapses(RecordKnowledge knowledge)
{
    private const int DaysRemembered = 180;
    private const int LeastShared = 2;

    private readonly List<Telling> _passed = [];

    /// <summary>Files a telling that says so.</summary>
    public void Add(Telling telling) => _passed.Add(telling);

    /// <summary>Whether the sentence of a telling says that a deadline has passed.</summary>
    public bool AreToldBy(Telling telling) => telling.Happened && knowledge.Answers.Says(telling.Event.Evidence.Text, AnswerManner.Lapsed);

    /// <summary>The tellings by the id of the position whose deadline each means.</summary>
    /// <param name="strands">All positions.</param>
    public ILookup<string, Telling> Meant(IReadOnlyList<PositionStrand> strands) => _passed
        .Select(p => (Passed: p, Strand: MeantBy(p, strands)))
        .Where(p => p.Strand is not null)
        .ToLookup(p => p.Strand!.Id, p => p.Passed, StringComparer.Ordinal);

    private PositionStrand? MeantBy(Telling passed, IReadOnlyList<PositionStrand> strands)
    {
        var stems = ContentWords.StemsOf(passed.Event.Evidence.Text);
        return strands
            .Where(s => passed.From.Concat(passed.To).Count(p => s.From.Contains(p) || s.To.Contains(p)) > 1)
            .Select(s => (Strand: s, Shared: s.Tellings.Where(t => IsBefore(t, passed)).Select(t => SharedWords.Count(knowledge, stems, null, t, s)).DefaultIfEmpty(0).Max()))
            .Where(s => s.Shared >= LeastShared)
            .OrderByDescending(s => s.Shared).ThenBy(s => s.Strand.Id, StringComparer.Ordinal)
            .Select(s => s.Strand)
            .FirstOrDefault();
    }

    private static bool IsBefore(Telling told, Telling passed) =>
        told.Known < passed.Known && told.Known >= passed.Known.AddDays(-DaysRemembered);
}
