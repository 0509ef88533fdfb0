using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// What a speaker does by saying a clause: "Iran must allow inspections" demands, "we will respond" threatens, "the drills are a
/// provocation" accuses, "we have no hostile intent" denies, "that is not acceptable" rejects.
/// </summary>
internal sealed class Utterance(ActLexicon lexicon)
{
    private static readonly HashSet<string> Intent = ["intention", "intent", "plan", "wish", "desire", "ambition", "interest"];

    // "We will see", "we will try": nothing is announced.
    private static readonly HashSet<string> Idle = ["see", "try", "be", "have", "know", "think", "find", "consider", "want", "like", "depend", "happen", "look", "come", "win", "lose", "get",
        "say", "tell", "call", "do", "let", "go", "mean", "need", "hope", "speak", "talk", "discuss", "ask", "wait", "wonder", "believe", "feel", "hear", "understand", "remember", "happen", "beg", "insist",
        "note", "start", "begin", "reiterate", "add", "defer", "refer", "leave", "point", "emphasize", "emphasise", "stress", "underscore", "underline", "highlight", "mention", "repeat", "argue", "caution", "remind", "describe", "characterize",
        "turn", "read", "check", "reserve", "speculate", "preview", "comment", "assume", "imagine", "bet", "guess", "answer", "share", "provide", "follow", "stop", "close", "conclude", "echo", "encourage", "urge", "use", "put",
        "announce", "name", "pursue", "open", "brief", "reveal", "publish", "decide"];

    // What announces little and refuses much: "we would not discuss elections"; not "we will not discuss details".
    private static readonly HashSet<string> Withheld = ["discuss", "put", "provide", "share", "pursue", "open", "start", "begin", "let", "use", "leave"];
    private static readonly HashSet<string> Particulars = ["detail", "specific", "matter", "content", "intelligence", "conversation", "particular", "it", "that", "this", "information", "question"];

    // "I can't speak to that", "we cannot confirm it": nothing is refused but an answer to the press.
    private static readonly HashSet<string> Evasive = ["speak", "say", "tell", "report", "confirm", "comment", "verify", "predict", "recall", "remember", "imagine", "believe", "understand", "guess", "think", "see", "know",
        "overstate", "overemphasize", "stress", "emphasize", "thank", "help", "hear", "get", "characterize", "describe", "preview", "speculate", "wait", "identify", "answer", "elaborate", "judge", "forget", "stand"];

    // Of what one may have none without denying anything.
    private static readonly HashSet<string> Harmless = ["comment", "information", "doubt", "choice", "reason", "problem", "idea", "objection", "illusion", "time", "update", "announcement", "detail", "confirmation", "option", "alternative",
        "need", "hope", "question", "issue", "way", "other", "one", "news", "reaction", "answer", "money", "place", "chance", "interest", "talks", "talk", "relation", "contact", "future"];

    // "We will not tolerate it", "will not stand idly by": whoever says so holds out an answer.
    private static readonly HashSet<string> Borne = ["tolerate", "stand", "sit", "hesitate", "condone", "forgive", "shrink", "flinch"];

    private static readonly HashSet<string> Foretold = ["would", "will", "could", "can", "may"];

    // "Keeps inciting", "tries to derail": blamed is what is gone on with.
    private static readonly HashSet<string> GoesOn = ["continue", "keep", "try", "seek", "attempt", "begin", "start", "dare", "work", "persist", "go", "choose", "want", "aim", "intend"];

    // "We will take countermeasures", "will deal them a blow": a deed held out as an answer.
    private static readonly HashSet<string> Dealing = ["take", "give", "deal", "deliver", "make", "mount", "inflict", "adopt", "unleash", "exact"];
    private static readonly HashSet<string> Steps = ["measure", "step", "action"];
    private static readonly HashSet<string> Resolute = ["resolute", "decisive", "forceful", "strong", "stern", "tough", "tougher", "harsh", "corresponding", "necessary", "appropriate", "military", "retaliatory", "practical", "self-defensive"];

    private static readonly HashSet<string> Harming = ["attack", "invade", "harm", "target", "bomb", "strike", "retaliate"];
    private static readonly HashSet<string> Harms = ["war", "force", "weapon", "attack", "strike", "missile", "nuke", "violence"];

    // "Amounts to blackmail", "engages in piracy".
    private static readonly Dictionary<string, string> Leading = new(StringComparer.Ordinal)
    {
        ["amount"] = "to", ["resort"] = "to", ["engage"] = "in", ["involve"] = "in", ["result"] = "in", ["aim"] = "at", ["serve"] = "as", ["lead"] = "to", ["turn"] = "into", ["cling"] = "to",
    };

