using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>How an act that a verb tells stands towards reality: by its own group, and by the verbs and nouns above it.</summary>
internal sealed class VerbModality(ActLexicon lexicon, Syntax syntax)
{
    /// <summary>Adverbs of what is done again and again.</summary>
    public static readonly string[] Often = ["often", "frequently", "regularly", "repeatedly", "always", "routinely", "constantly"];

    private static readonly HashSet<string> Standing = ["want", "insist", "demand", "require", "seek", "press", "maintain", "oppose", "expect", "enforce", "claim", "look", "support", "back"];

    // "Would like to meet", "would welcome talks": so spoken of now.
    private static readonly HashSet<string> Wishing = ["like", "love", "welcome", "prefer", "appreciate"];
    private static readonly string[] Negations = ["not", "n't", "never"];
    private static readonly string[] Days = ["today", "hereby", "now"];
    private static readonly string[] Occasions = ["when", "once", "before", "after", "until"];

    // "Took a phone call to warn", "a speech to urge", "telephoned him to demand": what is said on an occasion is said.
    private static readonly HashSet<string> Occasioned = ["speech", "message", "letter", "address", "statement", "interview", "appearance", "call", "phone", "telephone", "write", "tweet", "speak", "use", "gather", "meet", "convene", "intervene", "cite"];

    private const int Highest = 5;

    private readonly IReadOnlySet<string> _possible = lexicon.Modality.Words("<possible>");

    /// <summary>The modality of a verb.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="act">The act that is asked about.</param>
    /// <param name="height">How many clauses below it the verb stands that tells the act; 0 for that verb itself.</param>
    public Modality Of(int verb, Act act, int height)
    {
        if (height == 0 && act is Act.Meet or Act.Call or Act.Visit && IsAsked(verb))
            return Modality.Possible;
        var own = OwnGroup(verb, act);
        if (own is { } told && (told != Modality.Ongoing || height > 0))
            return told;
        return FromAbove(verb, act, height) ?? own ?? Modality.Occurred;
    }

    // "Come and visit us": asked for, and not done.
    private bool IsAsked(int verb)
    {
        for (var up = verb; up >= 0; up = syntax[up].Head)
        {
            if (!syntax.IsVerb(up) || syntax[up].Fine != Xpos.VB || syntax.IsInfinitive(up) || syntax.Child(up, Relation.Nsubj, Relation.NsubjPass, Relation.Aux) >= 0)
                return false;
            if (syntax[up].Relation == Relation.Root)
                return true;
        }

        return false;
    }

