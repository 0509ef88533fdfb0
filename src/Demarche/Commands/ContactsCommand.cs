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
        view.Write(view.State(), (json, shown) => ContactsJson.Write(json, shown.Contacts), shown => ContactsText.Of(shown, new PartyNames(knowledge)));
    }
}
