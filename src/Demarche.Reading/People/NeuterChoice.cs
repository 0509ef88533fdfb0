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
        var here = scene.Recent(token, 0).Where(s => s.Head < token && IsSide(s)).ToList();
        if (here.Find(s => s.Part == Part.Subject) is { } subject && !IsArgumentBeside(subject, token, pronoun))
            return subject.Who;
        if (here.Select(s => s.Who).Distinct().Count() == 1 && pronoun.Possessive)
            return here[0].Who;
        if (here.Count > 0)
            return null;
        var before = scene.Recent(token, 1).Where(s => IsSide(s) && s.Part == Part.Subject).Select(s => s.Who).Distinct().ToList();
        return before.Count == 1 && Clauses.PartOf(_text, token) == Part.Subject | pronoun.Possessive ? before[0] : null;
    }

    private static bool IsSide(Sighting sighting) => sighting.Who.Kind is EntityKind.State or EntityKind.Organisation or EntityKind.Group && !sighting.Who.Plural;

    private bool IsArgumentBeside(Sighting subject, int token, Pronoun pronoun) =>
        !pronoun.Possessive && !pronoun.Reflexive && Clauses.Governor(_text, subject.Head) == Clauses.Governor(_text, token);
}
