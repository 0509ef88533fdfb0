using System.Globalization;

namespace Demarche.Tests;

/// <summary>How hard a test tries, from the environment: short by default, long for the figures in docs/reliability.md.</summary>
internal static class Setting
{
    public static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set : usual;
}
