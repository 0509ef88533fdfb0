using System.CommandLine;
using Demarche.Record.Knowledge;
using Demarche.Rendering.Json;
using Demarche.Rendering.Text;
using Demarche.Views;

namespace Demarche.Commands;

/// <summary><c>demarche timeline</c>: everything in order of when it happened, with when it became known.</summary>
internal static class TimelineCommand
{
    public static Command Create(Surroundings surroundings) => ViewCommand.Create(
        surroundings, "timeline", "Shows everything in order of when it happened, with when it became known.", ["text", "json"], [], Show);

    private static void Show(View view)
    {
        var knowledge = view.Knowledge();
        var entries = view.Record().Timeline(view.AsOf, view.KnownBy);
        view.Write(entries, TimelineJson.Write, shown => TimelineText.Of(shown, view.Coverage(), new PartyNames(knowledge)));
    }
}
