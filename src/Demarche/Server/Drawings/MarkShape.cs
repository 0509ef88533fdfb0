using Demarche.Facts;
using Demarche.Record.Timelines;

namespace Demarche.Server.Drawings;

/// <summary>Of what sort an entry is: one shape each, so that colour never tells alone.</summary>
public enum MarkShape
{
    /// <summary>Meeting, call, visit: a disc.</summary>
    Contact,

    /// <summary>Offers, agreement, support, easing, aid: a diamond.</summary>
    Towards,

    /// <summary>Demands, refusals, charges, threats: a square.</summary>
    Against,

    /// <summary>Sanctions, drills, tests, force: a triangle.</summary>
    Force,

    /// <summary>Words that did no act: a short stroke.</summary>
    Words,
}

/// <summary>Sorts entries.</summary>
internal static class MarkShapes
{
    /// <summary>The shape of an entry.</summary>
    public static MarkShape Of(TimelineEntry entry) => entry switch
    {
        ContactEntry => MarkShape.Contact,
        ActEntry { Happening.Act: var act } => Of(act),
        _ => MarkShape.Words,
    };

    private static MarkShape Of(Act act) => act switch
    {
        Act.Meet or Act.Call or Act.Visit or Act.Mediate => MarkShape.Contact,
        Act.Offer or Act.Agree or Act.Pledge or Act.Ease or Act.Concede or Act.Support or Act.Cooperate or Act.Aid => MarkShape.Towards,
        Act.Sanction or Act.Exercise or Act.Deploy or Act.Test or Act.Protest or Act.Coerce or Act.Attack => MarkShape.Force,
        _ => MarkShape.Against,
    };
}
