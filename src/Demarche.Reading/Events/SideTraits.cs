using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// How the words around an act lead to its sides: by a name or a pronoun or only an owner or adjective, how many steps of the tree away, through
/// which relation. "Norland's creditors wrote to the union" has a side that only owns, and "called a vote on membership of the union" one that is far.
/// </summary>
internal sealed class SideTraits(Syntax syntax, Cast cast)
{
    private const int Near = 2;
    private const int Farthest = 4;

    /// <summary>The traits of both sides of a candidate.</summary>
    public IEnumerable<string> Of(Candidate candidate)
    {
        var kind = candidate.Pattern?.Kind.Word() ?? "said";
        foreach (var trait in Of("actor", kind, candidate.Trigger, candidate.Sides.Actors))
            yield return trait;
        foreach (var trait in Of("target", kind, candidate.Trigger, candidate.Sides.Targets))
            yield return trait;
    }

    /// <summary>
    /// Whether every side is somebody known, none is only named far from the act, where another word may be between them, and who does it is
    /// not only the owner of whoever does: "her opponents left for Norland".
    /// </summary>
    public bool AreNear(Candidate candidate)
    {
        var sides = candidate.Sides;
        return sides.Actors.Concat(sides.Targets).All(a => a.Party is not null)
            && (candidate.Pattern?.Kind == TriggerKind.Noun || Nearest(candidate.Trigger, sides.Actors) is not { } doer || Way(doer) is "name" or "pronoun" or "noun" || syntax[doer].Head == candidate.Trigger)
            && (sides.Targets.Count == 0 || Nearest(candidate.Trigger, sides.Targets) is { } token && Steps(token, candidate.Trigger) <= Near);
    }

    private IEnumerable<string> Of(string side, string kind, int trigger, IReadOnlyList<Actor> actors)
    {
        if (Nearest(trigger, actors) is not { } token)
            yield break;
        yield return $"{side} by={Way(token)}";
        yield return $"kind={kind} {side} {(Steps(token, trigger) switch { <= 1 => "next", Near => "near", <= Farthest => "far", _ => "beside" })}";
    }

    // The word of the sentence that names one of them and stands nearest to the trigger in the tree, of equals the first.
    private int? Nearest(int trigger, IReadOnlyList<Actor> actors)
    {
        var sentence = syntax.Text.Sentences[syntax.Text.SentenceOf(trigger)].Tokens;
        int? nearest = null;
        var least = int.MaxValue;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (!IsOneOf(token, actors) || IsInside(token))
                continue;
            var steps = Steps(token, trigger);
            if (steps < least)
                (nearest, least) = (token, steps);
        }

        return nearest;
    }

    // "North" of "North Korea": the name's head stands for it.
    private bool IsInside(int token) => cast.ByHead.GetValueOrDefault(token) is { } mention && syntax[token].Head is >= 0 and var head && mention.Tokens.Contains(token) && mention.Tokens.Contains(head);

    private bool IsOneOf(int token, IReadOnlyList<Actor> actors)
    {
        var acting = cast.Acting(token);
        var isColoured = cast.Colours.TryGetValue(token, out var colours);
        if (acting.Count == 0 && !isColoured)
            return false;
        foreach (var actor in actors)
        {
            if (acting.Any(a => a.Id == actor.Id || actor.Party is not null && a.Party == actor.Party) || isColoured && colours!.Any(a => a.Party == actor.Party))
                return true;
        }

        return false;
    }

    // Up from a word to the trigger; more than the farthest when it does not stand below it.
    private int Steps(int token, int trigger)
    {
        var up = token;
        for (var steps = 0; up >= 0 && steps <= Farthest; steps++, up = syntax[up].Head)
        {
            if (up == trigger)
                return steps;
        }

        return Farthest + 1;
    }

    private string Way(int token) => syntax[token].Relation switch
    {
        Relation.NmodPoss => syntax[token].Tag == Upos.Pron ? "possessive" : "owner",
        Relation.Amod or Relation.Compound or Relation.NmodUnmarked => "adjective",
        Relation.Nmod => "what it is of",
        _ when cast.Denoted(token).Count == 0 => "unnamed",
        _ => syntax[token].Tag switch { Upos.Pron => "pronoun", Upos.Propn => "name", _ => "noun" },
    };
}
