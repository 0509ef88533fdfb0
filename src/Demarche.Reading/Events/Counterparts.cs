using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>
/// Whether a guessed other side may stand. A report about two parties leaves one of them out of many sentences; a briefing on a dozen
/// matters has no party that is meant when none is named.
/// </summary>
internal sealed class Counterparts(Syntax syntax, Cast cast)
{
    // Of the mentions of all parties but the acting one, the guessed one must have this share.
    private const double Share = .4;

    private static readonly string[] Accompanying = ["with", "between", "among"];

    private readonly Dictionary<string, int> _mentions = cast.Mentions.SelectMany(m => m.Actors.Select(a => a.Party).Append(m.Side?.Party)).OfType<string>()
        .GroupBy(p => p, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    /// <summary>The sides, without a guess that nothing bears; null when a guess contradicts what is told.</summary>
    public Sides? Honest(Match match, Sides? sides)
    {
        if (sides is null or { Source: OtherSide.Given or OtherSide.Untold })
            return sides;
        if (match.Pattern.Act.IsSymmetric())
            return IsToldOtherwise(match) || sides.Source == OtherSide.Report && !IsMain(sides.Actors) ? null : sides;
        return sides.Source == OtherSide.Report && !IsMain(sides.Targets, sides.Actors) ? sides with { Targets = [], Source = OtherSide.Untold } : sides;
    }

    // "Consults with its partners": somebody is told, and is none that is known.
    private bool IsToldOtherwise(Match match) => match.Target >= 0 || Accompanying.Any(p => match.Used.Prepend(match.Trigger).Any(t => syntax.Under(t, p) >= 0));

    private bool IsMain(IReadOnlyList<Actor> guessed, IReadOnlyList<Actor>? beside = null)
    {
        var others = _mentions.Where(m => beside?.Any(a => a.Party == m.Key) != true).Sum(m => m.Value);
        return guessed.Sum(a => a.Party is null ? 0 : _mentions.GetValueOrDefault(a.Party)) >= Share * others;
    }
}
