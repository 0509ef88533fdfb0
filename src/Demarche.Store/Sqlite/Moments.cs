using Demarche.Facts;
using Demarche.Facts.Corrections;
using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>Reads all of a store as of one moment: in one transaction, and of what an earlier moment holds only what has changed since.</summary>
internal sealed class Moments(SqliteConnection connection, FactsRows rows, CorrectionRows corrections)
{
    // From so many changes on all is read in one go.
    private const int MostOneByOne = 500;

    private static readonly Comparer<(long Id, ReportFacts Facts)> ByDayAndKey = Comparer<(long Id, ReportFacts Facts)>.Create((one, other) =>
        one.Facts.Report.Date.CompareTo(other.Facts.Report.Date) is not 0 and var day ? day : one.Facts.Report.Key.CompareTo(other.Facts.Report.Key));

    /// <summary>What the store holds now.</summary>
    /// <param name="former">A moment before; null for none.</param>
    public StoreMoment Now(StoreMoment? former)
    {
        Plain.Do(connection, "BEGIN");
        try
        {
            var held = former is not null && ChangedSince(former.LastChange) is { Count: <= MostOneByOne } changed ? With(former, changed) : [.. rows.All()];
            return new StoreMoment([.. held.Select(h => h.Facts)], new CorrectionLog(corrections.All()))
            {
                Rows = [.. held.Select(h => h.Id)],
                LastChange = Plain.Number(connection, "SELECT ifnull(max(number), 0) FROM change"),
            };
        }
        finally
        {
            Plain.Do(connection, "COMMIT");
        }
    }

    private List<(long Id, ReportFacts Facts)> With(StoreMoment former, HashSet<long> changed)
    {
        List<(long Id, ReportFacts Facts)> held = [.. former.Rows.Zip(former.Reports).Where(row => !changed.Contains(row.First))];
        foreach (var row in changed.SelectMany(rows.Of))
            held.Insert(~held.BinarySearch(row, ByDayAndKey), row);
        return held;
    }

    private HashSet<long> ChangedSince(long number) => [.. Plain.Numbers(connection, "SELECT DISTINCT report FROM change WHERE number > $value", number)];
}
