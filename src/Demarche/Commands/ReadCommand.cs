using System.CommandLine;
using Demarche.English;
using Demarche.Input;
using Demarche.Json;
using Demarche.Pages;

namespace Demarche.Commands;

/// <summary><c>demarche read PATH...</c>: what each report says, as a page for people or as the contract's JSON Lines.</summary>
internal static class ReadCommand
{
    private static readonly Option<string> Format = CommonOptions.Format("text", "json");

    private static readonly Option<bool> Mentions = new("--mentions") { Description = "With json: also every mention and date." };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("read", "Reads reports and prints what each one says, keeping nothing.")
        {
            CommonOptions.Paths,
            CommonOptions.Date,
            Format,
            Mentions,
            CommonOptions.Knowledge,
            CommonOptions.Jobs,
        };
        command.SetRun((options, stop) => Run(surroundings, options, stop));
        return command;
    }

    private static int Run(Surroundings surroundings, ParseResult options, CancellationToken stop)
    {
        var intake = new Intake(surroundings.Error);
        var reading = new FactsReading(surroundings, options);
        var source = PathsAsked.Source(surroundings, options, reading.Knowledge);
        var results = reading.Read(source.Read(options.GetValue(CommonOptions.Paths)!), stop);
        if (options.GetValue(Format) == "json")
            WriteLines(surroundings.Out, results, intake, options.GetValue(Mentions));
        else
            WritePages(surroundings.Out, results, intake, reading.English);
        return intake.End();
    }

    private static void WriteLines(Stream output, IEnumerable<ReadResult> results, Intake intake, bool mentions)
    {
        using var lines = new JsonLinesWriter(output);
        foreach (var result in results)
        {
            if (intake.Take(result) is { } facts)
                FactsJson.Write(lines, facts, mentions);
            else
                FactsJson.Write(lines, result.Fault!);
        }

        lines.Flush();
    }

    private static void WritePages(Stream output, IEnumerable<ReadResult> results, Intake intake, EnglishAnalyser english)
    {
        using var page = new StreamWriter(output, leaveOpen: true);
        foreach (var result in results)
        {
            if (intake.Take(result) is { } facts)
                ReportPage.Write(page, facts, SentenceLine.Of(facts.Report, english));
        }

        page.Flush();
    }
}
