using System.CommandLine;
using Demarche.Record.Knowledge;
using Demarche.Rendering.Json;
using Demarche.Rendering.Text;
using Demarche.Views;

namespace Demarche.Commands;

/// <summary><c>demarche positions</c>: every offer and demand with its versions and what was answered.</summary>
internal static class PositionsCommand
{
    public static Command Create(Surroundings surroundings) => ViewCommand.Create(
        surroundings, "positions", "Shows every offer and demand: its versions, the responses tied to it, the days waited.", ["text", "json"], [], Show);

    private static void Show(View view)
    {
        var knowledge = view.Knowledge();
        view.Write(view.State(), (json, shown) => PositionsJson.Write(json, shown.Positions), shown => PositionsText.Of(shown, new PartyNames(knowledge)));
    }
}
