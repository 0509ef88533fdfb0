using Demarche.Facts;

namespace Demarche.Server.Views;

/// <summary>What could not be read. Faults bear no day: they are the same on every day.</summary>
public sealed record FaultsModel(IReadOnlyList<Fault> Faults)
{
    /// <summary>Those of the desk.</summary>
    public static FaultsModel Of(Desk desk) => new(desk.DaysChosen ? [] : desk.Snapshot.Faults);
}
