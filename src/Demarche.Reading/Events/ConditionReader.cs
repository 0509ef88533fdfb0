using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>
/// Demands put as the condition of one's own course: "will not negotiate unless Norland lifts its embargo", "isolate them until they disarm", "only
/// when Norland withdraws would anybody trade". What another must do first is asked of it. Trees seldom hang such clauses rightly, so the order of
/// words decides where they begin and who stands in them.
/// </summary>
internal sealed class ConditionReader(Draft draft, Syntax syntax, Denotation denotation, Voices voices, SideFinder sides)
{
    // "until Norland, once and for all, fully and verifiably abandons": so many words may stand before the verb.
    private const int Reach = 16;

    // Read by hand: 8 of 8 in the stories of the two Koreas, 5 of 9 in 260 texts of feeds, a ministry and an agency, before times, stories told in
    // the past and what others can do were left out.
    private const double Right = 0.6;

    // The same where the one asked stands elsewhere.
    private const double RightOfGuessed = 0.5;

    // "is thoroughly lifted": so many between an auxiliary and its verb.
    private const int Group = 4;

    // Courses that somebody holds to; elsewhere "until" tells a story: "talked until Norland left".
    private static readonly HashSet<string> Held = ["will", "would", "wo", "can", "could", "ca", "shall", "not", "n't", "never", "no", "continue", "keep", "remain", "maintain", "refuse", "vow", "pledge", "need", "must", "stay"];

    /// <summary>The demands of a draft, in text order.</summary>
    public IEnumerable<Candidate> Read()
    {
        for (var token = 1; token < syntax.Text.Tokens.Length - 2; token++)
        {
            if (Opens(token) && Demand(token) is { } demand)
                yield return demand;
        }
    }

    private bool Opens(int token) => syntax.Lemma(token) switch
    {
        "unless" or "until" or "till" => !IsTime(token + 1),
        "when" or "if" or "once" or "after" => syntax.Lemma(token - 1) == "only" || IsOnly(token),
        // "On condition that", "provided that"
        "that" => syntax.Form(token - 1) is "condition" or "provided",
        // "Agreed to a truce, provided Norland withdrew"
        _ when syntax.Form(token) == "provided" => syntax.Form(token - 1) == "," && syntax.Form(token + 1) != "that",
        // "Its acceptance depends on whether Norland withdraws"
        "whether" => IsHinge(token),
        _ => false,
    };

    private bool IsHinge(int whether) => whether > 1 && syntax.Form(whether - 1) is "on" or "upon" && syntax.Lemma(whether - 2) is "depend" or "hinge" or "contingent" or "conditional" or "dependent";

    // "Will only sign if the toll is lifted".
    private bool IsOnly(int mark)
    {
        var first = syntax.Text.Sentences[syntax.Text.SentenceOf(mark)].Tokens.First;
        for (var token = mark - 1; token > first; token--)
        {
            if (syntax.Lemma(token) == "only" && syntax[token - 1].Fine == Xpos.MD)
                return true;
        }

        return false;
    }

    // "Until Wednesday".
    private bool IsTime(int token)
    {
        foreach (var date in syntax.Text.Dates)
        {
            if (date.Range.Overlaps(syntax[token].Range))
                return true;
        }

        return false;
    }

    private Candidate? Demand(int mark)
    {
        var sentence = syntax.Text.Sentences[syntax.Text.SentenceOf(mark)].Tokens;
        if (VerbAfter(mark, sentence.End) is not { } verb || !IsHeldTo(sentence, mark, verb.Finite))
            return null;
        var holders = Holders(sentence, mark);
        if (holders.Count == 0)
            return null;
        var asked = Asked(sentence, mark, verb.Finite, holders);
        // "Will not talk to Norland until the toll is lifted": of whoever else the sentence names.
        var both = asked.Count > 0 || !IsLeftOpen(verb.Main) ? new Sides(holders, asked, OtherSide.Given) : sides.WithOther(mark, holders);
        if (both.Targets.Count == 0 || both.Source == OtherSide.Report || both.Targets.Any(a => holders.Any(h => h.Party == a.Party)))
            return null;
        return new Candidate
        {
            Act = Act.Demand,
            Trigger = verb.Main,
            Sides = both,
            Modality = Modality.Ongoing,
            Object = verb.Main,
            Complement = verb.Main,
            Words = [mark, verb.Main],
            Rule = both.RuleOf(Act.Demand, "condition"),
            BySaying = true,
            Measured = both.Source == OtherSide.Given ? Right : RightOfGuessed,
        };
    }

