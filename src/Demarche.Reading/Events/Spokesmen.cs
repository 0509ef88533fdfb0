using Demarche.English;
using Demarche.Facts;
using Demarche.Reading.Statements;

namespace Demarche.Reading.Events;

/// <summary>
/// Names the person by whose mouth a party acts: in <c>Norland rejects the plan, Silva said</c>, where Silva speaks for Norland, the
/// rejection is Silva's.
/// </summary>
internal sealed class Spokesmen(Syntax syntax, Sayings sayings)
{
    // What is done by saying it.
    private static readonly HashSet<Act> Spoken = [Act.Offer, Act.Demand, Act.Urge, Act.Threaten, Act.Pledge, Act.Reject, Act.Deny, Act.Accuse, Act.Support];

    /// <summary>The actors of an act told at a token, a state given way to those who say so for it.</summary>
    public IReadOnlyList<Actor> Named(Act act, int trigger, IReadOnlyList<Actor> actors)
    {
        if (!Spoken.Contains(act) || actors.Any(Denotation.IsPerson) || SayingOf(trigger) is not { } saying)
            return actors;
        var speakers = sayings.Speakers(saying).Where(s => Denotation.IsPerson(s) && actors.Any(a => a.Party == s.Party)).ToList();
        return speakers.Count == 0 ? actors : Denotation.Distinct([.. speakers, .. actors]);
    }

    // The saying, innermost first, in whose content the act is told.
    private Attribution? SayingOf(int trigger) =>
        syntax.Text.Attributions.Where(a => a is { Kind: AttributionCue.Speech, SourceHead: >= 0 } && a.Content.Any(c => c.Contains(syntax[trigger].Range)))
            .MinBy(a => a.Content.Sum(c => c.Length));
}
