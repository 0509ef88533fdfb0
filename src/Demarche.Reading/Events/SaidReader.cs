using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// Acts that a speaker does by saying, without a verb that names them: "Iran must allow inspections" demands, "we will respond"
/// threatens, "the drills are a provocation" accuses, "we have no hostile intent" denies.
/// </summary>
internal sealed class SaidReader(ActLexicon lexicon)
{
    private static readonly HashSet<string> Requiring = ["must", "need", "have", "ought"];
    // "We will see", "we will try": nothing is announced.
    private static readonly HashSet<string> Idle = ["see", "try", "be", "have", "know", "think", "find", "consider", "want", "like", "depend", "happen", "look", "come", "win", "lose", "get"];
    private static readonly HashSet<string> Intent = ["intention", "intent", "plan", "wish", "desire", "ambition", "interest"];
    private readonly IReadOnlySet<string> _hostile = lexicon.Classes.Words("<hostile>");
    private readonly IReadOnlySet<string> _violation = lexicon.Classes.Words("<violation>");

    /// <summary>The acts of a draft's speakers, leaving out predicates that the lexicon has read already.</summary>
    /// <param name="draft">Text, cast and attributions.</param>
    /// <param name="taken">Triggers that are events already.</param>
    public IEnumerable<Candidate> Read(Draft draft, IReadOnlySet<int> taken)
    {
        var grammar = new Grammar(draft.Text, lexicon);
        var sides = new SideFinder(grammar, draft.Cast, lexicon);
        var seen = new HashSet<int>(taken);
        foreach (var attribution in draft.Text.Attributions.Where(a => a.Kind == AttributionCue.Speech && a.SourceHead >= 0).OrderBy(a => a.Content.Sum(c => c.Length)))
        {
            var speakers = sides.Denoted(attribution.SourceHead);
            if (speakers.Count == 0)
                continue;
            foreach (var predicate in Predicates(grammar, attribution))
            {
                if (seen.Add(predicate) && Said(grammar, sides, speakers, predicate, taken) is { } said)
                    yield return said;
            }
        }
    }

    // Main predicates of the content: those with a subject of their own that no other clause of the content governs.
    private static IEnumerable<int> Predicates(Grammar grammar, Attribution attribution)
    {
        foreach (var content in attribution.Content)
        {
            for (var token = grammar.Text.TokenFrom(content.Start); token < grammar.Text.Tokens.Length && grammar[token].End <= content.End; token++)
            {
                if (grammar.Child(token, Relation.Nsubj, Relation.NsubjPass, Relation.Expl) >= 0 && IsMain(grammar, token, content))
                    yield return token;
            }
        }
    }

    private static bool IsMain(Grammar grammar, int token, TextRange content)
    {
        var head = grammar[token].Head;
        return head < 0 || !content.Contains(grammar[head].Range) || grammar[token].Relation is Relation.Conj or Relation.Parataxis;
    }

    private Candidate? Said(Grammar grammar, SideFinder sides, IReadOnlyList<Actor> speakers, int predicate, IReadOnlySet<int> taken)
    {
        var subject = grammar.Subject(predicate);
        var about = subject < 0 ? [] : sides.Denoted(subject);
        var own = about.Count > 0 && about.All(a => speakers.Any(s => s.Party == a.Party)) || subject >= 0 && grammar.Lemma(subject) is "i" or "we";
        var (modal, negated) = Group(grammar, predicate);
        if (!own && modal is not null && !negated && (Requiring.Contains(modal) || modal == "should"))
            return Make(modal == "should" ? Act.Urge : Act.Demand, null, "required", Toward(about), predicate);
        if (own && modal is "will" or "would" or "'ll" or "wo" && grammar.IsVerb(predicate) && !Idle.Contains(grammar.Lemma(predicate)) && !Carries(grammar, predicate, taken))
            return negated ? Make(Act.Reject, null, "refused", [], predicate) : Pledge();
        if (!own && grammar.IsNominal(predicate) && grammar.Child(predicate, Relation.Cop) >= 0 && !negated && grammar.Content(predicate).Any(w => _violation.Contains(w.Lemma)))
            return Make(Act.Accuse, "criticises", "judged", Toward(about), predicate);
        if (own && grammar.Lemma(predicate) == "have" && grammar.Object(predicate) is >= 0 and var held && Intent.Contains(grammar.Lemma(held))
            && (negated || grammar.HasChild(held, "no", Relation.Det)))
            return Make(Act.Deny, null, "no-intent", [], predicate);
        return null;

        Candidate? Pledge()
        {
            var hostile = _hostile.Contains(grammar.Lemma(predicate));
            return Make(hostile ? Act.Threaten : Act.Pledge, null, "announced", [], predicate);
        }

        IReadOnlyList<Actor> Toward(IReadOnlyList<Actor> others) => [.. others.Where(o => speakers.All(s => s.Party != o.Party))];

        Candidate? Make(Act act, string? actCase, string rule, IReadOnlyList<Actor> targets, int trigger)
        {
            var both = targets.Count > 0 ? new Sides(speakers, targets, OtherSide.Given) : sides.WithOther(trigger, speakers);
            if (both.Targets.Count == 0 && act is not (Act.Pledge or Act.Deny))
                return null;
            return new Candidate
            {
                Act = act, Case = actCase, Trigger = trigger, Sides = both, Modality = Modality.Occurred, Object = trigger, Complement = trigger, Words = [trigger],
                Rule = $"event.{act.Word()}.said-{rule}{(both.Source == OtherSide.Given ? "" : "." + both.Source.Word())}", BySaying = true,
            };
        }
    }

    // "Will continue to enforce": what is enforced is read as an event of its own.
    private static bool Carries(Grammar grammar, int predicate, IReadOnlySet<int> taken) => taken.Any(t => grammar.IsBelow(t, predicate) && grammar.SameClause(t, predicate));

    private static (string? Modal, bool Negated) Group(Grammar grammar, int predicate)
    {
        string? modal = null;
        var negated = false;
        foreach (var child in grammar.Children(predicate))
        {
            if (grammar[child].Relation is Relation.Aux && grammar[child].Fine == Xpos.MD)
                modal = grammar.Lemma(child);
            negated |= grammar[child].Relation == Relation.Advmod && grammar.Lemma(child) is "not" or "n't" or "never";
        }

        if (modal is null && grammar.Lemma(predicate) is "have" or "need" && grammar.Child(predicate, Relation.Xcomp) is >= 0 and var complement && grammar.IsInfinitive(complement))
            modal = grammar.Lemma(predicate);
        return (modal, negated);
    }
}
