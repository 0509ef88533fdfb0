namespace Demarche.Tests.Program.Server.Browser;

/// <summary>A test in a browser; counts as skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (!File.Exists(Chromium.Program))
            Skip = $"No Chromium at {Chromium.Program}: install Debian's chromium, or set DEMARCHE_CHROMIUM.";
    }
}

/// <summary>A test with axe-core in a browser; counts as skipped where one of the two is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AxeFactAttribute : FactAttribute
{
    public AxeFactAttribute()
    {
        if (!File.Exists(Chromium.Program) || !File.Exists(Chromium.Axe))
            Skip = "No Chromium or no axe-core: “npm ci” in tests/browser-tools brings the latter.";
    }
}
