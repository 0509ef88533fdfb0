using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// Whose land a town is. A capital stands for its state wherever it is named; other towns stand for nobody, but who travels there
/// visits the state: "arrived in Geneva".
/// </summary>
internal sealed class Lands(Parties parties)
{
    /// <summary>A visit with the state visited, as far as a town tells it; null when the visitor is at home, or nobody knows where.</summary>
    public Candidate? Visited(Syntax syntax, Candidate candidate)
    {
        if (candidate.Act != Act.Visit)
            return candidate;
        // "Apples enter Norland", "left the Union": who goes is told, and a body is left for good.
        if (candidate.Sides.Doer is Doer.Opposite or Doer.Main || candidate.Pattern is { Trigger: "leave" } && candidate.Sides.Targets.All(t => parties.Find(t.Party)?.Kind == PartyKind.Organisation) && candidate.Sides.Targets.Count > 0)
            return null;
        if (candidate.Sides.Targets.Count > 0)
            return candidate;
        foreach (var token in candidate.Words.Concat(candidate.Words.SelectMany(syntax.Prepositional)))
        {
            if (OwnerOf(syntax.Text, token) is { } land)
                return candidate.Sides.Actors.Any(a => a.Party == land.Party) ? null : candidate with { Sides = candidate.Sides with { Targets = [land], Source = OtherSide.Given } };
        }

        return null;
    }

    private Actor? OwnerOf(AnalysedText text, int token)
    {
        foreach (var name in text.Names)
        {
            if (name.Kind != NameKind.Place || !name.Tokens.Contains(token))
                continue;
            var town = text.Words(name.Tokens);
            var land = parties.Words.Longest(town, 0, out var end).FirstOrDefault(w => w.Party is { Kind: PartyKind.State })?.Party;
            return land is null || end != town.Length ? null : new Actor("state:" + land.Code, land.Name, land.Code);
        }

        return null;
    }
}
