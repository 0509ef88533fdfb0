using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>
/// What a party says it will itself give is so far only said: "Norland said it will dismantle the site" pledges, "said it would lift
/// the embargo if the drills stop" offers.
/// </summary>
internal static class Announcements
{
    public static Candidate Read(Syntax syntax, Cast cast, Telling telling, Candidate candidate)
    {
        if (candidate.Act != Act.Ease || candidate.Modality != Modality.Planned || telling.Around(candidate.Trigger) is not { SourceHead: >= 0 } attribution)
            return candidate;
        var speakers = cast.Acting(attribution.SourceHead);
        if (!speakers.Any(s => candidate.Sides.Actors.Any(a => a.Party == s.Party)))
            return candidate;
        var act = IsConditional(syntax, candidate.Trigger) ? Act.Offer : Act.Pledge;
        return candidate with
        {
            Act = act,
            Case = candidate.Case is "sanctions" or "release" or "forces" ? candidate.Case : null,
            Modality = Modality.Occurred,
            Object = candidate.Trigger,
            Rule = candidate.Sides.RuleOf(act, "announced"),
            BySaying = true,
        };
    }

    private static bool IsConditional(Syntax syntax, int verb)
    {
        foreach (var child in syntax.Children(verb))
        {
            if (syntax[child].Relation == Relation.Advcl && (syntax.HasChild(child, "if") || syntax.HasChild(child, "when") || syntax.HasChild(child, "once")))
                return true;
        }

        return false;
    }
}
