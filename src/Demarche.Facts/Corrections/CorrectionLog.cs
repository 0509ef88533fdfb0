namespace Demarche.Facts.Corrections;

/// <summary>All rulings ever made, in the order in which they were made. Nothing is taken out of it: an undo is one more entry.</summary>
public sealed class CorrectionLog(IReadOnlyList<Correction> entries)
{
    /// <summary>A log without entries.</summary>
    public static CorrectionLog Empty { get; } = new([]);

    /// <summary>Every entry.</summary>
    public IReadOnlyList<Correction> Entries { get; } = entries;

    /// <summary>The rulings that hold, in order, undone ones and undos aside.</summary>
    /// <param name="day">Rulings made after this day don't count; null to count all.</param>
    public IReadOnlyList<Correction> InForce(DateOnly? day = null)
    {
        var made = Entries.Where(c => day is null || c.Day <= day).DistinctBy(c => c.Id).ToList();
        var undone = new HashSet<string>(StringComparer.Ordinal);

        // From the last to the first: an undo that was itself undone takes nothing back.
        for (var i = made.Count - 1; i >= 0; i--)
        {
            if (made[i] is { Ruling: Ruling.Undo, Undoes: { } taken } undo && !undone.Contains(undo.Id))
                undone.Add(taken);
        }

        return made.FindAll(c => c.Ruling != Ruling.Undo && !undone.Contains(c.Id));
    }
}
