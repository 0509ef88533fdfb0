using Demarche.Workshop.Data;

namespace Demarche.Tests.Record.Gold;

/// <summary>A theory over the shared data; skipped on machines that have none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (SharedData.Folder is null)
            Skip = "No shared data here: set DEMARCHE_SHARED to its folder.";
    }
}
