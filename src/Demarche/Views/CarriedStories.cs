using Demarche.Facts;
using Demarche.Record.Copies;
using Demarche.Server.Wordings;

namespace Demarche.Views;

/// <summary>The story that a report carries with others.</summary>
/// <param name="First">The report that had it first.</param>
/// <param name="Reports">How many texts carry it.</param>
/// <param name="Outlets">Who carried it, also to the letter.</param>
/// <param name="Changes">What the report's text changes of the first one's; null for the first.</param>
public sealed record CarriedStory(Report First, int Reports, IReadOnlyList<string> Outlets, WordDiff? Changes)
{
    /// <summary>The story of a report; null when no other text carries it and no other outlet printed this one.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stories">Which reports carry one story.</param>
    public static CarriedStory? Of(Report report, Stories stories)
    {
        if (stories.Of(report.Key) is not { } story)
            return null;
        return new CarriedStory(story.First, story.Reports.Count, story.Outlets, story.First.Key == report.Key ? null : TextDiff.Of(Prose(story.First), Prose(report)));
    }

    private static string Prose(Report report) => report.Text.Value[report.Text.ToUtf16(report.BodyStart)..];
}

/// <summary>The stories among reports that were named on the command line, or that a store holds.</summary>
internal sealed class CarriedStories
{
    private readonly Dictionary<ReportKey, Report> _reports;
    private readonly Stories _stories;

    private CarriedStories(IReadOnlyList<Report> reports)
    {
        _reports = reports.ToDictionary(r => r.Key);
        _stories = Stories.Of(reports);
    }

    /// <summary>The stories of some reports.</summary>
    public static CarriedStories Of(IEnumerable<Report> reports) => new(StoryIndex.WithSharedText([.. SameText.Once(reports)]));

    /// <summary>The same of reports that know with whom they share text.</summary>
    public static CarriedStories OfHeld(IReadOnlyList<Report> reports) => new(reports);

    /// <summary>The story of one of them; null when it tells its own.</summary>
    public CarriedStory? Of(Report report) => CarriedStory.Of(_reports[report.Key], _stories);
}
