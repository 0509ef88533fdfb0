using System.CommandLine;
using Demarche.Commands;
using Demarche.Input;
using Demarche.Record.Corrections;
using Demarche.Record.Folds;

namespace Demarche.Views;

/// <summary>Makes the commands that show the record: each works on reports named on the command line and on a store.</summary>
internal static class ViewCommand
{
    /// <summary>A command that shows a view.</summary>
    /// <param name="surroundings">Where it runs.</param>
    /// <param name="name">Its name.</param>
    /// <param name="description">One sentence for help.</param>
    /// <param name="forms">Values of <c>--format</c>; the first is the default.</param>
    /// <param name="own">Options that only this command has; <see cref="View.Options"/> holds their values.</param>
    /// <param name="show">Writes the view.</param>
    /// <param name="asked">What is asked for, when that stands before the paths: a name, words.</param>
    /// <param name="mentions">Whether the facts are wanted with every mention and date; null for never.</param>
    public static Command Create(
        Surroundings surroundings, string name, string description, string[] forms, IEnumerable<Option> own, Action<View> show, Argument? asked = null, Option<bool>? mentions = null)
    {
        var format = CommonOptions.Format(forms);
        Argument[] arguments = asked is null ? [CommonOptions.PathsOrStore] : [asked, CommonOptions.PathsOrStore];
        var command = new Command(name, description)
        {
            CommonOptions.AsOf,
            CommonOptions.KnownBy,
            CommonOptions.CorrectionsBy,
            CommonOptions.Marked,
            format,
            CommonOptions.Store,
            CommonOptions.Date,
            CommonOptions.Knowledge,
            CommonOptions.Jobs,
        };
        foreach (var argument in arguments)
            command.Add(argument);
        foreach (var option in own)
            command.Add(option);
        command.SetRun((options, stop) => Run(surroundings, options, format, mentions, show, stop));
        return command;
    }

    private static int Run(Surroundings surroundings, ParseResult options, Option<string> format, Option<bool>? mentions, Action<View> show, CancellationToken stop)
    {
        var intake = new Intake(surroundings.Error);
        using var facts = FactsSource.Of(surroundings, options, intake, stop);
        if (ViewDays.Of(options.GetValue(CommonOptions.AsOf), options.GetValue(CommonOptions.KnownBy), facts.LastDay) is not { } days)
            return intake.End();
        // The record's words, and what it makes of each report alone, are made ready beside the rows.
        var memory = Task.Run(() => new RecordMemory(KnowledgeFolder.Of(surroundings, options)), stop);
        var inForce = facts.Corrections.InForce(options.GetValue(CommonOptions.CorrectionsBy));
        var corrected = CorrectionStep.Apply(
            facts.KnownBy(days.KnownBy, mentions is not null && options.GetValue(mentions), some => _ = Task.Run(async () => (await memory.ConfigureAwait(false)).Prepare(some), stop)), inForce, inForce.Count == 0 ? [] : KnowledgeFolder.Of(surroundings, options));
        using var page = new StreamWriter(surroundings.Out, leaveOpen: true);
        show(new View
        {
            Facts = corrected.Reports,
            Corrected = corrected,
            With = facts.With,
            Memory = memory,
            AsOf = days.AsOf,
            KnownBy = days.KnownBy,
            Format = options.GetValue(format)!,
            Options = options,
            Surroundings = surroundings,
            Out = surroundings.Out,
            Page = page,
        });
        page.Flush();
        return intake.End();
    }
}
