using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>Who is named beside an act only because he tells of it: "The two met, Mora said", "its spokeswoman, Ana Mora, said a meeting would follow".</summary>
internal sealed class Tellers(Syntax syntax, Cast cast)
{
    /// <summary>Whether somebody's office is to speak for others.</summary>
    public bool SpeakForOthers(Actor actor) => cast.Entity(actor.Id).Roles.Any(r => r.Title.Contains("spokes", StringComparison.OrdinalIgnoreCase) || r.Title.Contains("press secretary", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a mention is the source of a saying in whose words an act is told.</summary>
    /// <param name="mention">A name with its description.</param>
    /// <param name="trigger">The word that tells the act.</param>
    /// <param name="setOffOnly">Whether only sayings beside the words count ("..., Mora said"), and none that governs them ("Mora said that ...").</param>
    public bool IsTelling(CastMention mention, int trigger, bool setOffOnly = false)
    {
        var place = syntax[trigger].Range;
        foreach (var saying in syntax.Text.Attributions)
        {
            if (saying.Kind != AttributionCue.Act && (!setOffOnly || saying.Rule is "fronted" or "inverted" or "according-to") && (saying.Source.Contains(mention.Head) || saying.SourceHead >= 0 && mention.Phrase.Contains(saying.SourceHead))
                && saying.Holds(place))
                return true;
        }

        return false;
    }
}
