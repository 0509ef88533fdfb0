using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// What an answer answers that a sentence before it told: "Norland demanded his release. Sudland dismissed the demand." Only a definite word
/// for an offer or a demand with nothing of its own behind it ties so, to the nearest offer or demand before it that the answering side did
/// not make; whoever made that is the other side.
/// </summary>
internal sealed class EarlierAsked(Syntax syntax, Denotation denotation, ActLexicon lexicon)
{
    // A definite word points farther back in few reports, and rightly in fewer.
    private const int SentencesBack = 3;

    private readonly IReadOnlySet<string> _offers = lexicon.Classes.Words("<offer>");
    private readonly IReadOnlySet<string> _demands = lexicon.Classes.Words("<demand|request>");

    /// <summary>The candidates, those that answer an earlier one with its maker on the other side; in the same order.</summary>
    public IEnumerable<Candidate> Tie(IReadOnlyList<Candidate> candidates)
    {
        foreach (var candidate in candidates)
            yield return MayAnswer(candidate) && Answering(candidate) is [_, ..] answering && Asked(candidate, answering, candidates) is { } asked ? Tied(candidate, answering, asked) : candidate;
    }

    private bool MayAnswer(Candidate candidate) =>
        candidate is { Act: Act.Reject or Act.Agree or Act.Concede, Object: >= 0, Modality: Modality.Occurred } && syntax.IsNominal(candidate.Object) && IsPointing(candidate.Object);

    // "the demand", "that offer", "Rome's invitation", "the Norlandic proposal"; not "a proposal", "the proposal for a truce".
    private bool IsPointing(int noun) =>
        (_offers.Contains(syntax.Lemma(noun)) || _demands.Contains(syntax.Lemma(noun)))
        && (syntax.HasChild(noun, "the", Relation.Det) || syntax.HasChild(noun, "that", Relation.Det) || syntax.HasChild(noun, "this", Relation.Det) || syntax.Child(noun, Relation.NmodPoss) >= 0)
        && syntax.Child(noun, Relation.Nmod, Relation.Acl, Relation.AclRelcl) < 0;

    private List<Actor> Answering(Candidate candidate) =>
        Denotation.Distinct(denotation.Of(syntax.Doer(candidate.Trigger))) is [_, ..] told ? told : candidate.Act.IsSymmetric() ? [] : [.. candidate.Sides.Actors];

    private Candidate? Asked(Candidate answer, List<Actor> answering, IReadOnlyList<Candidate> candidates)
    {
        var owners = denotation.Of(syntax.Child(answer.Object, Relation.NmodPoss)) is [_, ..] named ? named : denotation.Colours(answer.Object);
        var sentence = syntax.Text.SentenceOf(answer.Trigger);
        return candidates.Where(c => c.Trigger < answer.Trigger && sentence - syntax.Text.SentenceOf(c.Trigger) <= SentencesBack && IsCalled(c, syntax.Lemma(answer.Object)) && c.Modality is Modality.Occurred or Modality.Ongoing
            && c.Sides.Doer is Doer.Told or Doer.Nearby && c.Sides.Actors.Count > 0 && !Share(c.Sides.Actors, answering) && (owners.Count == 0 || Share(c.Sides.Actors, owners))).MaxBy(c => c.Trigger);
    }

    private bool IsCalled(Candidate asked, string word) =>
        asked.Act == Act.Offer ? _offers.Contains(word) : asked.Act is Act.Demand or Act.Urge && _demands.Contains(word);

    private static bool Share(IEnumerable<Actor> some, IEnumerable<Actor> others) => some.Any(a => a.Party is not null && others.Any(b => b.Party == a.Party));

    private static Candidate Tied(Candidate candidate, List<Actor> answering, Candidate asked)
    {
        var makers = asked.Sides.Actors;
        var sides = candidate.Act.IsSymmetric() ? new Sides([.. answering, .. makers], [], OtherSide.Sentence) : new Sides(answering, makers, OtherSide.Sentence);
        return candidate with { Asked = asked.Trigger, Sides = sides, Fate = candidate.Fate is Fate.Sideless or Fate.Guessed or Fate.Bare ? Fate.Kept : candidate.Fate };
    }
}
