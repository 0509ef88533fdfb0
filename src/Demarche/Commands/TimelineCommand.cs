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
        var entries = view.Record(knowledge).Timeline(view.AsOf, view.KnownBy);
        if (view.Format == "json")
            view.WriteJson(json => TimelineJson.Write(json, entries));
        else
            view.Page.Write(TimelineText.Of(entries, view.Coverage(), new PartyNames(knowledge)));
    }
}
