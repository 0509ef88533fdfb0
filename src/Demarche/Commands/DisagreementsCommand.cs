using System.CommandLine;
using Demarche.Record.Knowledge;
using Demarche.Rendering.Json;
using Demarche.Rendering.Text;
using Demarche.Views;

namespace Demarche.Commands;

/// <summary><c>demarche disagreements</c>: where reports, or the sides in them, differ on one act.</summary>
internal static class DisagreementsCommand
{
    public static Command Create(Surroundings surroundings) => ViewCommand.Create(
        surroundings, "disagreements", "Shows where reports differ on day, place, people or words of one act, and what one side says and the other denies.", ["text", "json"], [], Show);

    private static void Show(View view)
    {
        var knowledge = view.Knowledge();
        var found = view.Record().Disagreements(view.AsOf, view.KnownBy);
        view.Write(found, DisagreementsJson.Write, shown => DisagreementsText.Of(shown, view.Coverage(), new PartyNames(knowledge)));
    }
}
