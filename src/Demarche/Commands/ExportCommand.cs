using System.CommandLine;
using Demarche.Exports;
using Demarche.Views;

namespace Demarche.Commands;

/// <summary>
/// <c>demarche export</c>: the record in the forms that other programs and people read. The same reports give the same bytes,
/// however they came in.
/// </summary>
internal static class ExportCommand
{
    private static readonly Option<string?> Out = new("--out") { HelpName = "PATH", Description = "The file or folder to write (default: standard output)." };

    private static readonly Option<bool> TextFree = new("--text-free") { Description = "Leave out the words of the reports; places and hashes stay." };

    private static readonly Option<bool> Dyads = new("--dyads") { Description = "With csv: also one row for each two parties of an event." };

    private static readonly Option<bool> Excel = new("--excel") { Description = "With csv: a byte-order mark, by which Excel knows UTF-8." };

    private static readonly Option<bool> Mentions = new("--mentions") { Description = "With jsonl: also every mention and date." };

    private static readonly Option<int> Size = Number("--size", 100, "With sample: how many events to draw, and a quarter as many passages.");

    private static readonly Option<int> Seed = Number("--seed", 1, "With sample: another seed draws others.");

    private static readonly Option<DateOnly?> Since = CommonOptions.Day("--since", "For documents: what became known after this day is new (default: the day of the report before the last).");

    public static Command Create(Surroundings surroundings) => ViewCommand.Create(
        surroundings, "export", "Writes the record in a form that other programs and people read.",
        [.. ExportFormats.All.Select(f => f.Name)], [Out, Since, TextFree, Dyads, Excel, Mentions, Size, Seed], Write, mentions: Mentions);

    private static void Write(View view)
    {
        var format = ExportFormats.Named(view.Format);
        var choices = new ExportChoices
        {
            TextFree = view.Options.GetValue(TextFree),
            Dyads = view.Options.GetValue(Dyads),
            ForExcel = view.Options.GetValue(Excel),
            Mentions = view.Options.GetValue(Mentions),
            Size = view.Options.GetValue(Size),
            Seed = view.Options.GetValue(Seed),
            Since = view.Options.GetValue(Since),
        };
        format.Write(new ExportGround(view.Corrected, view.AsOf, view.KnownBy, view.Knowledge(), choices), Destinations.Of(format, view.Options.GetValue(Out), view.Out));
    }

    private static Option<int> Number(string name, int usual, string description) => new(name)
    {
        HelpName = "N",
        Description = $"{description[..^1]} (default: {usual}).",
        DefaultValueFactory = _ => usual,
        Validators = { CommonOptions.AtLeastOne },
    };
}
