using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// Charges that are the ground of a measure: "sanctioned two firms for selling arms to Norland", "blacklisted him for his role in the abuses" blame beside
/// what they impose. Trees hang such phrases anywhere, so the order of words decides: the first "for" behind the measure, with no other finite verb between.
/// </summary>
internal sealed class GroundReader(Syntax syntax, ActLexicon lexicon)
{
    // "For its many and flagrant violations": so many words may stand between.
    private const int Reach = 4;

    private static readonly HashSet<string> Parts = ["involvement", "role", "part", "complicity", "support", "abuse", "violation", "breach", "participation", "failure", "attempt", "effort", "conduct", "behavior", "behaviour"];

    private readonly IReadOnlySet<string> _charged = lexicon.Classes.Words("<charged>");

    /// <summary>The charges, in text order.</summary>
    /// <param name="told">Acts that were found otherwise.</param>
    public IEnumerable<Candidate> Read(IReadOnlyCollection<Candidate> told)
    {
        foreach (var measure in told)
        {
            if (measure is not { Act: Act.Sanction, Fate: Fate.Kept, Pattern.Kind: TriggerKind.Verb, Sides.Targets.Count: > 0, Modality: Modality.Occurred or Modality.Ongoing or Modality.Planned } || Ground(measure) is not (>= 0 and var ground))
                continue;
            if (!told.Any(t => t is { Act: Act.Accuse, Fate: Fate.Kept } && t.Trigger != ground && syntax.Text.SentenceOf(t.Trigger) == syntax.Text.SentenceOf(ground)))
                yield return Charge(ground, measure.Sides);
        }
    }

    private int Ground(Candidate measure)
    {
        var end = syntax.Text.Sentences[syntax.Text.SentenceOf(measure.Trigger)].Tokens.End;
        for (var token = measure.Trigger + 1; token + 1 < end; token++)
        {
            if (syntax[token].Fine is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD)
                return -1;
            if (syntax[token].Tag is Upos.Adp or Upos.Sconj && syntax.Form(token) == "for" && Deed(token + 1, end) is >= 0 and var deed)
                return deed;
        }

        return -1;
    }

    // "For secretly selling", "for their grave abuses", "for its role in"; not "for two years".
    private int Deed(int first, int end)
    {
        for (var token = first; token < end && token <= first + Reach; token++)
        {
            if (syntax[token].Fine == Xpos.VBG && syntax[token].Tag == Upos.Verb)
                return token;
            if (syntax[token].Tag == Upos.Noun && (_charged.Contains(syntax.Lemma(token)) || Parts.Contains(syntax.Lemma(token))))
                return token;
            if (syntax[token].Tag is Upos.Verb or Upos.Adp or Upos.Punct or Upos.Num)
                return -1;
        }

        return -1;
    }

    private static Candidate Charge(int ground, Sides sides) => new()
    {
        Act = Act.Accuse,
        Case = "criticises",
        Trigger = ground,
        Sides = sides,
        Modality = Modality.Occurred,
        Object = ground,
        Words = [ground],
        Rule = sides.RuleOf(Act.Accuse, "ground"),
    };
}
