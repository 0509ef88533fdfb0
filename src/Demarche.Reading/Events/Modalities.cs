using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>How an act stands towards reality, by its verb group, its noun's modifiers and the verbs above it.</summary>
internal sealed class Modalities(ActLexicon lexicon, Syntax syntax)
{
    private static readonly HashSet<string> PlannedWords = ["planned", "upcoming", "scheduled", "forthcoming", "future", "next", "expected", "impending", "coming", "projected", "logistics", "venue"];
    private static readonly HashSet<string> PossibleWords = ["possible", "potential", "proposed", "prospective", "hypothetical", "eventual", "prospect", "possibility", "chance", "likelihood", "idea",
        "need", "hope", "resumption", "return", "opportunity", "desire", "interest", "stalled", "suspended", "deadlocked", "frozen", "moribund", "defunct",
        "anticipation", "expectation", "preparation", "run-up", "speculation", "talk", "option", "scenario", "threat", "fear", "risk", "danger", "absence", "lack"];
    private static readonly HashSet<string> Doubtful = ["impossible", "unlikely", "inconceivable", "unthinkable", "possible", "likely", "doubtful", "uncertain", "unclear"];
    private static readonly HashSet<string> OngoingWords = ["ongoing", "continuing", "continued", "existing", "current", "present", "standing", "ongoing", "persistent"];
    private static readonly HashSet<string> Standing = ["want", "insist", "demand", "require", "seek", "press", "maintain", "oppose", "expect", "enforce", "claim", "look", "support", "back"];

    // "Would like to meet", "would welcome talks": so spoken of now.
    private static readonly HashSet<string> Wishing = ["like", "love", "welcome", "prefer", "appreciate"];
    private static readonly HashSet<string> Settings = ["time", "date", "timing", "venue", "location"];
    private static readonly string[] Often = ["often", "frequently", "regularly", "repeatedly", "always", "routinely", "constantly"];
    private static readonly string[] Days = ["today", "hereby", "now"];
    private static readonly string[] Occasions = ["when", "once", "before", "after", "until"];
    private const int Highest = 5;
    private const int Reach = 5;

    public Modality Of(Match match)
    {
        var told = match.Pattern.Kind == TriggerKind.Noun ? OfNoun(match) : OfVerb(match.Trigger, match.Pattern.Act, 0);
        // Who "remains ready to talk" has offered it; that the offer stands is the record's to say.
        if (told == Modality.Ongoing && match.Pattern.Act is Act.Offer or Act.Pledge or Act.Reject)
            return Modality.Occurred;
        // "Would retaliate against Norland" threatens now.
        return told == Modality.Planned && match.Pattern.Act == Act.Threaten ? Modality.Occurred : told;
    }

    /// <summary>Whether the word's own auxiliaries make it possible: "may meet", not merely "hopes to meet".</summary>
    public bool IsOwn(int trigger) => syntax.IsVerb(trigger) && OwnGroup(trigger, Act.Meet) == Modality.Possible;

    private Modality OfNoun(Match match)
    {
        var noun = match.Trigger;
        if (Modified(noun, "no") || syntax.HasCase(noun, "without") || (syntax[noun].Relation == Relation.Nmod && Modified(syntax[noun].Head, "no")))
            return Modality.Negated;
        foreach (var (token, lemma) in Above(noun))
        {
            if (PlannedWords.Contains(lemma))
                return Modality.Planned;
            if (PossibleWords.Contains(lemma))
                return Modality.Possible;
            if (OngoingWords.Contains(lemma) && token < noun)
                return Modality.Ongoing;
        }

        if (match.Pattern is { Act: Act.Ease, Case: "truce" } && IsHeld(noun))
            return Modality.Ongoing;
        if (match.Pattern.Act is Act.Cooperate or Act.Exercise or Act.Aid && IsDiscussed(noun))
            return Modality.Possible;
        // "Ahead of the summit", "the time and place of the meeting": it is yet to come.
        if (IsAhead(noun) || syntax.HasCase(noun, "of") && syntax[noun].Head is >= 0 and var setting && Settings.Contains(syntax.Lemma(setting)))
            return Modality.Planned;
        var carrier = syntax.Governor(noun);
        // "A meeting seemed impossible", "will meet for a summit"
        if (carrier >= 0 && IsDoubted(noun, carrier))
            return Modality.Possible;
        // "Will brief them at a summit on Tuesday": who is yet to speak there is yet to be there.
        if (carrier >= 0 && match.Pattern.Act == Act.Meet && (syntax.HasCase(noun, "at") || syntax.HasCase(noun, "during")) && OfVerb(carrier, match.Pattern.Act, 0) == Modality.Planned)
            return Modality.Planned;
        if (carrier >= 0 && syntax.Lemma(carrier) is "meet" && syntax.HasCase(noun, "for") && OfVerb(carrier, match.Pattern.Act, 0) is not Modality.Occurred and var meeting)
            return meeting;
        // "The talks were called off", "a summit has been postponed"
        if (carrier >= 0 && syntax[noun].Relation == Relation.NsubjPass && syntax[noun].Head == carrier && IsCalledOff(carrier))
            return OfVerb(carrier, match.Pattern.Act, 0) is Modality.Occurred or Modality.Ongoing ? Modality.Negated : Modality.Planned;
        if (carrier >= 0 && lexicon.Carries(syntax.Lemma(carrier)) is { } carried)
        {
            var stands = OfVerb(carrier, match.Pattern.Act, 0);
            if (stands != Modality.Occurred)
                return stands;
            if (carried != Modality.Occurred && IsObject(noun, carrier))
                return carried;
        }

        return match.Pattern.Act == Act.Sanction && match.Pattern.Case is null ? Modality.Ongoing : Modality.Occurred;
    }

