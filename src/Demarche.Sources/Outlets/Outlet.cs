using Demarche.Facts;

namespace Demarche.Sources.Outlets;

/// <summary>Who publishes reports.</summary>
internal sealed record Outlet(string Name, Tier Tier);
