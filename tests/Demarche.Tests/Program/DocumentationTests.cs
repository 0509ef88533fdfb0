using System.CommandLine;
using System.Text.RegularExpressions;
using Demarche.Commands;
using Demarche.Facts;

namespace Demarche.Tests.Program;

/// <summary>Documentation that can't rot: what the program has and what docs/ describes are the same.</summary>
public partial class DocumentationTests
{
    private static readonly string[] Ubiquitous = ["--help", "--version"];

    private static readonly RootCommand Root = CommandLine.Create(new Surroundings
    {
        OpenIn = () => Stream.Null,
        Out = Stream.Null,
        Error = TextWriter.Null,
        Variable = _ => null,
    });

    [Fact]
    public void Commands_OfTheProgram_AreThoseOfTheirPage()
    {
        Assert.Equal(Root.Subcommands.Select(c => c.Name).Order(), Sections().Keys.Order());
    }

    [Fact]
    public void Options_OfEachCommand_AreThoseOfItsSection()
    {
        var sections = Sections();
        foreach (var command in Root.Subcommands)
        {
            var described = OptionName().Matches(sections[command.Name]).Select(m => m.Groups["name"].Value).Distinct().Order();
            Assert.Equal((command.Name, string.Join(' ', OptionsOf(command).Select(o => o.Name).Except(Ubiquitous).Distinct().Order())), (command.Name, string.Join(' ', described)));
        }
    }

    [Fact]
    public void Options_OfEveryCommand_HaveADescription()
    {
        Assert.All(Root.Subcommands.SelectMany(OptionsOf), o => Assert.False(string.IsNullOrWhiteSpace(o.Description), o.Name));
        Assert.All(Root.Subcommands.SelectMany(c => c.Subcommands.Append(c)).SelectMany(c => c.Arguments), a => Assert.False(string.IsNullOrWhiteSpace(a.Description), a.Name));
    }

    [Fact]
    public void Subcommands_OfEachCommand_AreThoseOfItsSection()
    {
        var sections = Sections();
        foreach (var command in Root.Subcommands.Where(c => c.Subcommands.Count > 0))
        {
            var described = SubcommandName().Matches(sections[command.Name]).Select(m => m.Groups["name"].Value).Order();
            Assert.Equal((command.Name, string.Join(' ', command.Subcommands.Select(c => $"{command.Name} {c.Name}").Order())), (command.Name, string.Join(' ', described)));
        }
    }

    [Fact]
    public void Acts_OfTheRecord_AreThoseOfTheirTable()
    {
        var described = ActRow().Matches(File.ReadAllText(Repository.At("docs", "facts.md"))).Select(m => m.Groups["name"].Value);

        Assert.Equal(Enum.GetValues<Act>().Select(a => a.Word()).Order(), described.Order());
    }

    private static IEnumerable<Option> OptionsOf(Command command) => command.Subcommands.Append(command).SelectMany(c => c.Options);

    // Sections "## read", by command.
    private static Dictionary<string, string> Sections() =>
        Heading().Split(File.ReadAllText(Repository.At("docs", "commands.md"))).Skip(1).Chunk(2).ToDictionary(s => s[0], s => s[1], StringComparer.Ordinal);

    [GeneratedRegex("^## `(?<name>[a-z]+)`.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    // The options of a section's table: "| `--date` | ...".
    [GeneratedRegex("^\\| `(?<name>--[a-z-]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex OptionName();

    // The rulings of "correct": "| `correct undo` [ID] | ...".
    [GeneratedRegex("^\\| `(?<name>[a-z]+ [a-z-]+)`", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex SubcommandName();

    [GeneratedRegex("^\\| `(?<name>[a-z]+)` \\| [A-Z]", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ActRow();
}