    // "The truce has held", "is in place since May"
    private bool IsHeld(int noun)
    {
        if (syntax[noun] is not { Relation: Relation.Nsubj, Head: >= 0 and var predicate } || syntax.Child(predicate, Relation.Nsubj) != noun)
            return false;
        return syntax.Lemma(predicate) is "hold" or "last" or "stand" or "prevail" && !syntax.HasChild(predicate, "not") || syntax.Lemma(predicate) is "place" or "effect" or "force" && syntax.HasCase(predicate, "in");
    }

    private bool IsCalledOff(int verb) => syntax.Lemma(verb) is "cancel" or "postpone" or "scrap" or "shelve" or "scrub" or "abandon" or "delay"
        || syntax.Lemma(verb) is "call" && syntax.HasChild(verb, "off") || syntax.Lemma(verb) is "put" && (syntax.HasChild(verb, "off") || syntax.HasChild(verb, "on"));

    // "Talked about ways to help, such as cooperation with Norland"
    private bool IsDiscussed(int noun)
    {
        for (var up = syntax[noun].Head; up >= 0; up = syntax[up].Head)
        {
            if (syntax.IsVerb(up))
                return syntax.Lemma(up) is "talk" or "discuss" or "consider" or "explore" or "mull" or "weigh" or "study" && syntax[noun].Relation is not (Relation.Nsubj or Relation.NsubjPass);
        }

        return false;
    }

    private bool IsDoubted(int noun, int predicate) =>
        Doubtful.Contains(syntax.Lemma(predicate)) || syntax[noun].Relation == Relation.Nsubj && syntax.Child(predicate, Relation.Xcomp) is >= 0 and var complement && Doubtful.Contains(syntax.Lemma(complement));

    private bool IsAhead(int noun)
    {
        var first = syntax.Text.SubtreeOf(noun).First;
        return first > 0 && (syntax.Text.Form(first) is "ahead" || syntax.Text.Form(first - 1) is "ahead" || first > 1 && syntax.Text.Form(first - 2) is "ahead" && syntax.Text.Form(first - 1) is "of");
    }

    private bool IsObject(int noun, int verb) => syntax.Object(verb) is >= 0 and var direct && syntax.IsBelow(noun, direct);

    private IEnumerable<(int Token, string Lemma)> Above(int noun)
    {
        // "a planned June 12 meeting": whatever stands before the noun in its phrase, wherever the tree hangs it.
        for (var token = Math.Max(syntax.Text.SubtreeOf(noun).First, noun - Reach); token < noun; token++)
            yield return (token, syntax.Text.Form(token).ToString().ToLowerInvariant());
        foreach (var child in syntax.Children(noun).ToArray())
        {
            if (child > noun && syntax[child].Relation is Relation.Amod)
                yield return (child, syntax.Text.Form(child).ToString().ToLowerInvariant());
        }

        if (syntax[noun].Relation == Relation.Nmod && syntax[noun].Head is >= 0 and var head)
            yield return (head, syntax.Lemma(head));
    }

    private bool Modified(int token, string lemma) => syntax.HasChild(token, lemma, Relation.Det, Relation.Advmod);

