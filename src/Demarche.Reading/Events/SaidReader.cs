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
    private static readonly HashSet<string> Repeating = ["say", "tell", "repeat", "reiterate", "stress", "underline", "underscore", "emphasize", "emphasise", "insist", "state", "believe", "think"];

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
        foreach (var words in SpokenWords.Of(draft, sides))
        {
            foreach (var said in Unseen(words))
                yield return said;
        }

        // "Norland believes that Otero has to go" demands it; of what else somebody believes nothing is done.
        foreach (var held in SpokenWords.Held(draft, sides).SelectMany(Unseen))
        {
            if (held.Act == Act.Demand)
                yield return held with { Modality = Modality.Ongoing };
        }

        IEnumerable<Candidate> Unseen(SpokenWords words)
        {
            foreach (var (predicate, isMain) in words.Speakers.Count == 0 ? [] : Predicates(syntax, words))
            {
                if (seen.Add(predicate) && !taken.Any(t => syntax.IsBelow(t, predicate) && syntax.SameClause(t, predicate)) && Said(syntax, sides, words, predicate, isMain) is { } said)
                    yield return said;
            }
        }
    }

    /// <summary>See <see cref="ConditionReader"/>.</summary>
    public IEnumerable<Candidate> Conditions(Draft draft, Syntax syntax, Prominence prominence)
    {
        var sides = new SideFinder(syntax, draft, lexicon, prominence);
        return new ConditionReader(draft, syntax, new Denotation(syntax, draft.Cast), new Voices(syntax, draft, sides), sides).Read();
    }

    /// <summary>See <see cref="DealTermReader"/>.</summary>
    public IEnumerable<Candidate> DealTerms(Draft draft, Syntax syntax, Prominence prominence) =>
        new DealTermReader(lexicon, syntax, new Denotation(syntax, draft.Cast), new SideFinder(syntax, draft, lexicon, prominence)).Read();

    /// <summary>See <see cref="ChargeReader"/>.</summary>
    public IEnumerable<Candidate> Charges(Draft draft, Syntax syntax, Prominence prominence, IReadOnlyCollection<Candidate> told)
    {
        var charges = new ChargeReader(syntax, lexicon, new Denotation(syntax, draft.Cast));
        return SpokenWords.Of(draft, new SideFinder(syntax, draft, lexicon, prominence)).Where(w => w.Speakers.Count > 0).SelectMany(w => charges.Read(w, told)).DistinctBy(c => c.Trigger);
    }

    // Predicates of the content with a subject of their own, and whether no other clause of the content governs them.
    private static IEnumerable<(int Predicate, bool IsMain)> Predicates(Syntax syntax, SpokenWords words)
    {
        foreach (var content in words.Content)
        {
            for (var token = syntax.Text.TokenFrom(content.Start); token < syntax.Text.Tokens.Length && syntax[token].End <= content.End; token++)
            {
                if (syntax.Child(token, Relation.Nsubj, Relation.NsubjPass, Relation.Expl) >= 0 && words.Holds(syntax.Text, token))
                    yield return (token, IsMain(syntax, token, content));
            }
        }
    }

    private static bool IsMain(Syntax syntax, int token, TextRange content)
    {
        var head = syntax[token].Head;
        return head < 0 || !content.Contains(syntax[head].Range) || syntax[token].Relation is Relation.Conj or Relation.Parataxis
            || IsSaidAgain(syntax, token, head) && IsMain(syntax, head, content);
    }

    // "We have said that Norland must pay": whoever says so says it again.
    private static bool IsSaidAgain(Syntax syntax, int clause, int verb) =>
        syntax[clause].Relation == Relation.Ccomp && Repeating.Contains(syntax.Lemma(verb)) && syntax.Child(verb, Relation.Nsubj) is >= 0 and var speaker && syntax.Lemma(speaker) is "i" or "we"
        && !syntax.HasChild(verb, "not") && !syntax.HasChild(verb, "never");

    private Candidate? Said(Syntax syntax, SideFinder sides, SpokenWords words, int predicate, bool isMain)
    {
        var speakers = words.Speakers;
        var subject = syntax.Subject(predicate);
        var about = subject < 0 ? [] : sides.Denoted(subject);
        var own = (about.Count > 0 && about.All(a => speakers.Any(s => s.Party == a.Party))) || (subject >= 0 && syntax.Lemma(subject) is "i" or "we");
        if (Does(syntax, predicate, own, about.Count > 0, isMain) is not { } done)
            return null;
        // "The envoy will travel": of the people of its side a paper tells what they do, and vows nothing.
        if (!words.IsAttributed && done.Act == Act.Pledge && about.Any(Denotation.IsPerson))
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

    private (Act Act, string? Case, string Rule)? Does(Syntax syntax, int predicate, bool own, bool known, bool isMain)
    {
        // "It is time for Norland to return": who is named is asked.
        if (!isMain && !own && known && Utterance.IsNeeded(syntax, predicate))
            return (Act.Urge, null, "advised");
        return _utterance.Does(syntax, predicate, own, known) is { } done && (isMain || done.Act is Act.Accuse or Act.Deny) ? done : null;
    }
}
