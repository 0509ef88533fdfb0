using Demarche.Record.Disagreements;

namespace Demarche.Server.Views;

/// <summary>Where accounts differ, the latest known first.</summary>
public sealed record DisagreementsModel(IReadOnlyList<Disagreement> Disagreements)
{
    /// <summary>What the desk's address asks for.</summary>
    public static DisagreementsModel Of(Desk desk) => new([.. desk.Snapshot.Record.Disagreements(desk.Days.AsOf, desk.Days.KnownBy).Reverse()]);
}
