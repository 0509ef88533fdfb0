using Demarche.Workshop.Data;

namespace Demarche.Tests;

/// <summary>A theory over the shared data; skipped on machines that have none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    /// <param name="onlyWith">Runs only where this variable is set to a number above 0: a long test.</param>
    public SharedTheoryAttribute(string? onlyWith = null)
    {
        if (SharedData.Folder is null)
            Skip = "No shared data here: set DEMARCHE_SHARED to its folder.";
        else if (onlyWith is not null && Setting.Number(onlyWith, 0) == 0)
            Skip = $"Takes long: set {onlyWith}=1 to run it.";
    }
}
