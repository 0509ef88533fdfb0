using Demarche.Record.Disagreements;

namespace Demarche.Server.Views;

/// <summary>Where accounts differ, the latest known first.</summary>
public sealed record DisagreementsModel(IReadOnlyList<Disagreement> Disagreements, Slice Slice)
{
    /// <summary>What the desk's address asks for.</summary>
    public static DisagreementsModel Of(Desk desk)
    {
        List<Disagreement> all = [.. desk.Snapshot.Record.Disagreements(desk.Days.AsOf, desk.Days.KnownBy).OrderByDescending(d => d.Known).ThenByDescending(d => d.Id, StringComparer.Ordinal)];
        var (shown, slice) = Slice.Of(desk, all, d => $"{d.Known:yyyy-MM-dd}.{d.Id}", descending: true);
        return new DisagreementsModel(shown, slice);
    }
}
