using Demarche.Facts;

namespace Demarche.Tests.Store;

/// <summary>Stores hold these values as numbers: a new one may be added at the end, none moved.</summary>
public class StoredNumbersTests
{
    [Fact]
    public void Enumerations_KeepTheirNumbers()
    {
        Pinned<Act>("Meet Call Visit Mediate Offer Agree Pledge Demand Urge Reject Accuse Deny Threaten Sanction Ease Concede Support Cooperate Exercise Deploy Test Aid Protest Coerce Attack");
        Pinned<Modality>("Occurred Ongoing Planned Possible Negated");
        Pinned<Channel>("PublicStatement ToReporters ThroughThirdParty Letter FormalNotification SocialMedia");
        Pinned<DayBasis>("None Report WorkedOut Stated");
        Pinned<EntityKind>("Person State Organisation Group");
        Pinned<RoleTime>("Current Former Then Acting Coming");
        Pinned<Speech>("Direct Indirect Mixed");
        Pinned<CueKind>("Speech Belief Act");
    }

    private static void Pinned<T>(string names)
        where T : struct, Enum =>
        Assert.StartsWith(names, string.Join(' ', Enum.GetValues<T>().OrderBy(v => Convert.ToInt32(v)).Select(v => v.ToString())));
}