    // "There can be no talks as long as they hold our land"
    private readonly IReadOnlySet<string> _excluded = lexicon.Classes.Words("<talks|deal|settlement|truce|relief|compromise|concession|return|normalization|normalisation|peace>");
    private readonly IReadOnlySet<string> _hostile = lexicon.Classes.Words("<hostile>");
    private readonly IReadOnlySet<string> _retaliation = lexicon.Classes.Words("<retaliation>");
    private readonly IReadOnlySet<string> _leaving = lexicon.Classes.Words("<leave>");
    private readonly IReadOnlySet<string> _giving = lexicon.Classes.Words("<yield|give|meet>");
    private readonly IReadOnlySet<string> _misdeed = lexicon.Classes.Words("<misdeed>");
    private readonly IReadOnlySet<string> _blameworthy = lexicon.Classes.Words("<blameworthy>");
    // What is no charge of a deed or thing, and of a party is one.
    private readonly IReadOnlySet<string> _ill = lexicon.Classes.Words("<ill>");
    private readonly IReadOnlySet<string> _unkept = lexicon.Classes.Words("<unkept>");
    private readonly IReadOnlySet<string> _peaceful = lexicon.Classes.Words("<peaceful>");
    private readonly IReadOnlySet<string> _praised = lexicon.Classes.Words("<praiseworthy>");
    private readonly IReadOnlySet<string> _unacceptable = lexicon.Classes.Words("<unacceptable>");

    // "It is necessary for Norland to share its data", "it is time that Norland return".
    private static readonly HashSet<string> Needed = ["necessary", "important", "essential", "imperative", "vital", "crucial", "critical", "incumbent", "time", "needed", "required"];

    /// <summary>Whether a clause tells what it is said to be time, or necessary, that its subject do: "it is important that Norland refrain from it".</summary>
    public static bool IsNeeded(Syntax syntax, int predicate)
    {
        if (syntax[predicate] is not { Relation: Relation.Csubj or Relation.Ccomp or Relation.Acl or Relation.Advcl, Head: >= 0 and var need } || need > predicate || !Needed.Contains(syntax.Form(need)))
            return false;
        var it = syntax.Child(need, Relation.Expl, Relation.Nsubj);
        return it >= 0 && syntax.Form(it) == "it" && !Group(syntax, need).Negated && !Group(syntax, predicate).Negated;
    }