    /// <summary>What negation, auxiliaries and mark of the verb's own group say; null when no more than that it is told.</summary>
    public Modality? OwnGroup(int verb, Act act)
    {
        if (syntax.Lemma(verb) == "hesitate")
            return ReadyFor(verb, act);
        var progressive = false;
        var past = false;
        Modality? modal = null;
        foreach (var child in syntax.Children(verb))
        {
            var lemma = syntax.Lemma(child);
            var relation = syntax[child].Relation;
            if (relation == Relation.Advmod && child < verb && (lemma is "not" or "n't" or "never" || lemma is "long" or "longer" && syntax.HasChild(child, "no")))
                return modal is Modality.Planned or null ? Modality.Negated : modal;
            // "Has yet to withdraw."
            if (relation == Relation.Advmod && lemma == "yet" && syntax.IsInfinitive(verb) && syntax.HasChild(verb, "have", Relation.Aux))
                return Modality.Negated;
            // "Neither confirmed nor denied it."
            if (relation == Relation.Cc && lemma is "nor" or "neither" && child < verb)
                return Modality.Negated;
            // "More than Norland is willing to give" offers nothing.
            if (relation is Relation.Mark or Relation.Case && lemma == "than")
                return Modality.Negated;
            if (relation == Relation.Mark && lemma is "if" or "unless" or "whether")
                return Modality.Possible;
            if (relation is not (Relation.Aux or Relation.AuxPass or Relation.Cop))
                continue;
            modal ??= lemma switch
            {
                "will" or "shall" or "'ll" or "wo" => Modality.Planned,
                "would" or "'d" => Wishing.Contains(syntax.Lemma(verb)) ? null : Modality.Planned,
                "may" or "might" or "could" or "can" or "should" or "must" or "ought" => Modality.Possible,
                _ => null,
            };
            progressive |= lemma == "be" && syntax[verb].Fine == Xpos.VBG;
            past |= syntax[child].Fine == Xpos.VBD;
        }

        if (modal is not null)
            return modal;
        if (IsToBe(verb) || (act is Act.Meet or Act.Call or Act.Visit && IsAhead(verb)))
            return Modality.Planned;
        if (syntax.Child(verb, Relation.Obj) is >= 0 and var direct && syntax.HasChild(direct, "no", Relation.Det))
            return Modality.Negated;
        if (progressive && IsDecreed(verb, act))
            return Modality.Occurred;
        if (progressive && (!past || syntax[verb].Relation == Relation.Ccomp))
            return Modality.Ongoing;
        if (act is Act.Threaten or Act.Accuse or Act.Deny or Act.Demand or Act.Urge && syntax[verb].Fine is Xpos.VBZ or Xpos.VBP && Often.Any(o => syntax.HasChild(verb, o, Relation.Advmod)))
            return Modality.Ongoing;
        var present = syntax[verb].Fine is Xpos.VBZ or Xpos.VBP;
        if (act is Act.Accuse or Act.Demand or Act.Deny or Act.Support or Act.Cooperate or Act.Aid && IsLasting(verb))
            return Modality.Ongoing;
        // "Norland denies it": so it says whenever it is asked; a headline tells what has happened.
        if (act == Act.Ease && syntax.Lemma(verb) is "hold" or "last")
            return Modality.Ongoing;
        if (present && act == Act.Deny && syntax.Lemma(verb) == "deny" && !IsHeading(verb))
            return Modality.Ongoing;
        return present && act is Act.Demand or Act.Sanction or Act.Support && Standing.Contains(syntax.Lemma(verb)) ? Modality.Ongoing : null;
    }

    // "Is to raise it when he visits Norland": the present of a clause of time is yet to come.
    private bool IsAhead(int verb) =>
        syntax[verb] is { Relation: Relation.Advcl or Relation.AclRelcl, Fine: Xpos.VBZ or Xpos.VBP } && Occasions.Any(o => syntax.HasChild(verb, o, Relation.Advmod, Relation.Mark));

    // "Will not hesitate to punish Norland" threatens and holds it out; "hesitates to" keeps from it; "did not hesitate to" has done it.
    private Modality? ReadyFor(int hesitating, Act act)
    {
        if (!Negations.Any(n => syntax.HasChild(hesitating, n, Relation.Advmod)))
            return Modality.Negated;
        if (syntax.Child(hesitating, Relation.Aux) is >= 0 and var did && syntax.Lemma(did) == "do" && syntax[did].Fine == Xpos.VBD)
            return act == Act.Threaten ? Modality.Negated : null;
        return act == Act.Threaten ? Modality.Occurred : Modality.Planned;
    }

    /// <summary>Whether it has gone on: "has long complained", "have worked together since 1993".</summary>
    public bool IsLasting(int verb)
    {
        if (syntax.Child(verb, Relation.Aux) is not (>= 0 and var have) || syntax.Lemma(have) != "have" || syntax[have].Fine is Xpos.VBD)
            return false;
        return syntax.HasChild(verb, "long", Relation.Advmod) || syntax.HasChild(verb, "consistently", Relation.Advmod) || syntax.Under(verb, "since") >= 0;
    }

    private bool IsHeading(int token) => syntax.Text.Sentences[syntax.Text.SentenceOf(token)].Kind == SentenceKind.Heading;

    // "Today we are designating ten firms", "announced that it was suspending tests": so a measure is put in force.
    private bool IsDecreed(int verb, Act act) =>
        act is Act.Sanction or Act.Ease or Act.Aid
        && (Days.Any(d => syntax.HasChild(verb, d)) || syntax.Lemma(verb) is "designate" or "blacklist" or "expel" || syntax[verb] is { Relation: Relation.Ccomp, Head: >= 0 and var head } && syntax.Lemma(head) is "announce" or "declare");

