using System.Xml.Linq;
using Demarche.Facts;
using Demarche.Sources.Days;
using Demarche.Sources.Html;
using Demarche.Sources.Web;

namespace Demarche.Sources.Feeds;

/// <summary>One item or entry, as its elements give it.</summary>
internal sealed record FeedItem
{
    // A description without a whole text beside it is the whole text when it is as long as one.
    private const int ShortestWhole = 1500;

    private string? Title { get; init; }

    private string? Link { get; init; }

    private string? Id { get; init; }

    private DateOnly? Day { get; init; }

    private string? Source { get; init; }

    private string Text { get; init; } = "";

    private bool IsSummary { get; init; }

    public static FeedItem Of(XElement item)
    {
        var whole = item.Element(XName.Get("encoded", FeedNames.Content))?.Value ?? Content(item);
        var summary = Value(item, "description") ?? Value(item, "summary");
        var text = HtmlFragment.Text(whole);
        var summaryText = HtmlFragment.Text(summary);
        var takesSummary = text.Length < summaryText.Length;
        return new FeedItem
        {
            Title = HtmlFragment.Line(Value(item, "title")),
            Link = Address(item),
            Id = Value(item, "guid") ?? Value(item, "id"),
            Day = FeedDay.Of(Value(item, "published") ?? Value(item, "pubDate") ?? item.Element(XName.Get("date", FeedNames.Dublin))?.Value
                ?? Value(item, "issued") ?? Value(item, "updated") ?? Value(item, "modified")),
            Source = HtmlFragment.Line(Value(item, "source")),
            Text = takesSummary ? summaryText : text,
            IsSummary = takesSummary && (summaryText.Length < ShortestWhole || summaryText.TrimEnd().EndsWith('…') || summaryText.TrimEnd().EndsWith("...", StringComparison.Ordinal)),
        };
    }

    public GivenReport ToReport(FeedChannel channel, int number)
    {
        var label = Link is not null ? AddressLabel.Of(Link) : Id is { } id && Uri.TryCreate(id, UriKind.Absolute, out _) ? AddressLabel.Of(id) : Id ?? $"item {number}";
        return new GivenReport(label, Text)
        {
            Days = Day is { } day ? [new DayEvidence(DaySource.Feed, day)] : [],
            Title = Title,
            Publisher = Source ?? (channel.Title is { Length: > 0 } title ? title : null),
            Url = Link,
            Language = channel.Language,
            IsSummary = IsSummary,
        };
    }

    // Atom's <content>; media:content is a picture.
    private static string? Content(XElement item) => Child(item, "content") is not { } content ? null
        : content.Attribute("type")?.Value is "xhtml" ? string.Concat(content.Nodes()) : content.Value;

    private static XElement? Child(XElement item, string name) =>
        item.Elements().FirstOrDefault(e => e.Name.LocalName == name && FeedNames.IsFeed(e.Name.NamespaceName));

    private static string? Value(XElement item, string name) => Child(item, name)?.Value.Trim() is { Length: > 0 } value ? value : null;

    // What a proxy of feeds puts in the place of a link, it gives back in another element.
    private static string? Address(XElement item) =>
        item.Elements().FirstOrDefault(e => e.Name.LocalName == "origLink")?.Value.Trim()
        ?? item.Elements().Where(e => e.Name.LocalName == "link" && FeedNames.IsFeed(e.Name.NamespaceName))
            .OrderBy(e => e.Attribute("rel")?.Value is null or "alternate" ? 0 : 1)
            .Select(e => e.Attribute("href")?.Value ?? e.Value.Trim()).FirstOrDefault(l => l.Length > 0);
}
