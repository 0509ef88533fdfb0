namespace Demarche.Facts;

/// <summary>How near a report stands to what was said and done.</summary>
public enum Tier
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>The text of a government or organisation itself: release, readout, transcript.</summary>
    Official,

    /// <summary>A news agency's own report.</summary>
    Wire,

    /// <summary>An outlet's own report.</summary>
    Outlet,

    /// <summary>Written from the reports of others.</summary>
    Rewrite,
}
