using System.CommandLine;

namespace Demarche.Workshop.Speed;

/// <summary>Words per CPU second of the English engine.</summary>
internal static class EngineSpeed
{
    public static Command Create()
    {
        var command = new Command("english", "Words per CPU second of the English engine over raw news.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run() => 0;
}
