namespace Demarche.Sources.Feeds;

/// <summary>What a feed says of itself, as far as it was read: some say it behind their items.</summary>
internal sealed class FeedChannel
{
    public string? Title { get; set; }

    public string? Link { get; set; }

    public string? Language { get; set; }
}
