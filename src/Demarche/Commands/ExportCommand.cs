using System.CommandLine;
using Demarche.Input;
using Demarche.Json;
using Demarche.Record.Corrections;
using Demarche.Store;

namespace Demarche.Commands;

/// <summary>
/// <c>demarche export</c>: all facts, by date and key of their reports. The same reports give the same bytes, however they
/// came into the store.
/// </summary>
internal static class ExportCommand
{
    private static readonly Option<string> Format = CommonOptions.Format("jsonl");

    private static readonly Option<string?> Out = new("--out") { HelpName = "FILE", Description = "The file to write (default: standard output)." };

    private static readonly Option<bool> Mentions = new("--mentions") { Description = "Also every mention and date." };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("export", "Writes all facts of the store, in the form that \"read --format json\" has.")
        {
            Format,
            Out,
            Mentions,
            CommonOptions.KnownBy,
            CommonOptions.CorrectionsBy,
            CommonOptions.Store,
        };
        command.SetRun((options, stop) => Run(surroundings, options, stop));
        return command;
    }

    private static int Run(Surroundings surroundings, ParseResult options, CancellationToken stop)
    {
        using var store = StorePath.OpenToRead(surroundings, options);
        if (options.GetValue(Out) is { } path)
            WholeFile.Write(path, stream => Write(store, stream, options, stop));
        else
            Write(store, surroundings.Out, options, stop);
        return Exit.Done;
    }

    private static void Write(IRecordStore store, Stream stream, ParseResult options, CancellationToken stop)
    {
        using var lines = new JsonLinesWriter(stream);
        var mentions = options.GetValue(Mentions);
        var corrector = new Corrector(store.Corrections().InForce(options.GetValue(CommonOptions.CorrectionsBy)), KnowledgeFolder.Load(null));
        foreach (var facts in store.KnownBy(options.GetValue(CommonOptions.KnownBy) ?? DateOnly.MaxValue, mentions))
        {
            stop.ThrowIfCancellationRequested();
            FactsJson.Write(lines, corrector.Apply(facts).Facts, mentions);
        }

        lines.Flush();
    }
}
