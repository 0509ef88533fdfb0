using Demarche.English;
using Demarche.English.Mentions;
using Demarche.Facts;

namespace Demarche.Reading.People;

/// <summary>Which state or body "it" and "its" mean: the subject of the clause or sentence before; nobody where something else may be meant.</summary>
internal sealed class NeuterChoice(Scene scene)
{
    private readonly CastText _text = scene.Text;

    /// <summary>The state or body; null when not clear.</summary>
    public Character? Choose(int token, Pronoun pronoun)
    {
        if (_text.QuotationOf(token) >= 0)
            return null;
        if (_text.Text.Attributions.FirstOrDefault(a => a.SourceHead == token) is { } saying)
            return Speaking(token, saying);
        var here = scene.Recent(token, 0).Where(s => s.Head < token && IsSide(s)).ToList();
        var sides = here.Select(s => s.Who).Distinct().ToList();
        if (sides.Count == 1)
            return pronoun.Possessive || here.Exists(s => s.Part == Part.Subject && !IsArgumentBeside(s, token, pronoun)) ? sides[0] : null;
        // "Norland and Sudland have warned Velia since it fired": of those who act together none is "it".
        if (sides.Count > 2 && here.Where(s => !here.Exists(o => o.Who != s.Who && s.Part == Part.Subject && Clauses.AreJoined(_text, o.Head, s.Head))).Select(s => s.Who).Distinct().ToList() is [var alone] && Clauses.PartOf(_text, token) == Part.Subject)
            return alone;
        if (sides.Count > 1)
            return here[0].Part == Part.Subject && !IsArgumentBeside(here[0], token, pronoun) ? here[0].Who : null;
        return Clauses.PartOf(_text, token) == Part.Subject || pronoun.Possessive ? Before(token) : null;
    }

    // "Norland rejected the offer, but it said": who acts in the sentence; "..., it added": whoever was speaking; "It has claimed": who acted before.
    private Character? Speaking(int token, Attribution saying)
    {
        if (scene.Recent(token, 0).LastOrDefault(s => s.Head < token && s.Part == Part.Subject && !saying.Holds(_text[s.Head].Range)) is { } first)
            return IsSide(first) ? first.Who : null;
        if (scene.LastSpeaker(token) is { } speaker)
            return speaker is { IsPerson: false, Plural: false } ? speaker : null;
        return Before(token);
    }

    // The only side that acts in the sentence before.
    private Character? Before(int token)
    {
        var before = scene.Recent(token, 1).Where(s => IsSide(s) && s.Part == Part.Subject).Select(s => s.Who).Distinct().Take(2).ToList();
        return before.Count == 1 ? before[0] : null;
    }

    private static bool IsSide(Sighting sighting) => sighting.Who.Kind is EntityKind.State or EntityKind.Organisation or EntityKind.Group && !sighting.Who.Plural;

    private bool IsArgumentBeside(Sighting subject, int token, Pronoun pronoun) =>
        !pronoun.Possessive && !pronoun.Reflexive && Clauses.Governor(_text, subject.Head) == Clauses.Governor(_text, token);
}
