using System.CommandLine;
using Demarche.Record.Knowledge;
using Demarche.Rendering.Json;
using Demarche.Rendering.Text;
using Demarche.Views;

namespace Demarche.Commands;

/// <summary><c>demarche changes</c>: what is new, renewed, reworded, answered between two days.</summary>
internal static class ChangesCommand
{
    private static readonly Option<DateOnly?> From = CommonOptions.Day("--from", "The day of the old state (default: the day of the report before the last).");

    private static readonly Option<DateOnly?> To = CommonOptions.Day("--to", "The day of the new state (default: --as-of).");

    public static Command Create(Surroundings surroundings) => ViewCommand.Create(
        surroundings, "changes", "Shows what became known between two days: new, renewed, reworded, answered.", ["text", "json"], [From, To], Show);

    private static void Show(View view)
    {
        var knowledge = view.Knowledge();
        var to = view.Options.GetValue(To) ?? view.AsOf;

        // No report dated after K has a say.
        to = to > view.KnownBy ? view.KnownBy : to;
        var from = view.Options.GetValue(From) ?? DayBeforeLast(view, to);
        if (from > to)
            throw new CommandException($"The changes can't go from {from:yyyy-MM-dd} back to {to:yyyy-MM-dd}.");
        var changes = view.Record().Changes(from, to);
        view.Write(changes, ChangesJson.Write, shown => ChangesText.Of(shown, new PartyNames(knowledge)));
    }

    private static DateOnly DayBeforeLast(View view, DateOnly to) =>
        view.Facts.Select(f => f.Report.Date).Where(d => d <= to).Distinct().OrderDescending().Skip(1).FirstOrDefault(to.AddDays(-1));
}
