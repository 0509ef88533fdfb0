namespace Demarche.Server.Drawings;

/// <summary>
/// The marks of one lane: those of one day stand one above the other, and where they are many, some beside them, so that a busy
/// day is a heap and not a tower.
/// </summary>
/// <param name="step">How far apart two marks stand.</param>
internal sealed class MarkHeap(double step)
{
    private const int MostAside = 2;

    // A seat one step aside of its day is taken when the heap stands five higher than there.
    private const int PriceAside = 5;

    private readonly List<List<double>> _rows = [];

    /// <summary>How high the heap stands.</summary>
    public int Rows => _rows.Count;

    /// <summary>Takes the best free seat.</summary>
    /// <param name="day">Where the mark's day stands.</param>
    public (double X, int Row) Take(double day)
    {
        for (var price = 0; ; price++)
        {
            for (var aside = 0; aside <= MostAside && price - (aside * PriceAside) >= 0; aside++)
            {
                var row = price - (aside * PriceAside);
                foreach (var x in aside == 0 ? [day] : new[] { day + (aside * step), day - (aside * step) })
                {
                    if (!IsFree(x, row))
                        continue;
                    while (_rows.Count <= row)
                        _rows.Add([]);
                    _rows[row].Add(x);
                    return (Math.Round(x, 1), row);
                }
            }
        }
    }

    private bool IsFree(double x, int row) => row >= _rows.Count || _rows[row].TrueForAll(other => Math.Abs(other - x) >= step - 0.05);
}
