using System.Reflection;

namespace Demarche;

/// <summary>This program's version, kept beside all that it read.</summary>
internal static class ProgramVersion
{
    /// <summary>Such as <c>0.1.0</c>, with the commit where the build knows it.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>The same as pages and exports print it: without the commit.</summary>
    public static string Short { get; } = Text.Split('+')[0];
}
