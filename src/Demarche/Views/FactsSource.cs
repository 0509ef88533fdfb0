using System.CommandLine;
using Demarche.Commands;
using Demarche.Input;

namespace Demarche.Views;

/// <summary>Chooses where a view's facts come from: the reports that were named, or else the store.</summary>
internal static class FactsSource
{
    /// <summary>The source that a command line asks for.</summary>
    /// <exception cref="CommandException">No reports are named and there is no store.</exception>
    public static IFactsSource Of(Surroundings surroundings, ParseResult options, Intake intake, CancellationToken stop)
    {
        var paths = options.GetValue(CommonOptions.PathsOrStore)!;
        if (paths.Length == 0)
        {
            LargeReading.Begin(StorePath.Beside(surroundings, options, ""));
            return new StoreFacts(StorePath.OpenToRead(surroundings, options), intake, options.GetValue(CommonOptions.Marked));
        }

        var reading = new FactsReading(surroundings, options);
        return new FilesFacts(PathsAsked.Source(surroundings, options, reading.Knowledge).Read(paths), reading, intake, stop);
    }
}
