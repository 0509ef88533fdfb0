namespace Demarche.Record.Positions;

/// <summary>What a version does to a position. Computed from printed words; silence about a term is no change.</summary>
public enum VersionChange
{
    /// <summary>First found as put.</summary>
    Made,

    /// <summary>Told again with the same terms, or with none.</summary>
    Renewed,

    /// <summary>Told again in other words.</summary>
    Reworded,

    /// <summary>A condition stands in it that no earlier version printed.</summary>
    Hardened,

    /// <summary>It says "without conditions" where an earlier version printed one.</summary>
    Softened,

    /// <summary>Its maker takes it back.</summary>
    Withdrawn,

    /// <summary>Only that it will be put is told: nothing has been offered or asked by it.</summary>
    Announced,
}
