using System.CommandLine;
using Demarche.Record.Knowledge;
using Demarche.Rendering.Json;
using Demarche.Rendering.Text;
using Demarche.Views;

namespace Demarche.Commands;

/// <summary><c>demarche contacts</c>: who met, called or visited whom, and how each contact stands.</summary>
internal static class ContactsCommand
{
    public static Command Create(Surroundings surroundings) => ViewCommand.Create(
        surroundings, "contacts", "Shows meetings, calls and visits: held, planned, cancelled, outcome not reported.", ["text", "json"], [], Show);

    private static void Show(View view)
    {
        var knowledge = view.Knowledge();
        var state = view.State(knowledge);
        if (view.Format == "json")
            view.WriteJson(json => ContactsJson.Write(json, state.Contacts));
        else
            view.Page.Write(ContactsText.Of(state, new PartyNames(knowledge)));
    }
}