    private Modality OfVerb(int verb, Act act, int height)
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

    // Negation, auxiliaries and mark of the verb's own group; null when the group says no more than that it is told.
    private Modality? OwnGroup(int verb, Act act)
    {
        var progressive = false;
        var past = false;
        Modality? modal = null;
        foreach (var child in syntax.Children(verb))
        {
            var lemma = syntax.Lemma(child);
            var relation = syntax[child].Relation;
            if (relation == Relation.Advmod && child < verb && (lemma is "not" or "n't" or "never" || lemma is "long" or "longer" && syntax.HasChild(child, "no")))
                return modal is Modality.Planned or null ? Modality.Negated : modal;
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
        if (IsToBe(verb))
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
        // "Norland denies it": so it says whenever it is asked; a headline tells what has happened.
        if (act == Act.Ease && syntax.Lemma(verb) is "hold" or "last")
            return Modality.Ongoing;
        if (present && act == Act.Deny && syntax.Lemma(verb) == "deny" && !IsHeading(verb))
            return Modality.Ongoing;
        return present && act is Act.Demand or Act.Sanction or Act.Support && Standing.Contains(syntax.Lemma(verb)) ? Modality.Ongoing : null;
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
                var above = OfVerb(head, act, height + 1);
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
            case Relation.Acl when syntax.IsInfinitive(verb):
                return syntax.Lemma(head) is "plan" or "decision" or "intention" or "agreement" ? Modality.Planned : Modality.Possible;
            case Relation.Conj when (syntax.IsVerb(head) || syntax[verb].Tag == Upos.Adj && syntax[head].Tag == Upos.Adj) && !HasOwnGroup(verb):
                return OfVerb(head, act, height + 1) is var same && same is Modality.Planned or Modality.Possible ? same : null;
            case Relation.Advcl when syntax.IsInfinitive(verb) && !Travels(head):
                return Modality.Possible;
            // "Will meet Silva before heading to Norland": as sure as what comes before it.
            case Relation.Advcl or Relation.Acl when syntax[verb].Fine == Xpos.VBG && act is Act.Visit or Act.Meet && syntax.HasChild(verb, "before", Relation.Mark):
                return syntax.IsVerb(head) ? OfVerb(head, act, height + 1) : null;
            case Relation.Advcl or Relation.Acl or Relation.Ccomp or Relation.Obl or Relation.Nmod when syntax[verb].Fine == Xpos.VBG && syntax.Child(verb, Relation.Aux) < 0 && Governed(verb):
                return Modality.Possible;
            // "Its interest in strengthening the alliance."
            case Relation.Acl or Relation.Nmod or Relation.Advcl or Relation.Obl when syntax[verb].Fine == Xpos.VBG && PossibleWords.Contains(syntax.Lemma(head)):
                return Modality.Possible;
            case Relation.Advcl or Relation.Acl when syntax.IsInfinitive(verb) || syntax[verb].Fine == Xpos.VBG:
                return syntax.IsVerb(head) && OfVerb(head, act, height + 1) is var main && main is Modality.Planned or Modality.Possible ? main : null;
            // "Will ask him when they meet": so English puts what is to come.
            case Relation.Advcl when act is Act.Meet or Act.Call or Act.Visit && syntax[verb].Fine is Xpos.VBP or Xpos.VBZ && Occasions.Any(o => syntax.HasChild(verb, o, Relation.Mark, Relation.Advmod)):
                return Modality.Planned;
            case Relation.Csubj or Relation.CsubjPass when syntax.IsInfinitive(verb) || syntax[verb].Fine == Xpos.VBG:
                return Modality.Possible;
            default:
                return null;
        }
    }

    private Modality? Carried(int head) => lexicon.Carries(syntax.Lemma(head)) ?? lexicon.Carries(syntax.Text.Form(head).ToString().ToLowerInvariant());

    // "Arrived to meet", "used his speech to warn": who goes there or speaks for it does it; other purposes may fail.
    private bool Travels(int verb) => syntax.Lemma(verb) is "arrive" or "travel" or "fly" or "visit" or "come" or "go" or "land" or "touch" or "head" or "return"
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

    private bool HasOwnGroup(int verb) => syntax.Child(verb, Relation.Aux, Relation.AuxPass, Relation.Nsubj, Relation.NsubjPass) >= 0 || syntax[verb].Fine is Xpos.VBD or Xpos.VBZ;
}
