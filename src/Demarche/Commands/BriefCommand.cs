using System.CommandLine;
using System.Reflection;
using Demarche.Record.Briefs;
using Demarche.Rendering.Json;
using Demarche.Rendering.Text;
using Demarche.Views;

namespace Demarche.Commands;

/// <summary><c>demarche brief</c>: one page on where the matter stands, each sentence with its words.</summary>
internal static class BriefCommand
{
    private static readonly Option<DateOnly?> Since = CommonOptions.Day("--since", "What became known after this day is new (default: the day of the report before the last).");

    /// <summary>The program's version as it is printed.</summary>
    public static string Version { get; } = typeof(BriefCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static Command Create(Surroundings surroundings) => ViewCommand.Create(
        surroundings, "brief", "Prints one page: where the main matter stands, what changed, what is open, who meets whom.", ["text", "json"], [Since], Show);

    private static void Show(View view)
    {
        var knowledge = view.Knowledge();
        var brief = new BriefWriter(knowledge).Write(view.State(), new BriefSettings { Since = view.Options.GetValue(Since), Corrections = view.Corrected.FactsRuled });
        view.Write(brief, (json, shown) => BriefJson.Write(json, shown, Version), shown => BriefText.Of(shown, Version));
    }
}
