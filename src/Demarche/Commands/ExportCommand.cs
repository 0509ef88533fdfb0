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

    private static readonly Option<DateOnly?> Since = CommonOptions.Day("--since", "For documents: what became known after this day is new (default: the day of the report before the last).");

    public static Command Create(Surroundings surroundings) => ViewCommand.Create(
        surroundings, "export", "Writes the record in a form that other programs and people read.",
        [.. ExportFormats.All.Select(f => f.Name)], [Out, Since, TextFree, Dyads, Excel, Mentions], Write, mentions: Mentions);

    private static void Write(View view)
    {
        var format = ExportFormats.Named(view.Format);
        var choices = new ExportChoices
        {
            TextFree = view.Options.GetValue(TextFree),
            Dyads = view.Options.GetValue(Dyads),
            ForExcel = view.Options.GetValue(Excel),
            Mentions = view.Options.GetValue(Mentions),
            Since = view.Options.GetValue(Since),
        };
        format.Write(new ExportGround(view.Corrected, view.AsOf, view.KnownBy, view.Knowledge(), choices), Destinations.Of(format, view.Options.GetValue(Out), view.Out));
    }
}
