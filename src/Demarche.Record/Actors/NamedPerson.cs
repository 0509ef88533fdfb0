using Demarche.Facts;

namespace Demarche.Record.Actors;

/// <summary>A person as one report names it; the same object as long as the report is the same.</summary>
/// <param name="report">The report.</param>
/// <param name="entity">What was read.</param>
/// <param name="name">The name.</param>
internal sealed class NamedPerson(ReportKey report, Entity entity, NumberedName name)
{
    /// <summary>The report.</summary>
    public ReportKey Report => report;

    /// <summary>What was read.</summary>
    public Entity Entity => entity;

    /// <summary>The name.</summary>
    public NumberedName Name => name;
}
