using Demarche.Workshop.Data;

namespace Demarche.Tests;

/// <summary>A test that reads the shared data, skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedData.Folder is null)
            Skip = "No shared data here: set DEMARCHE_SHARED to its folder.";
    }
}
