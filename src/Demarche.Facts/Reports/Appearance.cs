namespace Demarche.Facts;

/// <summary>Under which label, on which day and from whom one text came. A text may have come several times.</summary>
/// <param name="Label">What it was called there.</param>
/// <param name="Date">The day it bore there.</param>
/// <param name="Outlet">Who published it; null when not given.</param>
/// <param name="Url">Its address; null when not given.</param>
public sealed record Appearance(string Label, DateOnly Date, string? Outlet, string? Url);
