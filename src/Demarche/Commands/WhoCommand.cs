using System.CommandLine;
using Demarche.Record.Knowledge;
using Demarche.Rendering.Json;
using Demarche.Rendering.Text;
using Demarche.Views;

namespace Demarche.Commands;

/// <summary><c>demarche who NAME</c>: a person's roles over time, contacts, acts and statements.</summary>
internal static class WhoCommand
{
    private static readonly Argument<string> Name = new("NAME")
    {
        Description = "A name, a surname, or an id such as person:sung-kim; all who may be meant are shown.",
    };

    public static Command Create(Surroundings surroundings) => ViewCommand.Create(
        surroundings, "who", "Shows a person's roles over time, contacts, acts and statements.", ["text", "json"], [], Show, Name);

    private static void Show(View view)
    {
        var knowledge = view.Knowledge();
        var name = view.Options.GetValue(Name)!;
        var pages = view.Record().Who(name, view.AsOf, view.KnownBy);
        view.Write(pages, PersonJson.Write, shown => PersonText.Of(name, shown, view.Coverage(), new PartyNames(knowledge)));
    }
}
