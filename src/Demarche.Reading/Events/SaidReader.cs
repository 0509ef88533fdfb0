using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// Acts that a speaker does by saying, without a verb that names them: finds who says what of whom, and asks
/// <see cref="Utterance"/> what that does.
/// </summary>
internal sealed class SaidReader(ActLexicon lexicon)
{
    private readonly Utterance _utterance = new(lexicon);

    /// <summary>The acts of a draft's speakers, leaving out predicates that the lexicon has read already.</summary>
    /// <param name="draft">Text, cast and attributions.</param>
    /// <param name="syntax">Its trees.</param>
    /// <param name="prominence">How often it names each party.</param>
    /// <param name="taken">Triggers that are events already.</param>
    public IEnumerable<Candidate> Read(Draft draft, Syntax syntax, Prominence prominence, IReadOnlySet<int> taken)
    {
        var sides = new SideFinder(syntax, draft, lexicon, prominence);
        var seen = new HashSet<int>(taken);
        foreach (var attribution in draft.Text.Attributions.Where(a => a.Kind == AttributionCue.Speech && a.SourceHead >= 0).OrderBy(a => a.Content.Sum(c => c.Length)))
        {
            var speakers = sides.Speaking(attribution);
            if (speakers.Count == 0)
                continue;
            foreach (var predicate in Predicates(syntax, attribution))
            {
                if (seen.Add(predicate) && !taken.Any(t => syntax.IsBelow(t, predicate) && syntax.SameClause(t, predicate)) && Said(syntax, sides, speakers, predicate) is { } said)
                    yield return said;
            }
        }
    }

    /// <summary>See <see cref="ConditionReader"/>.</summary>
    public IEnumerable<Candidate> Conditions(Draft draft, Syntax syntax, Prominence prominence)
    {
        var sides = new SideFinder(syntax, draft, lexicon, prominence);
        return new ConditionReader(draft, syntax, new Denotation(syntax, draft.Cast), new Voices(syntax, draft, sides)).Read();
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

    private Candidate? Said(Syntax syntax, SideFinder sides, IReadOnlyList<Actor> speakers, int predicate)
    {
        var subject = syntax.Subject(predicate);
        var about = subject < 0 ? [] : sides.Denoted(subject);
        var own = (about.Count > 0 && about.All(a => speakers.Any(s => s.Party == a.Party))) || (subject >= 0 && syntax.Lemma(subject) is "i" or "we");
        if (_utterance.Does(syntax, predicate, own) is not { } done)
            return null;
        IReadOnlyList<Actor> others = [.. about.Where(o => speakers.All(s => s.Party != o.Party))];
        var both = others.Count > 0 ? new Sides(speakers, others, OtherSide.Given) : sides.WithOther(predicate, speakers);
        if (both.Targets.Count == 0 && done.Act != Act.Deny)
            return null;
        return new Candidate
        {
            Act = done.Act,
            Case = done.Case,
            Trigger = predicate,
            Sides = both,
            Modality = Modality.Occurred,
            Object = predicate,
            Complement = predicate,
            Words = [predicate],
            Rule = both.RuleOf(done.Act, "said-" + done.Rule),
            BySaying = true,
        };
    }
}
