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
        if (IsSpeaking(token))
            return scene.LastSpeaker(token) is { IsPerson: false, Plural: false } speaker ? speaker : null;
        var here = scene.Recent(token, 0).Where(s => s.Head < token && IsSide(s)).ToList();
        var sides = here.Select(s => s.Who).Distinct().ToList();
        if (sides.Count == 1)
            return pronoun.Possessive || here.Exists(s => s.Part == Part.Subject && !IsArgumentBeside(s, token, pronoun)) ? sides[0] : null;
        if (sides.Count > 1)
            return here[0].Part == Part.Subject && !IsArgumentBeside(here[0], token, pronoun) ? here[0].Who : null;
        var before = scene.Recent(token, 1).Where(s => IsSide(s) && s.Part == Part.Subject).Select(s => s.Who).Distinct().ToList();
        return before.Count == 1 && Clauses.PartOf(_text, token) == Part.Subject | pronoun.Possessive ? before[0] : null;
    }

    private bool IsSpeaking(int token)
    {
        foreach (var attribution in _text.Text.Attributions)
        {
            if (attribution.SourceHead == token)
                return true;
        }

        return false;
    }

    private static bool IsSide(Sighting sighting) => sighting.Who.Kind is EntityKind.State or EntityKind.Organisation or EntityKind.Group && !sighting.Who.Plural;

    private bool IsArgumentBeside(Sighting subject, int token, Pronoun pronoun) =>
        !pronoun.Possessive && !pronoun.Reflexive && Clauses.Governor(_text, subject.Head) == Clauses.Governor(_text, token);
}
