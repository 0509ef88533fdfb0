using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// What a deal obliges its sides to: "under the accord Norland will take back the boats in return for Sudmark opening its port" tells a course that
/// Norland, and one that Sudmark, has promised the other. Of "in return, Sudmark will pay" too.
/// </summary>
internal sealed class DealTermReader(ActLexicon lexicon, Syntax syntax, Denotation denotation, SideFinder sides)
{
    // Read by hand: 15 of 15 terms in feeds and the texts of two governments, of five deals, 11 of them of one.
    private const double Right = 0.7;

    private const string Way = "deal";

    // "In return for the government of Norland opening": so many words may stand before the gerund.
    private const int Reach = 8;

    private static readonly HashSet<string> Modals = ["will", "would", "'ll", "must", "shall"];

    // "Is supposed to ship it out."
    private static readonly HashSet<string> Owing = ["suppose", "require", "oblige", "commit", "bind", "compel"];

    private static readonly HashSet<string> Bidding = ["require", "oblige", "call", "commit", "bind", "compel", "mandate"];

    // "Under a proposed deal": nobody is obliged yet.
    private static readonly HashSet<string> Unmade = ["potential", "possible", "proposed", "draft", "future", "eventual", "any", "no", "new", "hypothetical", "would-be", "prospective", "another", "such"];

    private readonly IReadOnlySet<string> _deals = lexicon.Classes.Words("<accord>");

    /// <summary>The terms of a draft, in text order.</summary>
    public IEnumerable<Candidate> Read() =>
        Enumerable.Range(0, syntax.Text.Tokens.Length).Where(syntax.IsVerb).SelectMany(Terms).OrderBy(c => c.Trigger);

    private IEnumerable<Candidate> Terms(int verb)
    {
        if (Deal(verb) is >= 0 and var deal && Due(verb) is >= 0 and var duty && Known(syntax.Subject(verb)) is [_, ..] obliged)
            return Obliged(duty, deal, obliged, Partners(deal, duty, obliged));
        if (Seen(verb) is var (accord, who) && Known(who) is [_, ..] bound)
            return Obliged(verb, accord, bound, Partners(accord, verb, bound));
        if (syntax.Subject(verb) is >= 0 and var text && IsMade(text) && Bidding.Contains(syntax.Lemma(verb)) && Bidden(verb) is var (bidden, whom) && Known(whom) is [_, ..] asked)
            return Asked(bidden, text, asked, Partners(text, bidden, asked));
        if (Return(verb) is >= 0 and var exchange && Due(verb) is >= 0 and var gift && Known(syntax.Subject(verb)) is [_, ..] giving)
            return Made(gift, exchange, sides.WithOther(gift, giving));
        return [];
    }

    // "The accord requires Norland to withdraw", "calls for Norland to go on": what is to be done, and by whom.
    private (int Verb, int Whom)? Bidden(int verb)
    {
        foreach (var child in syntax.Children(verb))
        {
            if (child <= verb || syntax[child].Relation is not (Relation.Xcomp or Relation.Ccomp or Relation.Advcl) || !syntax.IsInfinitive(child))
                continue;
            var whom = syntax.Child(child, Relation.Nsubj) is >= 0 and var own ? own : syntax.Child(verb, Relation.Obj);
            return (child, whom >= 0 ? whom : syntax.Under(verb, "on") is >= 0 and var on ? on : syntax.Under(verb, "for"));
        }

        return null;
    }

    // What a deal requires of one the others may demand of it.
    private IEnumerable<Candidate> Asked(int verb, int by, IReadOnlyList<Actor> asked, Sides both)
    {
        if (both.Targets.Count == 0)
            yield break;
        var turned = both with { Actors = both.Targets, Targets = asked };
        yield return new Candidate
        {
            Act = Act.Demand,
            Trigger = verb,
            Sides = turned,
            Modality = Modality.Ongoing,
            Object = verb,
            Complement = verb,
            Words = [by, verb],
            Rule = turned.RuleOf(Act.Demand, Way),
            BySaying = true,
            Measured = Right,
        };
    }

    // "Will take", "has to take": what is to be done; -1 where the verb tells what was done.
    private int Due(int verb)
    {
        if ((syntax.Lemma(verb) == "have" || Owing.Contains(syntax.Lemma(verb)) && syntax.IsPassive(verb)) && syntax.Complement(verb, infinitive: true) is >= 0 and var duty)
            return duty;
        return syntax.Children(verb).ToArray().Any(c => syntax[c].Fine == Xpos.MD && Modals.Contains(syntax.Lemma(c))) ? verb : -1;
    }

    private IEnumerable<Candidate> Obliged(int verb, int deal, IReadOnlyList<Actor> obliged, Sides both)
    {
        foreach (var term in Made(verb, deal, both))
            yield return term;
        // "... in return for Sudmark paying for the repairs and opening its port"
        if (Given(verb) is not var (given, who) || Known(who) is not [_, ..] giver || giver.Any(g => obliged.Any(o => o.Party == g.Party)))
            yield break;
        foreach (var term in Made(given, deal, new Sides(giver, obliged, OtherSide.Given)))
            yield return term;
    }

