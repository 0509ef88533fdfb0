using Demarche.Facts;
using Demarche.Views;

namespace Demarche.Server.Views;

/// <summary>The story that a report carries with others, for its page.</summary>
public sealed record StoryModel
{
    /// <summary>The story.</summary>
    public required CarriedStory Carried { get; init; }

    /// <summary>The other reports that carry it, by day.</summary>
    public required IReadOnlyList<Report> Others { get; init; }

    /// <summary>The story of a report; null when no other known one carries it, and no other place printed its text.</summary>
    internal static StoryModel? Of(Desk desk, Report report) => CarriedStory.Of(report, desk.State.Stories) is { } carried
        ? new StoryModel { Carried = carried, Others = [.. desk.State.Stories.Of(report.Key)?.Reports.Where(r => r.Key != report.Key) ?? []] }
        : null;
}
