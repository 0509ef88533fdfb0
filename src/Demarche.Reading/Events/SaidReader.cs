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
        var syntax = new Syntax(draft.Text, lexicon);
        var sides = new SideFinder(syntax, draft.Cast, lexicon);
        var seen = new HashSet<int>(taken);
        foreach (var attribution in draft.Text.Attributions.Where(a => a.Kind == AttributionCue.Speech && a.SourceHead >= 0).OrderBy(a => a.Content.Sum(c => c.Length)))
        {
            var speakers = sides.Denoted(attribution.SourceHead);
            if (speakers.Count == 0)
                continue;
            foreach (var predicate in Predicates(syntax, attribution))
            {
                if (seen.Add(predicate) && Said(syntax, sides, speakers, predicate, taken) is { } said)
                    yield return said;
            }
        }
    }

    // Main predicates of the content: those with a subject of their own that no other clause of the content governs.
    private static IEnumerable<int> Predicates(Syntax syntax, Attribution attribution)
    {
        foreach (var content in attribution.Content)
        {
            for (var token = syntax.Text.TokenFrom(content.Start); token < syntax.Text.Tokens.Length && syntax[token].End <= content.End; token++)
            {
                if (syntax.Child(token, Relation.Nsubj, Relation.NsubjPass, Relation.Expl) >= 0 && IsMain(syntax, token, content))
                    yield return token;
            }
        }
    }

    private static bool IsMain(Syntax syntax, int token, TextRange content)
    {
        var head = syntax[token].Head;
        return head < 0 || !content.Contains(syntax[head].Range) || syntax[token].Relation is Relation.Conj or Relation.Parataxis;
    }

    private Candidate? Said(Syntax syntax, SideFinder sides, IReadOnlyList<Actor> speakers, int predicate, IReadOnlySet<int> taken)
    {
        var subject = syntax.Subject(predicate);
        var about = subject < 0 ? [] : sides.Denoted(subject);
        var own = about.Count > 0 && about.All(a => speakers.Any(s => s.Party == a.Party)) || subject >= 0 && syntax.Lemma(subject) is "i" or "we";
        var (modal, negated) = Group(syntax, predicate);
        if (!own && modal is not null && !negated && (Requiring.Contains(modal) || modal == "should"))
            return Make(modal == "should" ? Act.Urge : Act.Demand, null, "required", Toward(about), predicate);
        if (own && modal is "will" or "would" or "'ll" or "wo" && syntax.IsVerb(predicate) && !Idle.Contains(syntax.Lemma(predicate)) && !Carries(syntax, predicate, taken))
            return negated ? Make(Act.Reject, null, "refused", [], predicate) : Pledge();
        if (!own && syntax.IsNominal(predicate) && syntax.Child(predicate, Relation.Cop) >= 0 && !negated && syntax.Content(predicate).Any(w => _violation.Contains(w.Lemma)))
            return Make(Act.Accuse, "criticises", "judged", Toward(about), predicate);
        if (own && syntax.Lemma(predicate) == "have" && syntax.Object(predicate) is >= 0 and var held && Intent.Contains(syntax.Lemma(held))
            && (negated || syntax.HasChild(held, "no", Relation.Det)))
            return Make(Act.Deny, null, "no-intent", [], predicate);
        return null;

        Candidate? Pledge()
        {
            var hostile = _hostile.Contains(syntax.Lemma(predicate));
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
    private static bool Carries(Syntax syntax, int predicate, IReadOnlySet<int> taken) => taken.Any(t => syntax.IsBelow(t, predicate) && syntax.SameClause(t, predicate));

    private static (string? Modal, bool Negated) Group(Syntax syntax, int predicate)
    {
        string? modal = null;
        var negated = false;
        foreach (var child in syntax.Children(predicate))
        {
            if (syntax[child].Relation is Relation.Aux && syntax[child].Fine == Xpos.MD)
                modal = syntax.Lemma(child);
            negated |= syntax[child].Relation == Relation.Advmod && syntax.Lemma(child) is "not" or "n't" or "never";
        }

        if (modal is null && syntax.Lemma(predicate) is "have" or "need" && syntax.Child(predicate, Relation.Xcomp) is >= 0 and var complement && syntax.IsInfinitive(complement))
            modal = syntax.Lemma(predicate);
        return (modal, negated);
    }
}
