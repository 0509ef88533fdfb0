using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>
/// Whether an act of which one side is not told may stand. A report about two parties leaves one of them out of many sentences; a
/// briefing on a dozen matters has no party that is meant when none is named, and in a report on affairs at home nobody is.
/// </summary>
internal sealed class Counterparts(Syntax syntax, Cast cast, Prominence prominence, bool transcript)
{
    // Of the mentions of all parties but the acting one, a guessed one must have this share.
    private const double Share = .4;

    // A party that a report is about beside the acting one is named so often, and not much seldomer than that one.
    private const int Often = 3;
    private const double Beside = .15;

    // Sentences before that may name whom a sentence means.
    private const int Near = 3;

    private static readonly string[] Accompanying = ["with", "between", "among"];

    /// <summary>The sides, without a guess that nothing bears; null when a guess contradicts what is told, or the act is one at home.</summary>
    public Sides? Honest(Match match, Sides? sides)
    {
        if (sides is null)
            return null;
        if (match.Pattern.Act.IsSymmetric())
            return IsJointlyTold(match, sides) ? sides : null;
        if (sides.Source is OtherSide.Given or OtherSide.Sentence || sides.Actors.Select(a => a.Party).OfType<string>().Distinct().Count() > 1)
            return sides;
        // "We are prepared to meet them", in an answer that has just named whom.
        if (transcript && sides.Source == OtherSide.Report && JustNamed(match.Trigger, sides.Actors) is { } before)
            return sides with { Targets = [before], Source = OtherSide.Before };
        if (sides.Source == OtherSide.Report && !IsMain(sides.Targets, sides.Actors))
            sides = JustNamed(match.Trigger, sides.Actors) is { } named ? sides with { Targets = [named] } : sides with { Targets = [], Source = OtherSide.Untold };
        return sides.Source == OtherSide.Report || match.Pattern.Act is Act.Test or Act.Visit || HasAnother(sides.Actors) ? sides : null;
    }

    private bool IsJointlyTold(Match match, Sides sides) => sides.Source switch
    {
        // "Silva met with Otero", of whom no party is known: a colleague, unless the report is about two parties.
        OtherSide.Given => sides.Actors.Select(a => a.Party).OfType<string>().Distinct().Count() > 1 || HasAnother(sides.Actors),
        OtherSide.Table => true,
        OtherSide.Report => false,
        _ => !IsToldOtherwise(match) && HasAnother(sides.Actors),
    };

    // "Consults with its partners": somebody is told, and is none that is known.
    private bool IsToldOtherwise(Match match) => match.Target >= 0 || Accompanying.Any(p => match.Used.Prepend(match.Trigger).Any(t => syntax.Under(t, p) >= 0));

    // The other party itself that the sentences right before name most, of equals the one that the whole text names more.
    private Actor? JustNamed(int trigger, IReadOnlyList<Actor> acting)
    {
        var sentence = syntax.Text.SentenceOf(trigger);
        var first = syntax.Text.Sentences[Math.Max(0, sentence - Near)].Tokens.First;
        var named = new List<Actor>();
        for (var token = syntax.Text.Sentences[sentence].Tokens.First - 1; token >= first; token--)
        {
            if (cast.Acting(token).FirstOrDefault(a => a.Party is not null && acting.All(o => o.Party != a.Party)) is { } other)
                named.Add(other);
        }

        return named.GroupBy(a => a.Party!, StringComparer.Ordinal).MaxBy(g => (g.Count(), prominence.Times(g.Key))) is { } most ? cast.PartyItself(most.Key) ?? most.First() : null;
    }

    // Whether the report is about somebody beside the acting parties.
    private bool HasAnother(IReadOnlyList<Actor> acting)
    {
        var own = MostMentioned(acting);
        return prominence.All.Any(m => m.Value >= Often && m.Value >= Beside * own && acting.Count(a => a.Party == m.Key) < acting.Select(a => a.Party).OfType<string>().Distinct().Count());
    }

    private bool IsMain(IReadOnlyList<Actor> guessed, IReadOnlyList<Actor> acting)
    {
        var others = prominence.All.Where(m => acting.All(a => a.Party != m.Key)).Sum(m => m.Value);
        var own = MostMentioned(acting);
        var times = guessed.Sum(a => prominence.Times(a.Party));
        return times >= Often && times >= Share * others && times >= Beside * own;
    }

    private int MostMentioned(IReadOnlyList<Actor> some) =>
        some.Select(a => prominence.Times(a.Party)).DefaultIfEmpty(0).Max();
}
