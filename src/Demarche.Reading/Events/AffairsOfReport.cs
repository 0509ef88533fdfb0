using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>
/// Whether a report is about dealings between parties. In one that is, a side left out is one of those parties; in one about a company, a match or
/// a film that names lands in passing, nothing bears a guess, and what companies and teams do is no act of their states.
/// </summary>
internal sealed class AffairsOfReport
{
    // Words of other affairs among a hundred; reports of diplomacy have fewer than one.
    private const double Much = 1.5;

    // Dealings told with both sides in their own words, before others may be guessed at.
    private const int FewDealings = 1;

    private readonly AnalysedText _text;
    private readonly bool[] _other;
    private readonly int _dealings;

    /// <param name="text">The report.</param>
    /// <param name="other">Which of its words are of other affairs.</param>
    /// <param name="ofStates">How many are of dealings between states: talks on a trade of data are full of firms.</param>
    /// <param name="candidates">What was found in it.</param>
    public AffairsOfReport(AnalysedText text, bool[] other, int ofStates, IEnumerable<Candidate> candidates)
    {
        (_text, _other) = (text, other);
        IsOfOthers = other.Count(o => o) is var others && 100 * others >= Much * text.Tokens.Length && others > ofStates;
        _dealings = candidates.Count(c => c.Fate == Fate.Kept && IsTold(c) && Parties(c) > 1 && !HasOther(c.Trigger));
    }

    /// <summary>Whether the report is about sport, business or entertainment.</summary>
    public bool IsOfOthers { get; }

    /// <summary>Whether a candidate may be an act of a party.</summary>
    public bool Allows(Candidate candidate) => IsOfOthers ? IsTold(candidate) && candidate.Sides.Source != OtherSide.Sentence && candidate.Fate == Fate.Kept && !HasOther(candidate.Trigger) : (IsTold(candidate) && !IsAtHome(candidate)) || _dealings >= FewDealings;

    // "Silva called on the council", "the airline tested a tractor": where nothing else is told of two parties, what one does towards nobody is no dealing.
    private static bool IsAtHome(Candidate candidate) => Parties(candidate) < 2 && !(candidate.Act == Act.Test && Parties(candidate) == 1);

    private static int Parties(Candidate candidate) => candidate.Sides.Actors.Concat(candidate.Sides.Targets).Select(a => a.Party).OfType<string>().Distinct().Count();

    private static bool IsTold(Candidate candidate) => candidate.Sides.Doer is Doer.Told or Doer.Nearby && candidate.Sides.Source is OtherSide.Given or OtherSide.Untold or OtherSide.Sentence;

    private bool HasOther(int trigger)
    {
        var sentence = _text.Sentences[_text.SentenceOf(trigger)].Tokens;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (_other[token])
                return true;
        }

        return false;
    }
}
