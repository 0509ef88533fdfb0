using System.CommandLine;
using Demarche.Workshop.Names;

namespace Demarche.Workshop.Training;

/// <summary>
/// <c>workshop train all</c>: makes every model that ships, from the data alone, each with the settings that are its command's
/// defaults. The same data give the same bytes; the hashes are written beside them.
/// </summary>
internal static class WholeTraining
{
    public static Command Create()
    {
        var into = new Option<string?>("--into") { Description = "Another folder than src/Demarche.English/Models: to see whether the shipped models come again." };
        var command = new Command("all", "All models that ship, from the data alone; writes their hashes. The exit code tells whether they are those that shipped: 0, else 2.") { into };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(into) is { } path ? new ModelFolder(path) : ModelFolder.Shipped;
            var shipped = ModelFolder.Shipped.WrittenHashes();
            Run(folder);
            var same = folder.Hashes() == shipped;
            Console.WriteLine(same ? "The same bytes as shipped." : "Other bytes than shipped.");
            return same ? 0 : 2;
        });
        return command;
    }

    // In this order: grammar and names look at the words' clusters.
    private static void Run(ModelFolder folder)
    {
        ClusterTraining.Run(new ClusterSettings(), folder);
        LemmaTraining.Run(folder);
        GrammarTraining.Run(new GrammarSettings(), folder);
        NameTraining.Run(new NameSettings(), folder);
        folder.WriteHashes();
        Console.Write(folder.Hashes());
    }
}