    // "Being watched", not "has been watching".
    private bool IsGerund(int verb) => syntax[verb].Fine == Xpos.VBG && syntax.Child(verb, Relation.Aux) < 0;

    // "Is to visit Norland", "were to meet": planned, in whatever relation the tree hangs "is".
    private bool IsToBe(int verb)
    {
        if (!syntax.IsVerb(verb) || !syntax.IsInfinitive(verb))
            return false;
        foreach (var child in syntax.Children(verb))
        {
            if (child < verb && syntax[child].Relation is Relation.Aux or Relation.AuxPass or Relation.Cop && syntax[child].Fine is Xpos.VBZ or Xpos.VBP or Xpos.VBD && syntax.Lemma(child) == "be")
                return true;
        }

        return false;
    }

    // What the verbs and nouns above make of it: "plans to meet", "continued to enforce", "the decision to lift".
    private Modality? FromAbove(int verb, Act act, int height)
    {
        var head = syntax[verb].Head;
        if (head < 0 || height >= Highest)
            return null;
        switch (syntax[verb].Relation)
        {
            case Relation.Xcomp or Relation.Ccomp when syntax.IsInfinitive(verb) || IsGerund(verb) || syntax[verb].Relation == Relation.Xcomp:
                var above = Of(head, act, height + 1);
                // "Had to speak to Norland": it is yet to be done.
                if (syntax.Lemma(head) == "have" && syntax.IsInfinitive(verb) && above is not Modality.Negated && act is Act.Meet or Act.Call or Act.Visit)
                    return Modality.Planned;
                if (above is Modality.Negated or Modality.Possible)
                    return above;
                // "We would like to offer our help" offers it.
                if (act == Act.Offer && above == Modality.Occurred && Wishing.Contains(syntax.Lemma(head)))
                    return null;
                return Carried(head) switch
                {
                    null => Modality.Possible,
                    Modality.Occurred => above == Modality.Occurred ? null : above,
                    var carried => carried,
                };
            // "We hope they agree": nobody has agreed.
            case Relation.Ccomp when syntax.Lemma(head) is "hope" or "wish" or "doubt" or "imagine" or "suppose" or "wonder":
                return Modality.Possible;
            case Relation.Acl or Relation.Advcl when syntax.IsInfinitive(verb) && act is Act.Urge or Act.Demand or Act.Threaten or Act.Accuse or Act.Deny && Occasioned.Contains(syntax.Lemma(head)):
                return syntax.IsVerb(head) ? Of(head, act, height + 1) : null;
            case Relation.Acl when syntax.IsInfinitive(verb):
                return syntax.Lemma(head) is "plan" or "decision" or "intention" or "agreement" ? Modality.Planned : Modality.Possible;
            // "Called on them to stop and engage in talks": a bare form does not stand beside a past tense but beside the infinitive before it.
            case Relation.Conj when Beside(verb, head) is >= 0 and var infinitive:
                return Of(infinitive, act, height + 1);
            case Relation.Conj when (syntax.IsVerb(head) || syntax[verb].Tag == Upos.Adj && syntax[head].Tag == Upos.Adj) && !HasOwnGroup(verb):
                return Of(head, act, height + 1) is var same && same is Modality.Planned or Modality.Possible ? same : null;
            case Relation.Advcl when syntax.IsInfinitive(verb) && !Travels(head):
                return Modality.Possible;
            // "Will meet Silva before heading to Norland": as sure as what comes before it.
            case Relation.Advcl or Relation.Acl when syntax[verb].Fine == Xpos.VBG && act is Act.Visit or Act.Meet && syntax.HasChild(verb, "before", Relation.Mark):
                return syntax.IsVerb(head) ? Of(head, act, height + 1) : null;
            case Relation.Advcl or Relation.Acl or Relation.Ccomp or Relation.Obl or Relation.Nmod when syntax[verb].Fine == Xpos.VBG && syntax.Child(verb, Relation.Aux) < 0 && Governed(verb):
                return Modality.Possible;
            // "Its interest in strengthening the alliance."
            case Relation.Acl or Relation.Nmod or Relation.Advcl or Relation.Obl when syntax[verb].Fine == Xpos.VBG && _possible.Contains(syntax.Lemma(head)):
                return Modality.Possible;
            // "A ceremony for dismantling the site is scheduled for May."
            case Relation.Acl when syntax[verb].Fine == Xpos.VBG && syntax[head] is { Relation: Relation.NsubjPass, Head: >= 0 and var told } && Carried(told) == Modality.Planned:
                return Modality.Planned;
            // "Urged them to talk, calling on Norland to yield": behind a comma the participle goes with the verb that asks.
            case Relation.Advcl when act is Act.Urge or Act.Demand or Act.Accuse or Act.Reject && syntax.AskingAbove(verb) is >= 0 and var asking:
                return Of(asking, act, height + 1) is var asked && asked is Modality.Planned or Modality.Possible ? asked : null;
            case Relation.Advcl or Relation.Acl when syntax.IsInfinitive(verb) || syntax[verb].Fine == Xpos.VBG:
                return syntax.IsVerb(head) && Of(head, act, height + 1) is var main && main is Modality.Planned or Modality.Possible ? main : null;
            // "Will ask him when they meet": so English puts what is to come.
            case Relation.Advcl when act is Act.Meet or Act.Call or Act.Visit && syntax[verb].Fine is Xpos.VBP or Xpos.VBZ && Occasions.Any(o => syntax.HasChild(verb, o, Relation.Mark, Relation.Advmod)):
                return Modality.Planned;
            // "Ruled out talks before they free the crew": a condition, and not what has been done.
            case Relation.Advcl or Relation.Ccomp when syntax[verb].Fine is Xpos.VBP or Xpos.VBZ && syntax.HasCase(verb, "before", "until"):
                return Modality.Possible;
            case Relation.Csubj or Relation.CsubjPass when syntax.IsInfinitive(verb) || syntax[verb].Fine == Xpos.VBG:
                return Modality.Possible;
            default:
                return null;
        }
    }