    /// <summary>The act, its case and the rule's name; null when the clause does none.</summary>
    /// <param name="syntax">The tree.</param>
    /// <param name="predicate">Head of the clause.</param>
    /// <param name="own">Whether its subject is the speaker or the speaker's side.</param>
    /// <param name="known">Whether it is known whom its subject denotes.</param>
    public (Act Act, string? Case, string Rule)? Does(Syntax syntax, int predicate, bool own, bool known)
    {
        var (modal, negated) = Group(syntax, predicate);
        var anybody = IsAnybody(syntax, predicate);
        // "Norland must not build there"; not "does not need to", nor "should not be trusted" and "politicians should not", which judge.
        if (!own && !anybody && (modal == "must" && (!negated || known) || !negated && modal is "need" or "have" or "ought"))
            return (Act.Demand, null, "required");
        if (!own && !anybody && modal == "should" && (!negated || known && !syntax.IsPassive(predicate)))
            return (Act.Urge, null, "advised");
        if (own && negated && modal is "will" or "would" or "wo" && Borne.Contains(syntax.Lemma(predicate)))
            return (Act.Threaten, null, "borne");
        // "We will not use force", "will not attack": harm that is renounced is promised.
        if (own && negated && syntax.IsVerb(predicate) && modal is "will" or "would" or "wo" && Renounces(syntax, predicate))
            return (Act.Pledge, null, "renounced");
        if (own && negated && modal is "will" or "would" or "wo" && Withheld.Contains(syntax.Lemma(predicate)) && syntax.Object(predicate) is >= 0 and var withheld && !Particulars.Contains(syntax.Lemma(withheld)))
            return (Act.Reject, null, "refused");
        if (own && syntax.IsVerb(predicate) && modal is "will" or "would" or "'ll" or "wo" && !Idle.Contains(syntax.Lemma(predicate)))
            return negated ? (Act.Reject, null, "refused") : Announced(syntax, predicate);
        // "We may leave the talks if you arm": what one might do is no deed, and held out as an answer it threatens.
        if (own && !negated && modal is "may" or "might" or "could" && syntax.IsConditional(predicate) && (_hostile.Contains(syntax.Lemma(predicate)) || BreaksOff(syntax, predicate)))
            return (Act.Threaten, null, "conditional");
        // "We have never intervened there."
        if (own && modal is null && syntax.IsVerb(predicate) && syntax.HasChild(predicate, "never", Relation.Advmod) && syntax.HasChild(predicate, "have", Relation.Aux) && !Evasive.Contains(syntax.Lemma(predicate)))
            return (Act.Deny, null, "innocent");
        // "We don't need anybody's money."
        if (own && negated && modal is null && syntax.Lemma(predicate) == "need" && syntax.Object(predicate) >= 0)
            return (Act.Reject, null, "refused");
        if (own && negated && syntax.IsVerb(predicate) && modal is "can" or "could" or "ca" && !Evasive.Contains(syntax.Lemma(predicate)))
            return (Act.Reject, null, "refused");
        if (syntax.Lemma(predicate) == "question" && syntax.HasCase(predicate, "out") || modal is "can" or "could" or "will" or "would" && Excludes(syntax, predicate))
            return (Act.Reject, null, "excluded");
        if (Touches(syntax, predicate, _unacceptable) && (negated || syntax.Lemma(predicate) == "unacceptable"))
            return (Act.Reject, null, "unacceptable");
        if (Touches(syntax, predicate, _peaceful) || own && NoIntent(syntax, predicate, negated))
            return (Act.Deny, null, "innocent");
        // "It has no troops there", "its dam poses no threat".
        if (modal is null && (own || !known) && syntax.Lemma(predicate) is "have" or "pose" or "play" or "bear" or "represent" && syntax.Object(predicate) is >= 0 and var held && syntax.HasChild(held, "no", Relation.Det) && !Harmless.Contains(syntax.Lemma(held)))
            return (Act.Deny, null, "innocent");
        // "We have never broken the truce", "the tests do not violate it".
        if (negated && modal is null && (own || !known) && Misbehaves(syntax, predicate))
            return (Act.Deny, null, "innocent");
        // "The base would endanger the strait": blamed beforehand.
        // "Norland has not kept its word."
        if (!own && known && negated && modal is null && _unkept.Contains(syntax.Lemma(predicate)))
            return (Act.Accuse, "criticises", "judged");
        if (own || negated || modal is not null && !(Foretold.Contains(modal) && _misdeed.Contains(syntax.Lemma(predicate)) && !syntax.IsPassive(predicate)))
            return null;
        if (Misbehaves(syntax, predicate) || known && modal is null && !syntax.IsPassive(predicate) && (_ill.Contains(syntax.Lemma(predicate)) || Touches(syntax, predicate, _ill)))
            return (Act.Accuse, "criticises", "judged");
        return IsCopular(syntax, predicate) && Touches(syntax, predicate, _praised) ? (Act.Support, null, "praised") : null;
    }

    // "Sometimes you have to wait": the "you" of a saying is anybody, and nobody is asked.
    private static bool IsAnybody(Syntax syntax, int predicate)
    {
        var subject = syntax.Child(predicate, Relation.Nsubj);
        if (subject < 0 && syntax[predicate].Relation == Relation.Xcomp && syntax[predicate].Head >= 0)
            subject = syntax.Child(syntax[predicate].Head, Relation.Nsubj);
        return subject >= 0 && (syntax.Lemma(subject) is "you" or "one" or "anybody" or "everybody" or "anyone" or "everyone");
    }

    // "We will respond" threatens, "we would lift sanctions if they stop" offers, "we will continue" announces.
    private (Act, string?, string) Announced(Syntax syntax, int predicate)
    {
        if (_hostile.Contains(syntax.Lemma(predicate)) || Retaliates(syntax, predicate))
            return (Act.Threaten, null, "announced");
        // "We would quit the talks if they arm."
        if (BreaksOff(syntax, predicate) && syntax.IsConditional(predicate))
            return (Act.Threaten, null, "conditional");
        return _giving.Contains(syntax.Lemma(predicate)) && syntax.IsConditional(predicate) ? (Act.Offer, "yield", "conditional") : (Act.Pledge, null, "announced");
    }

