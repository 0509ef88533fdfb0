using Demarche.Facts;

namespace Demarche.Record.Actors;

/// <summary>A person as one report names it; the same object as long as the report is the same.</summary>
/// <param name="report">The report.</param>
/// <param name="place">How many persons it names before.</param>
/// <param name="entity">What was read.</param>
/// <param name="name">The name.</param>
internal sealed class NamedPerson(Report report, int place, Entity entity, NumberedName name) : IComparable<NamedPerson>
{
    /// <summary>The report.</summary>
    public Report Report => report;

    /// <summary>How many persons it names before.</summary>
    public int Place => place;

    /// <summary>What was read.</summary>
    public Entity Entity => entity;

    /// <summary>The name.</summary>
    public NumberedName Name => name;

    /// <summary>Whether the name is more than a surname.</summary>
    public bool IsFull { get; } = name.Form.IsFull;

    /// <summary>Whether a surname (or given name) is all that the report gives, and beside it for whom the person stands: then it may be anybody who is called so.</summary>
    public bool IsCalled { get; } = !name.Form.IsFull && entity.Parties.Count > 0;

    /// <summary>By day and key of the report, then by place.</summary>
    public int CompareTo(NamedPerson? other)
    {
        if (other is null)
            return 1;
        var day = Report.Date.CompareTo(other.Report.Date);
        if (day != 0)
            return day;
        var key = Report.Key.CompareTo(other.Report.Key);
        return key != 0 ? key : Place.CompareTo(other.Place);
    }
}
