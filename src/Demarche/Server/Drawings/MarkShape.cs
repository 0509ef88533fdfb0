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

    /// <summary>Its outline round the point 0, 0, as the <c>d</c> of a path.</summary>
    public static string Outline(this MarkShape shape) => shape switch
    {
        MarkShape.Contact => "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z",
        MarkShape.Towards => "M0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z",
        MarkShape.Against => "M-4.2 -4.2h8.4v8.4h-8.4z",
        MarkShape.Force => "M0 -5l5.2 9.2h-10.4z",
        _ => "M-1.2 -4.5h2.4v9h-2.4z",
    };

    /// <summary>Its colour on white paper.</summary>
    public static string Colour(this MarkShape shape) => shape switch
    {
        MarkShape.Contact => "#1f4e79",
        MarkShape.Towards => "#2b6a45",
        MarkShape.Against => "#a0522d",
        MarkShape.Force => "#7d1f1c",
        _ => "#6b665c",
    };

    private static MarkShape Of(Act act) => act switch
    {
        Act.Meet or Act.Call or Act.Visit or Act.Mediate => MarkShape.Contact,
        Act.Offer or Act.Agree or Act.Pledge or Act.Ease or Act.Concede or Act.Support or Act.Cooperate or Act.Aid => MarkShape.Towards,
        Act.Sanction or Act.Exercise or Act.Deploy or Act.Test or Act.Protest or Act.Coerce or Act.Attack => MarkShape.Force,
        _ => MarkShape.Against,
    };
}