    private bool IsLeftOpen(int verb) => syntax.IsPassive(verb) && syntax.Under(verb, "by") < 0;

    // "abandons", "is lifted", "has withdrawn"; not "can return": what somebody is able to do is no act.
    private (int Finite, int Main)? VerbAfter(int mark, int end)
    {
        for (var token = mark + 1; token < end && token <= mark + Reach; token++)
        {
            if (syntax[token].Fine is not (Xpos.VBZ or Xpos.VBP or Xpos.VBD))
                continue;
            if (syntax[token].Tag == Upos.Verb)
                return (token, token);
            for (var main = token + 1; main < end && main <= token + Group; main++)
            {
                if (syntax[main].Tag == Upos.Verb)
                    return (token, main);
            }

            return null;
        }

        return null;
    }

    // "Would trade only if Norland withdrew": in the past a condition only where what depends on it is thought of.
    private bool IsHeldTo(TokenRange sentence, int mark, int verb)
    {
        // Nothing else begins so.
        if (syntax.Lemma(mark) is "that" or "whether" || syntax.Form(mark) == "provided")
            return true;
        if (syntax[verb].Fine == Xpos.VBD)
            return VerbBefore(sentence, mark) is >= 0 and var held && (syntax.HasChild(held, "would", Relation.Aux) || syntax.HasChild(held, "could", Relation.Aux));
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (token == mark)
                token = verb;
            else if (Held.Contains(syntax.Lemma(token)) || syntax.Text.Form(token) is "going")
                return true;
        }

        return false;
    }

    // Whose course it is: the doer of the verb before, else of one above it, else whoever speaks.
    private IReadOnlyList<Actor> Holders(TokenRange sentence, int mark)
    {
        var verb = VerbBefore(sentence, mark);
        // "There will be no deal until": whoever says so.
        if (verb < 0 || IsExistential(verb, mark))
            return Known(voices.At(mark));
        if (Known(denotation.Of(syntax.Doer(verb))) is [_, ..] doers)
            return doers;
        for (var up = verb; up >= 0; up = syntax[up].Head)
        {
            if (syntax.Child(up, Relation.Nsubj) is >= 0 and var subject && Known(denotation.Of(syntax.Antecedent(subject))) is [_, ..] above)
                return above;
        }

        return Known(voices.At(mark));
    }

    private bool IsExistential(int verb, int mark) =>
        syntax.Child(verb, Relation.Expl) >= 0 || Enumerable.Range(verb + 1, mark - verb - 1).Any(t => syntax[t].Relation == Relation.Expl);

    private int VerbBefore(TokenRange sentence, int mark)
    {
        for (var verb = mark - 1; verb >= sentence.First; verb--)
        {
            if (syntax[verb].Tag == Upos.Verb)
                return verb;
        }

        return -1;
    }

    // Whose verb it is: who is named before it; where "they" cannot be the holders themselves, whoever is named last before the condition.
    private List<Actor> Asked(TokenRange sentence, int mark, int verb, IReadOnlyList<Actor> holders)
    {
        var they = false;
        for (var token = mark + 1; token < verb; token++)
        {
            var named = Known(syntax.Coordinated(token).SelectMany(denotation.Acting));
            they |= syntax.Lemma(token) == "they";
            if (named.Count > 0 && !(they && named.Any(n => holders.Any(h => h.Party == n.Party))))
                return named;
            if (syntax[token].Tag == Upos.Pron && syntax[token].Relation is Relation.Nsubj or Relation.NsubjPass)
                break;
        }

        for (var token = mark - 1; they && token >= sentence.First; token--)
        {
            if (TargetFinder.Besides(denotation.Acting(token), holders) is [_, ..] before)
                return before;
        }

        return [];
    }

    private List<Actor> Known(IEnumerable<Actor> actors) => [.. Denotation.Distinct(actors).Select(a => draft.Cast.PartyItself(a.Party!) is { } itself && !Denotation.IsPerson(a) ? itself : a)];
}
