namespace Demarche.Facts;

/// <summary>What one party does towards another: the 25 acts of the record.</summary>
public enum Act
{
    /// <summary>Meeting, talks, summit, consultations.</summary>
    Meet,

    /// <summary>Talks by telephone, video or letter.</summary>
    Call,

    /// <summary>Travel to another party's land.</summary>
    Visit,

    /// <summary>Brings other parties together.</summary>
    Mediate,

    /// <summary>Offers, invites, proposes, declares readiness to talk or to give.</summary>
    Offer,

    /// <summary>Accepts, agrees, signs, commits jointly.</summary>
    Agree,

    /// <summary>Announces its own future course.</summary>
    Pledge,

    /// <summary>Requires another to act.</summary>
    Demand,

    /// <summary>Appeals, asks, calls on.</summary>
    Urge,

    /// <summary>Refuses, rules out, cancels, walks out.</summary>
    Reject,

    /// <summary>Accuses, condemns, criticises, blames.</summary>
    Accuse,

    /// <summary>Denies a charge or an intent.</summary>
    Deny,

    /// <summary>Warns of or threatens harm.</summary>
    Threaten,

    /// <summary>Imposes, keeps or widens sanctions; cuts ties; expels.</summary>
    Sanction,

    /// <summary>Lifts sanctions, releases, withdraws, suspends drills, truce.</summary>
    Ease,

    /// <summary>Gives way to a demand.</summary>
    Concede,

    /// <summary>Praises, endorses, recognises, apologises.</summary>
    Support,

    /// <summary>Joint material action other than drills.</summary>
    Cooperate,

    /// <summary>Military drills.</summary>
    Exercise,

    /// <summary>Moves forces, raises readiness.</summary>
    Deploy,

    /// <summary>Launches or tests a weapon.</summary>
    Test,

    /// <summary>Gives material or humanitarian aid.</summary>
    Aid,

    /// <summary>Demonstrations, formal protest.</summary>
    Protest,

    /// <summary>Arrests, seizes, blockades, cyber attack.</summary>
    Coerce,

    /// <summary>Armed attack.</summary>
    Attack,
}

/// <summary>How an event stands towards reality.</summary>
public enum Modality
{
    /// <summary>It happened.</summary>
    Occurred,

    /// <summary>It goes on.</summary>
    Ongoing,

    /// <summary>It is set or announced.</summary>
    Planned,

    /// <summary>Hypothetical, called for, conditional.</summary>
    Possible,

    /// <summary>Said not to have happened.</summary>
    Negated,
}

/// <summary>What acts have in common: everyone who meets is an actor; no words hold a meeting.</summary>
public static class Acts
{
    /// <summary>Whether all sides of the act are actors and nobody is its target.</summary>
    public static bool IsSymmetric(this Act act) => act is Act.Meet or Act.Call or Act.Agree or Act.Cooperate or Act.Exercise;

    /// <summary>Whether it takes more than words: whoever speaks of a meeting, a test or an attack does not do it by speaking.</summary>
    public static bool IsDeed(this Act act) => act is Act.Meet or Act.Call or Act.Visit or Act.Mediate or Act.Cooperate or Act.Exercise or Act.Deploy
        or Act.Test or Act.Aid or Act.Protest or Act.Coerce or Act.Attack;
}
