using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>How an act that a noun tells stands towards reality: by the words before the noun, what it is of, and the verb that carries it.</summary>
internal sealed class NounModality(ActLexicon lexicon, Syntax syntax, VerbModality verbs)
{
    private const int Reach = 5;

    private readonly IReadOnlySet<string> _planned = lexicon.Modality.Words("<planned>");
    private readonly IReadOnlySet<string> _possible = lexicon.Modality.Words("<possible>");
    private readonly IReadOnlySet<string> _ongoing = lexicon.Modality.Words("<ongoing>");
    private readonly IReadOnlySet<string> _doubtful = lexicon.Modality.Words("<doubtful>");
    private readonly IReadOnlySet<string> _settings = lexicon.Modality.Words("<setting>");
    private readonly IReadOnlySet<string> _onAgenda = lexicon.Modality.Words("<on-agenda>");

    /// <summary>The modality of a match whose trigger is a noun.</summary>
    public Modality Of(Match match)
    {
        var noun = match.Trigger;
        if (Modified(noun, "no") || syntax.HasCase(noun, "without") || (syntax[noun].Relation == Relation.Nmod && Modified(syntax[noun].Head, "no")))
            return Modality.Negated;
        var carrier = syntax.HasCase(noun, "during") ? Finite(syntax.Governor(noun)) : syntax.Governor(noun);
        // "The talks were called off", "has postponed a planned summit"
        if (carrier >= 0 && syntax[noun].Head == carrier && syntax[noun].Relation is Relation.NsubjPass or Relation.Obj && IsCalledOff(carrier))
            return verbs.Of(carrier, match.Pattern.Act, 0) is Modality.Occurred or Modality.Ongoing ? Modality.Negated : Modality.Planned;
        foreach (var (token, lemma) in Above(noun))
        {
            if (_planned.Contains(lemma))
                return Modality.Planned;
            if (_possible.Contains(lemma))
                return Modality.Possible;
            if (_ongoing.Contains(lemma) && token < noun)
                return Modality.Ongoing;
        }

        // "Talks lie ahead on Norland's demand": it has been made.
        if (match.Pattern.Act is Act.Demand or Act.Offer or Act.Urge && syntax.Child(noun, Relation.NmodPoss) >= 0)
            return Modality.Occurred;
        if (match.Pattern is { Act: Act.Ease, Case: "truce" } && IsHeld(noun))
            return Modality.Ongoing;
        if (match.Pattern.Act is Act.Cooperate or Act.Exercise or Act.Aid && IsDiscussed(noun))
            return Modality.Possible;
        // "Ahead of the summit", "the time and place of the meeting": it is yet to come.
        if (IsAhead(noun) || syntax.HasCase(noun, "of") && syntax[noun].Head is >= 0 and var setting && _settings.Contains(syntax.Lemma(setting)))
            return Modality.Planned;
        // "Their talks will also cover trade"
        if (match.Pattern.Act is Act.Meet or Act.Visit && syntax[noun] is { Relation: Relation.Nsubj, Head: >= 0 and var dealing } && _onAgenda.Contains(syntax.Lemma(dealing)) && verbs.OwnGroup(dealing, match.Pattern.Act) == Modality.Planned)
            return Modality.Planned;
        // "A meeting seemed impossible", "will meet for a summit"
        if (carrier >= 0 && IsDoubted(noun, carrier))
            return Modality.Possible;
        // "Will brief them at a summit on Tuesday": who is yet to speak there is yet to be there.
        if (carrier >= 0 && match.Pattern.Act == Act.Meet && (syntax.HasCase(noun, "at") || syntax.HasCase(noun, "during")) && verbs.Of(carrier, match.Pattern.Act, 0) == Modality.Planned)
            return Modality.Planned;
        if (carrier >= 0 && syntax.Lemma(carrier) is "meet" && syntax.HasCase(noun, "for") && verbs.Of(carrier, match.Pattern.Act, 0) is not Modality.Occurred and var meeting)
            return meeting;
        // "Discussed how to end the raids during a meeting with Norland": where it is discussed, and no part of the purpose.
        if (carrier >= 0 && match.Pattern.Act is Act.Meet or Act.Call && syntax.HasCase(noun, "during") && syntax[carrier] is { Relation: Relation.Advcl or Relation.Acl or Relation.Xcomp, Fine: Xpos.VB, Head: >= 0 and var course } && syntax.IsVerb(course))
            return verbs.Of(course, match.Pattern.Act, 0) is var happening && happening == Modality.Ongoing ? Modality.Occurred : happening;
        if (carrier >= 0 && lexicon.Carries(syntax.Lemma(carrier)) is { } carried)
        {
            var stands = verbs.Of(carrier, match.Pattern.Act, 0);
            if (stands != Modality.Occurred)
                return stands;
            if (carried != Modality.Occurred && IsObject(noun, carrier))
                return carried;
        }

        return match.Pattern.Act == Act.Sanction && match.Pattern.Case is null && syntax.Lemma(noun) != "designation" ? Modality.Ongoing : Modality.Occurred;
    }

    // "Discussed steps to curb it during a meeting": the meeting went with the discussing, however the tree hangs it.
    private int Finite(int verb)
    {
        while (verb >= 0 && syntax.IsVerb(verb) && syntax.IsInfinitive(verb) && syntax[verb].Head is >= 0 and var above)
            verb = above;
        return verb;
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
        _doubtful.Contains(syntax.Lemma(predicate)) || syntax[noun].Relation == Relation.Nsubj && syntax.Child(predicate, Relation.Xcomp) is >= 0 and var complement && _doubtful.Contains(syntax.Lemma(complement));

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
}