    private bool Renounces(Syntax syntax, int predicate) =>
        Harming.Contains(syntax.Lemma(predicate))
        || syntax.Lemma(predicate) is "use" or "go" or "resort" or "launch" or "start" or "wage" or "deploy" or "fire" && Enumerable.Append(syntax.Prepositional(predicate), syntax.Object(predicate)).Any(p => p >= 0 && syntax.Content(p).Any(w => Harms.Contains(w.Lemma)));

    private bool Retaliates(Syntax syntax, int predicate)
    {
        if (!Dealing.Contains(syntax.Lemma(predicate)) || syntax.Object(predicate) is not (>= 0 and var dealt))
            return false;
        var content = syntax.Content(dealt).Select(w => w.Lemma).ToList();
        return content.Exists(_retaliation.Contains) || content.Exists(Steps.Contains) && content.Exists(Resolute.Contains);
    }

    // Not "we would suspend our tests if they stop": that gives something.
    private bool BreaksOff(Syntax syntax, int predicate) => _leaving.Contains(syntax.Lemma(predicate)) && !_giving.Contains(syntax.Lemma(predicate));

    private bool Excludes(Syntax syntax, int predicate) =>
        syntax.Child(predicate, Relation.Expl) >= 0 && syntax.Child(predicate, Relation.Nsubj) is >= 0 and var excluded && syntax.HasChild(excluded, "no", Relation.Det) && syntax.Content(excluded).Any(w => _excluded.Contains(w.Lemma));

    private static bool IsCopular(Syntax syntax, int predicate) => syntax.Child(predicate, Relation.Cop) >= 0;

    // Whether the predicate itself, its object or what it is said to be has a word of a set.
    private static bool Touches(Syntax syntax, int predicate, IReadOnlySet<string> words)
    {
        if ((IsCopular(syntax, predicate) || syntax[predicate].Tag is Upos.Adj or Upos.Noun) && syntax.Content(predicate).Any(w => words.Contains(w.Lemma)))
            return true;
        if (!syntax.IsVerb(predicate))
            return false;
        // "Has become a servant of the occupiers"
        return (syntax.Object(predicate) is >= 0 and var direct && syntax.Content(direct).Any(w => words.Contains(w.Lemma)))
            || syntax.Lemma(predicate) is "become" or "remain" or "seem" or "look" && syntax.Child(predicate, Relation.Xcomp, Relation.Obj) is >= 0 and var made && syntax.Content(made).Any(w => words.Contains(w.Lemma));
    }

    private static bool NoIntent(Syntax syntax, int predicate, bool negated) =>
        syntax.Lemma(predicate) == "have" && syntax.Object(predicate) is >= 0 and var held && syntax.Content(held).Any(w => Intent.Contains(w.Lemma))
        && (negated || syntax.HasChild(held, "no", Relation.Det));

    // "Violates the truce", "keeps inciting hatred", "is a plot", "amounts to blackmail". Six soldiers who were killed did nothing: a passive tells who suffered.
    private bool Misbehaves(Syntax syntax, int predicate)
    {
        var deed = GoesOn.Contains(syntax.Lemma(predicate)) && syntax.Child(predicate, Relation.Xcomp) is >= 0 and var done ? done : predicate;
        if (_misdeed.Contains(syntax.Lemma(deed)) && !syntax.IsPassive(deed) || Touches(syntax, deed, _blameworthy))
            return true;
        if (!Leading.TryGetValue(syntax.Lemma(deed), out var preposition) || syntax.Under(deed, preposition) is not (>= 0 and var led))
            return false;
        return syntax.Content(led).Any(w => _blameworthy.Contains(w.Lemma));
    }

    private static (string? Modal, bool Negated) Group(Syntax syntax, int predicate)
    {
        string? modal = null;
        var negated = false;
        var subject = syntax.Child(predicate, Relation.Nsubj, Relation.NsubjPass);
        foreach (var child in syntax.Children(predicate))
        {
            // "Should provocations continue, we will respond": before its subject it is a condition.
            if (syntax[child].Relation is Relation.Aux && syntax[child].Fine == Xpos.MD && (subject < 0 || child > subject))
                modal = syntax.Lemma(child);
            negated |= syntax[child].Relation == Relation.Advmod && syntax.Lemma(child) is "not" or "n't" or "never";
        }

        // "Has to stop", "would need to show".
        if (modal is null or "will" or "would" && syntax.Lemma(predicate) is "have" or "need" && syntax.Child(predicate, Relation.Xcomp) is >= 0 and var complement && syntax.IsInfinitive(complement))
            modal = syntax.Lemma(predicate);
        return (modal, negated);
    }
}
