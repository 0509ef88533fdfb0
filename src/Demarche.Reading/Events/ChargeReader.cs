using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// Charges that lie in what a speaker calls another's doings: "in the face of Norland's aggression", "for its reckless moves". Once a sentence for each
/// party that is charged, and not where another word of the sentence accuses it already.
/// </summary>
internal sealed class ChargeReader(Syntax syntax, ActLexicon lexicon, Denotation denotation)
{
    // Nine of 23 such charges in annotated texts of other stories.
    private const double Right = .4;

    private readonly IReadOnlySet<string> _charged = lexicon.Classes.Words("<charged>");
    private readonly IReadOnlySet<string> _reproach = lexicon.Classes.Words("<reproach>");

    /// <summary>The charges in some spoken words, in text order.</summary>
    /// <param name="words">Who says them, and where they stand.</param>
    /// <param name="told">Acts that were found otherwise.</param>
    public IEnumerable<Candidate> Read(SpokenWords words, IReadOnlyCollection<Candidate> told)
    {
        var charged = new HashSet<(int Sentence, string Party)>();
        foreach (var content in words.Content)
        {
            for (var token = syntax.Text.TokenFrom(content.Start); token < syntax.Text.Tokens.Length && syntax[token].End <= content.End; token++)
            {
                if (!IsCharge(token) || !words.Holds(syntax.Text, token))
                    continue;
                var sentence = syntax.Text.SentenceOf(token);
                List<Actor> others = [.. Denotation.Distinct(OwnersOf(token)).Where(o => words.Speakers.All(s => s.Party != o.Party))];
                if (others.Count == 0 || told.Any(t => t.Act == Act.Accuse && syntax.Text.SentenceOf(t.Trigger) == sentence && t.Sides.Targets.Any(x => others.Any(o => o.Party == x.Party))))
                    continue;
                if (others.All(o => charged.Add((sentence, o.Party!))))
                    yield return Charge(token, words.Speakers, others);
            }
        }
    }

    private bool IsCharge(int noun)
    {
        if (syntax[noun].Tag != Upos.Noun || syntax[noun].Relation == Relation.Compound)
            return false;
        if (_charged.Contains(syntax.Lemma(noun)))
            return true;
        foreach (var child in syntax.Children(noun))
        {
            if (syntax[child].Relation == Relation.Amod && _reproach.Contains(syntax.Lemma(child)))
                return true;
        }

        return false;
    }

    // "Norland's", "Norlandic", "by Norland"; of whom something is may as well suffer it.
    private IReadOnlyList<Actor> OwnersOf(int noun)
    {
        if (denotation.Of(syntax.Child(noun, Relation.NmodPoss)) is [_, ..] owners)
            return owners;
        if (denotation.Of(syntax.Under(noun, "by")) is [_, ..] doers)
            return doers;
        foreach (var child in syntax.Children(noun))
        {
            if (child < noun && syntax[child].Relation is Relation.Compound or Relation.Amod or Relation.NmodUnmarked && denotation.Acting(child) is [_, ..] named)
                return named;
        }

        return denotation.Colours(noun);
    }

    private Candidate Charge(int noun, IReadOnlyList<Actor> speakers, IReadOnlyList<Actor> others)
    {
        var sides = new Sides(speakers, others, OtherSide.Given);
        return new Candidate
        {
            Act = Act.Accuse,
            Case = "criticises",
            Trigger = noun,
            Ordinal = 1,
            Sides = sides,
            Modality = Modality.Occurred,
            Object = noun,
            Words = [noun],
            Rule = sides.RuleOf(Act.Accuse, "said-named"),
            BySaying = true,
            Measured = Right,
        };
    }
}
