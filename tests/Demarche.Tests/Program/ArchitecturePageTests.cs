using System.Text.RegularExpressions;

namespace Demarche.Tests.Program;

/// <summary>The map of <c>docs/ARCHITECTURE.md</c> has the rooms that there are.</summary>
public partial class ArchitecturePageTests
{
    [Theory]
    [InlineData("Demarche.Facts")]
    [InlineData("Demarche.English")]
    [InlineData("Demarche.Reading")]
    [InlineData("Demarche.Record")]
    [InlineData("Demarche.Sources")]
    [InlineData("Demarche.Store")]
    [InlineData("Demarche")]
    public void Rooms_OfEachProject_AreThoseOfItsTable(string project)
    {
        Assert.Equal(Folders(Repository.At("src", project)), Rooms(project));
    }

    // Folders with files of their own, but for what a build leaves.
    private static IEnumerable<string> Folders(string project) =>
        from folder in Directory.EnumerateDirectories(project, "*", SearchOption.AllDirectories)
        let room = Path.GetRelativePath(project, folder).Replace('\\', '/')
        where !BuildOutput().IsMatch(room) && Directory.EnumerateFiles(folder).Any()
        orderby room
        select room;

    // The names in marks of a project's rows: "| `Days`, `Outlets` | a report's day ... |".
    private static IEnumerable<string> Rooms(string project)
    {
        var page = File.ReadAllText(Repository.At("docs", "ARCHITECTURE.md"));
        var table = page.Split($"### `src/{project}`\n")[1].Split("\n#")[0];
        return from line in table.Split('\n')
               where line.StartsWith("| `", StringComparison.Ordinal)
               from room in Name().Matches(line).Select(m => m.Groups["name"].Value)
               orderby room
               select room;
    }

    [GeneratedRegex("^(bin|obj)(/|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex BuildOutput();

    [GeneratedRegex("`(?<name>[A-Za-z/]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