    // The verb and those joined to it: each is a term.
    private IEnumerable<Candidate> Made(int verb, int by, Sides both)
    {
        if (both.Targets.Count == 0)
            yield break;
        foreach (var course in (IEnumerable<int>)[verb, .. syntax.Children(verb).ToArray().Where(c => syntax[c].Relation == Relation.Conj && syntax.IsVerb(c) && syntax.Child(c, Relation.Nsubj, Relation.NsubjPass) < 0)])
        {
            if (syntax.IsPassive(course) || syntax.Lemma(course) is "be" || syntax.HasChild(course, "not") || syntax.HasChild(course, "never"))
                continue;
            yield return new Candidate
            {
                Act = Act.Pledge,
                Trigger = course,
                Sides = both,
                Modality = Modality.Occurred,
                Object = course,
                Complement = course,
                Words = [by, course],
                Rule = both.RuleOf(Act.Pledge, Way),
                BySaying = true,
                Measured = Right,
            };
        }
    }

    // "Under the accord" before or behind its own verb.
    private int Deal(int verb)
    {
        foreach (var child in syntax.Children(verb))
        {
            if (syntax[child].Relation == Relation.Obl && syntax.HasCase(child, "under") && IsMade(child))
                return child;
            // "A deal under which Norland is supposed to ship it out"
            if (syntax.Lemma(child) == "which" && syntax.HasCase(child, "under", "in") && syntax[verb] is { Relation: Relation.AclRelcl, Head: >= 0 and var told } && IsMade(told))
                return told;
        }

        return -1;
    }

    private bool IsMade(int deal) =>
        _deals.Contains(syntax.Lemma(deal)) && !syntax.Children(deal).ToArray().Any(c => Unmade.Contains(syntax.Form(c)));

    // "An accord which will see Norland take back all sailors."
    private (int Deal, int Who)? Seen(int verb) =>
        syntax[verb] is { Relation: Relation.Xcomp or Relation.Ccomp, Head: >= 0 and var see } && syntax.Lemma(see) == "see" && syntax[see] is { Relation: Relation.AclRelcl, Head: >= 0 and var deal } && IsMade(deal)
            ? (deal, syntax.Child(verb, Relation.Nsubj) is >= 0 and var subject ? subject : syntax.Child(see, Relation.Obj))
            : null;

    // "In return, Sudmark will": before its subject, and with nothing that it is the return for.
    private int Return(int verb)
    {
        foreach (var child in syntax.Children(verb))
        {
            if (IsReturn(child) && child < syntax.Subject(verb) && syntax.Child(child, Relation.Nmod, Relation.Acl, Relation.Advcl) < 0)
                return child;
        }

        return -1;
    }

    private bool IsReturn(int token) => syntax.Lemma(token) is "return" or "exchange" && syntax[token].Relation is Relation.Obl or Relation.Advmod && syntax.HasCase(token, "in");

    // What is given in return for the verb's own course, and by whom. Trees hang it anywhere: the first gerund behind "in return for" it is.
    private (int Verb, int Giver)? Given(int verb)
    {
        var end = syntax.Text.Sentences[syntax.Text.SentenceOf(verb)].Tokens.End;
        for (var token = verb + 1; token < end - 1; token++)
        {
            if (!IsReturn(token) || syntax.Form(token + 1) != "for")
                continue;
            for (var given = token + 2; given < end && given <= token + Reach; given++)
            {
                if (syntax[given].Fine == Xpos.VBG)
                    return (given, syntax.Child(given, Relation.Nsubj) is >= 0 and var subject ? subject : syntax.Child(token, Relation.Nmod));
            }
        }

        return null;
    }

    // Who else made the deal, or gives something in return, in this sentence or the next; failing both, whomever the sentence names.
    private Sides Partners(int deal, int verb, IReadOnlyList<Actor> obliged)
    {
        var range = syntax.Text.SubtreeOf(deal);
        var named = Enumerable.Range(range.First, range.Length).Where(t => syntax.SameClause(t, deal)).SelectMany(denotation.Acting).Concat(denotation.Colours(deal));
        if (TargetFinder.Besides(Denotation.Distinct(named), obliged) is [_, ..] partners)
            return new Sides(obliged, partners, OtherSide.Given);
        if (TargetFinder.Besides(Known(Giver(verb)), obliged) is [_, ..] giver)
            return new Sides(obliged, giver, OtherSide.Given);
        return sides.WithOther(verb, obliged);
    }

    private int Giver(int verb)
    {
        if (Given(verb) is { } given)
            return given.Giver;
        var next = syntax.Text.SentenceOf(verb) + 1;
        return next < syntax.Text.Sentences.Length && syntax.Text.Sentences[next].Root is >= 0 and var root && Return(root) >= 0 ? syntax.Subject(root) : -1;
    }

    private IReadOnlyList<Actor> Known(int phrase) => phrase < 0 ? [] : [.. denotation.Of(phrase).Where(a => a.Party is not null)];
}
