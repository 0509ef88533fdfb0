using System.CommandLine;
using Demarche.Exports.Bundles;
using Demarche.Input;

namespace Demarche.Commands;

/// <summary><c>demarche verify</c>: checks that the store holds what was written, and that every extract stands in its text.</summary>
internal static class VerifyCommand
{
    private static readonly Option<string?> Bundle = new("--bundle") { HelpName = "FILE", Description = "An evidence bundle to check instead of the store." };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("verify", "Checks every row, hash and extract of the store, or every byte of an evidence bundle.")
        {
            CommonOptions.Store,
            Bundle,
        };
        command.SetRun((options, stop) => Run(surroundings, options, stop));
        return command;
    }

    private static int Run(Surroundings surroundings, ParseResult options, CancellationToken stop)
    {
        if (options.GetValue(Bundle) is { } path)
            return Run(surroundings, BundleCheck.Of(File.ReadAllBytes(path)));
        using var store = StorePath.OpenToRead(surroundings, options);
        using var page = new StreamWriter(surroundings.Out, leaveOpen: true);
        var flaws = 0;
        foreach (var flaw in store.Verify(stop))
        {
            flaws++;
            page.WriteLine(flaw.Detail);
        }

        page.WriteLine(flaws == 0 ? "All is as it was written." : $"{flaws} flaws.");
        page.Flush();
        return flaws == 0 ? Exit.Done : Exit.Nothing;
    }

    private static int Run(Surroundings surroundings, BundleCheck bundle)
    {
        using var page = new StreamWriter(surroundings.Out, leaveOpen: true);
        foreach (var flaw in bundle.Flaws)
            page.WriteLine(flaw);
        page.WriteLine(bundle.Flaws.Count == 0
            ? $"All is as it was written: {bundle.Reports} texts, {bundle.Spans} stretches of words found in them."
            : $"{bundle.Flaws.Count} flaws.");
        if (bundle.Name is { } name)
            page.WriteLine(bundle.Flaws.Count == 0 ? $"Name: {name}" : $"It calls itself {name}.");
        page.Flush();
        return bundle.Flaws.Count == 0 ? Exit.Done : Exit.Nothing;
    }
}
