namespace Demarche.Sources.Feeds;

/// <summary>The namespaces of feeds; elements of the same name in others (media:title, itunes:summary) mean something else.</summary>
internal static class FeedNames
{
    public const string Content = "http://purl.org/rss/1.0/modules/content/";
    public const string Dublin = "http://purl.org/dc/elements/1.1/";

    private static readonly string[] Feeds =
        ["", "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/", "http://channel.netscape.com/rdf/simple/0.9/", "http://backend.userland.com/rss2"];

    /// <summary>Whether the namespace is one of a feed itself.</summary>
    public static bool IsFeed(string name) => Array.IndexOf(Feeds, name) >= 0;
}
