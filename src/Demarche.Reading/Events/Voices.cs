using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>Who says the words at a place of a text: the source of the innermost attribution or statement around them, else whoever speaks the whole text.</summary>
internal sealed class Voices(Syntax syntax, Draft draft, SideFinder sides)
{
    /// <summary>The sides of an act that its very words do: "the door remains open", said of nobody in particular.</summary>
    /// <param name="match">A pattern that hangs on a thing which does not act.</param>
    public Sides? Of(Match match)
    {
        var speakers = Owners(match) is [_, ..] owners ? owners : At(match.Trigger);
        if (speakers.Count == 0)
            return null;
        // "It is time for Norland to act": whoever should act is addressed.
        var addressed = match.Target >= 0 ? match.Target : match.Complement >= 0 ? syntax.Child(match.Complement, Relation.Nsubj) : -1;
        List<Actor> others = [.. sides.Denoted(addressed).Where(o => o.Party is not null && speakers.All(s => s.Party != o.Party))];
        if (others.Count == 0 && match.Target >= 0)
            return null;
        return others.Count > 0 ? new Sides(speakers, others, OtherSide.Given) : sides.WithOther(match.Trigger, speakers);
    }

    /// <summary>The speakers of the words at a token; empty when the report itself says them, or somebody whose party is not known.</summary>
    public IReadOnlyList<Actor> At(int token)
    {
        var place = draft.Take(syntax[token].Range).Span;
        var statement = draft.Statements.Where(s => s.CueKind == CueKind.Speech && s.Content.Any(c => c.Span.Contains(place))).MinBy(s => s.Content.Sum(c => c.Span.Length));
        if (statement?.Speaker is { Party: not null } speaker)
            return [speaker, .. statement.Also.Where(a => a.Party is not null)];
        if (statement?.Party is { } party && draft.Cast.PartyItself(party) is { } itself)
            return [itself];
        var attribution = syntax.Text.Attributions.Where(a => a.Kind == AttributionCue.Speech && a.SourceHead >= 0 && a.Content.Any(c => c.Contains(syntax[token].Range))).MinBy(a => a.Content.Sum(c => c.Length));
        if (attribution is not null)
            return sides.Denoted(attribution.SourceHead);
        if (statement is not null || syntax.Text.IsQuoted(token))
            return [];
        return draft.Issuers.Count > 0 ? draft.Issuers : draft.Author is { } author ? [author] : [];
    }

    // "Norland's offer stands", "our door remains open": whose the thing is, where that is told.
    private IReadOnlyList<Actor> Owners(Match match)
    {
        var thing = syntax.Subject(match.Trigger);
        return thing >= 0 && syntax.Child(thing, Relation.NmodPoss) is >= 0 and var owner ? sides.Denoted(owner) : [];
    }
}
