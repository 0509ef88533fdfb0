using Demarche.Record.Changes;

namespace Demarche.Server.Views;

/// <summary>What became known between two days.</summary>
public static class ChangesModel
{
    /// <summary>What the desk's address asks for: from the day of the report before the last unless another is given, to K.</summary>
    public static ChangesPage Of(Desk desk)
    {
        var days = desk.Reports.Select(r => r.Report.Date).Distinct().ToList();
        var from = desk.DayOf("from") ?? (days.Count > 1 ? days[^2] : desk.Days.KnownBy.AddDays(-1));
        return desk.Snapshot.Record.Changes(from, desk.Days.KnownBy);
    }
}