    private Modality? Carried(int head) => lexicon.Carries(syntax.Lemma(head)) ?? lexicon.Carries(syntax.Text.Form(head).ToString().ToLowerInvariant());

    // "Arrived to meet", "used his speech to warn": who goes there or speaks for it does it; other purposes may fail, and what somebody was called
    // on to do is asked for.
    private bool Travels(int verb) => !(syntax.Lemma(verb) == "call" && syntax.Under(verb, "on") >= 0) && syntax.Lemma(verb) is "arrive" or "travel" or "fly" or "visit" or "come" or "go" or "land" or "touch" or "head" or "return"
        or "use" or "take" or "call" or "write" or "summon" or "speak" or "tweet" or "send" or "appear";

    // "Before agreeing", "the possibility of reaching", "without lifting": spoken of, not done. "After meeting", "by rejecting" are done.
    private bool Governed(int gerund)
    {
        foreach (var child in syntax.Children(gerund))
        {
            if (syntax[child].Relation is Relation.Mark or Relation.Case && syntax.Lemma(child) is not ("after" or "by" or "while" or "since" or "when" or "as" or "for" or "in" or "with" or "upon"))
                return true;
        }

        return false;
    }

    // The infinitive to which the tree should have joined a bare form; -1 when it joined it well.
    private int Beside(int verb, int head)
    {
        if (syntax[verb].Fine is not (Xpos.VB or Xpos.VBP) || syntax[head].Fine is not (Xpos.VBD or Xpos.VBN or Xpos.VBZ) || HasOwnGroup(verb))
            return -1;
        for (var token = verb - 1; token > head; token--)
        {
            if (syntax[token].Fine == Xpos.VB && syntax.IsInfinitive(token) && syntax.IsBelow(token, head))
                return token;
        }

        return -1;
    }

    private bool HasOwnGroup(int verb) => syntax.Child(verb, Relation.Aux, Relation.AuxPass, Relation.Nsubj, Relation.NsubjPass) >= 0 || syntax[verb].Fine is Xpos.VBD or Xpos.VBZ;
}
