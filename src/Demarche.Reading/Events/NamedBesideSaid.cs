using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>Which act stands where one sentence both names one and does one by saying so: "they should return to the table, Norland said" asks, and nobody returns.</summary>
/// <param name="syntax">The sentences.</param>
/// <param name="named">What words name; those give way that a saying tells better.</param>
internal sealed class NamedBesideSaid(Syntax syntax, List<Candidate> named)
{
    /// <summary>The words whose acts are told for themselves, so that no saying does them.</summary>
    public IReadOnlySet<int> Taken() =>
        named.Where(c => c.Fate == Fate.Kept && !IsJudgedDeed(c) && !IsAdvised(c) && !IsCourse(c) || IsPlannedContact(c)).Select(c => c.Trigger).ToHashSet();

    /// <summary>"Warned that Norland would cut its aid unless": what is threatened is not vowed beside.</summary>
    public bool IsThreatened(Candidate said) =>
        said.Act == Act.Pledge && named.Exists(n => n is { Act: Act.Threaten, Fate: Fate.Kept } && n.Trigger != said.Trigger && syntax.IsBelow(said.Trigger, n.Trigger));

    /// <summary>Takes out of either what the other tells better.</summary>
    /// <param name="said">What is done by saying something, by its word.</param>
    public void Settle(Dictionary<int, Candidate> said)
    {
        // "Urged the warring sides to stop": the word that tells an act is no judgement on war.
        foreach (var told in named.Where(c => c.Act is Act.Urge or Act.Demand or Act.Offer or Act.Agree && said.GetValueOrDefault(c.Trigger) is { Act: Act.Accuse }))
            said.Remove(told.Trigger);
        named.RemoveAll(n => IsCourse(n) && said.Values.Any(s => s.Act == Act.Pledge && syntax.IsBelow(n.Trigger, s.Trigger) && syntax.SameClause(n.Trigger, s.Trigger)));
    }

    // "The two will meet in May, the North said": a meeting is told, and nothing pledged.
    private static bool IsPlannedContact(Candidate candidate) =>
        candidate is { Act: Act.Meet or Act.Visit or Act.Call, Modality: Modality.Planned, Pattern.Kind: TriggerKind.Verb };

    // "We will continue to arm Norland": so far that is only said.
    private static bool IsCourse(Candidate candidate) =>
        candidate is { Act: Act.Support or Act.Aid or Act.Cooperate or Act.Deploy, Modality: Modality.Planned or Modality.Ongoing, Pattern.Kind: TriggerKind.Verb };

    // "The raid is a provocation": it was done, and is blamed beside.
    private static bool IsJudgedDeed(Candidate candidate) => candidate.Pattern?.Kind == TriggerKind.Noun && candidate.Act.IsDeed();

    // "They should return to the table, Norland said": what is asked for is asked, and does not happen.
    private bool IsAdvised(Candidate candidate) =>
        candidate is { Modality: Modality.Possible, Pattern.Kind: TriggerKind.Verb } && (syntax.HasChild(candidate.Trigger, "should", Relation.Aux) || syntax.HasChild(candidate.Trigger, "must", Relation.Aux));
}
