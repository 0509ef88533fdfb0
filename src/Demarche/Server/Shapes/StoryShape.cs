using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>The story that a report carries with others, counted once.</summary>
/// <param name="First">Page of the report that had it first.</param>
/// <param name="Others">Pages of the other reports that carry it.</param>
/// <param name="Outlets">Who carried it.</param>
/// <param name="WordsOut">Words of the first that this report has not; null for the first.</param>
/// <param name="WordsIn">Words of this report that the first has not; null for the first.</param>
internal sealed record StoryShape(string First, IReadOnlyList<string> Others, IReadOnlyList<string> Outlets, int? WordsOut, int? WordsIn)
{
    public static StoryShape Of(Desk desk, StoryModel story) => new(
        desk.Link(Desk.PathOf(story.Carried.First.Key)), [.. story.Others.Select(r => desk.Link(Desk.PathOf(r.Key)))], story.Carried.Outlets, story.Carried.Changes?.WordsOut, story.Carried.Changes?.WordsIn);
}
